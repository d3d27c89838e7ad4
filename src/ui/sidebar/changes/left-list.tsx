/** The cells that Restore leaves as they are, each reason once. */
import type { LeftCells } from '../../../rpc/changes';
import { counted } from '../parts/in-words';

const REASONS = {
  'changed since': 'because somebody changed them since',
  'row not found': 'because their rows cannot be found any more',
  'tab gone': 'because their tab was deleted',
} as const;

export function LeftList({ left: { named, more } }: { readonly left: LeftCells }) {
  const reasons = [...new Set(named.map(({ why }) => why))];
  return (
    <>
      {reasons.map((reason) => {
        const cells = named.filter(({ why }) => why === reason);
        return (
          <p key={reason} class="left">
            {counted(cells.length, 'cell')} {cells.length === 1 ? 'stays' : 'stay'} as{' '}
            {cells.length === 1 ? 'it is' : 'they are'}, {REASONS[reason]}: {places(cells)}.
          </p>
        );
      })}
      {more > 0 && <p class="left">So do {counted(more, 'more cell')}.</p>}
    </>
  );
}

/** Gaps N2, N3; Summary B5 */
function places(cells: LeftCells['named']): string {
  const tabs = [...new Set(cells.map(({ tab }) => tab))];
  return tabs
    .map((tab) => `${tab} ${cells.flatMap((one) => (one.tab === tab ? one.cell : [])).join(', ')}`)
    .join('; ');
}
