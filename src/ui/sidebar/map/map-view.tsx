/** What one product objective contributes to each company objective, what that means, and saving it. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { label } from '../../../core/forms/named-parts';
import { mapSummary } from '../../../core/forms/map-summary';
import type { MapForm } from '../../../core/forms/map-form';
import type { Destination } from '../destination';
import { Notice } from '../parts/notice';
import { LinkView } from './link-view';
import { MapConflicts } from './map-conflicts';
import { MapOutcome } from './map-outcome';
import { useMapForm } from './use-map-form';
import { otherSentence } from './words';

interface Props {
  readonly form: MapForm;
  readonly takesFocus: boolean;
  readonly onTouched: (touched: boolean) => void;
  readonly go: (to: Destination) => void;
}

export function MapView({ form: first, takesFocus, onTouched, go }: Props) {
  const map = useMapForm(first);
  const { form, chosen, isTouched, phase } = map;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => onTouched(isTouched), [isTouched]);
  useLayoutEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, []);
  const { said, warning } = mapSummary(form, chosen.strengths);
  return (
    <form
      noValidate
      class="map-form"
      onSubmit={(event) => {
        event.preventDefault();
        void map.save();
      }}
    >
      <h2 class="chosen" tabIndex={-1} ref={heading}>
        {label(form)}
      </h2>
      <p class="help">
        {form.mapTab === undefined
          ? 'A tab for the map is laid out when you save.'
          : `Kept on “${form.mapTab}”. A number in brackets is what stands in the map.`}
      </p>
      <div class="map-said" role="status">
        <p>{said}</p>
        {warning !== undefined && <p class="soft">{warning}</p>}
        {chosen.primary === undefined && form.primary.fixed === undefined && (
          <p class="soft">No company objective is marked as the primary one yet.</p>
        )}
      </div>
      {form.primary.fixed !== undefined && <Notice>{form.primary.fixed}</Notice>}
      {map.others.length > 0 && (
        <div class="note" role="status">
          Somebody else changed this meanwhile: {map.others.map((one) => otherSentence(form, one)).join(' ')}
        </div>
      )}
      {form.links.map((link) => (
        <LinkView
          key={link.key}
          link={link}
          strength={chosen.strengths[link.key]}
          reason={chosen.reasons[link.key] ?? ''}
          isPrimary={chosen.primary === link.key}
          mayBePrimary={form.primary.fixed === undefined}
          onStrength={(strength) => map.setStrength(link.key, strength)}
          onReason={(reason) => map.setReason(link.key, reason)}
          onPrimary={() => map.setPrimary(link.key)}
        />
      ))}
      <MapConflicts form={form} chosen={chosen} conflicts={map.conflicts} onSettle={map.settle} />
      <MapOutcome
        phase={phase}
        isTouched={isTouched}
        conflicts={map.conflicts.length}
        onReset={map.reset}
        form={form}
        go={go}
      />
    </form>
  );
}
