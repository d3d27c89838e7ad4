/** One company objective: how much is contributed to it, why, and whether it is the primary one. */
import type { MapLink } from '../../../core/forms/map-form';
import { label } from '../../../core/forms/named-parts';
import { SCALE } from './words';

interface Props {
  readonly link: MapLink;
  readonly strength: number | undefined;
  readonly reason: string;
  readonly isPrimary: boolean;
  readonly mayBePrimary: boolean;
  readonly onStrength: (strength: number) => void;
  readonly onReason: (reason: string) => void;
  readonly onPrimary: () => void;
}

export function LinkView(props: Props) {
  const { link, strength, reason, isPrimary, mayBePrimary, onStrength, onReason, onPrimary } = props;
  const id = `link-${link.key}`;
  const isOnScale = strength === undefined || SCALE.some(([value]) => value === strength);
  const isUnread = strength === undefined;
  return (
    <fieldset class="map-link">
      <legend>
        {label(link)}
        {!link.counts && <span class="optional"> (done or dropped, not counted)</span>}
      </legend>
      {isUnread && (
        <p id={`${id}-problem`} class="missing">
          Expected a number from -9 to 9, but found “{link.cell}”. Choose what it should be.
        </p>
      )}
      {link.cell === '' && isPrimary && strength === 9 && (
        <p id={`${id}-help`} class="help">
          The map says nothing: as the primary one it counts as strong.
        </p>
      )}
      <div class="map-link-line">
        <label>
          <span class="only-heard">Contribution to {link.id || link.name}</span>
          <select
            value={isUnread ? '' : String(strength)}
            aria-invalid={isUnread}
            aria-describedby={isUnread ? `${id}-problem` : undefined}
            onChange={(event) => onStrength(Number(event.currentTarget.value))}
          >
            {isUnread && (
              <option value="" disabled>
                Not readable
              </option>
            )}
            {!isOnScale && <option value={String(strength)}>As in the map ({strength})</option>}
            {SCALE.map(([value, text]) => (
              <option key={value} value={String(value)}>
                {text}
              </option>
            ))}
          </select>
        </label>
        {mayBePrimary && (
          <label class="primary-mark">
            <input type="radio" name="primary" checked={isPrimary} onChange={onPrimary} />
            Primary
            <span class="only-heard"> company objective: {link.id || link.name}</span>
          </label>
        )}
        {!mayBePrimary && isPrimary && <strong class="primary-mark">Primary</strong>}
      </div>
      <label class="reason">
        <span class="help">
          Reason<span class="only-heard"> for {link.id || link.name}</span>
        </span>
        <textarea
          rows={reason.length > 70 ? 4 : reason === '' ? 1 : 2}
          value={reason}
          onInput={(event) => onReason(event.currentTarget.value)}
        />
      </label>
    </fieldset>
  );
}
