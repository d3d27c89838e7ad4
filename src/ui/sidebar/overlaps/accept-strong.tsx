/** All strong matches at once, after a look at which they are. */
import { label } from '../../../core/forms/named-parts';
import type { FoundOverlaps } from '../../../core/overlaps/listed-work';
import { BusyButton } from '../parts/busy-button';
import type { Walking } from './use-walk';

const MOST_SHOWN = 50;

interface Props {
  readonly found: FoundOverlaps;
  readonly walking: Walking;
}

export function AcceptStrong({ found: { goals }, walking: { strong, acceptStrong } }: Props) {
  return (
    <details class="overlap-strong">
      <summary>Accept all strong matches</summary>
      <ul>
        {strong.slice(0, MOST_SHOWN).map(({ item, suggestions: [to] }) => {
          const goal = to && goals[to.to];
          return (
            <li key={`${item.sheetId} ${item.row}`}>
              {label(item)} <span aria-hidden="true">→</span>
              <span class="only-heard"> serves </span> {goal ? label(goal) : ''}
            </li>
          );
        })}
      </ul>
      {strong.length > MOST_SHOWN && <p class="help">And {strong.length - MOST_SHOWN} more.</p>}
      <BusyButton look="primary" busy="Saving…" onPress={acceptStrong}>
        {strong.length === 1 ? 'Accept 1 strong match' : `Accept ${strong.length} strong matches`}
      </BusyButton>
      <p class="help">You can take all of them back with one press.</p>
    </details>
  );
}
