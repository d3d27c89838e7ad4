/** What two people changed at once, with the choice between both. */
import { useEffect, useRef } from 'preact/hooks';
import type { MapOther } from '../../../core/forms/map-change';
import type { MapForm } from '../../../core/forms/map-form';
import type { useMapForm } from './use-map-form';
import { conflictSentence, strengthText } from './words';

interface Props {
  readonly form: MapForm;
  readonly chosen: ReturnType<typeof useMapForm>['chosen'];
  readonly conflicts: readonly MapOther[];
  readonly onSettle: (conflict: MapOther, keepMine: boolean) => void;
}

export function MapConflicts({ form, chosen, conflicts, onSettle }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (conflicts.length > 0) box.current?.querySelector('button')?.focus();
  }, [conflicts]);
  if (conflicts.length === 0) return null;
  const mine = ({ key = '', what }: MapOther) => {
    if (what === 'strength') return strengthText(chosen.strengths[key]);
    if (what === 'reason') return chosen.reasons[key] ?? '';
    const link = form.links.find((one) => one.key === chosen.primary);
    return link?.id || link?.name || '';
  };
  return (
    <div ref={box} role="group" aria-label="Changed by two people">
      {conflicts.map((conflict) => (
        <div key={`${conflict.what} ${conflict.key ?? ''}`} class="note problem">
          <p>{conflictSentence(form, conflict, mine(conflict))} Nothing has been written yet.</p>
          <div class="buttons">
            <button type="button" class="small" onClick={() => onSettle(conflict, false)}>
              Keep theirs
            </button>
            <button type="button" class="small" onClick={() => onSettle(conflict, true)}>
              Use mine
            </button>
          </div>
        </div>
      ))}
    </div>
  );
}
