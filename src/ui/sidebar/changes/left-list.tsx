/** The cells that Restore leaves as they are, each reason once. */
import type { LeftCells } from '../../../rpc/changes';
import { counted } from '../parts/in-words';

const REASONS = ['changed since', 'row not found', 'column not found', 'tab gone'] as const;

export function LeftList({ left: { named, more } }: { readonly left: LeftCells }) {
  return (
    <>
      {REASONS.map((reason) => {
        const cells = named.filter(({ why }) => why === reason);
        return (
          cells.length > 0 && (
            <p key={reason} class="left">
              {sentence(cells.length, reason)}: {places(cells)}.
            </p>
          )
        );
      })}
      {more > 0 && <p class="left">So do {counted(more, 'more cell')}.</p>}
    </>
  );
}

function sentence(n: number, reason: (typeof REASONS)[number]): string {
  const stays =
    n === 1 ? '1 cell stays as it is, because' : `${counted(n, 'cell')} stay as they are, because`;
  if (reason === 'changed since') return `${stays} somebody changed ${n === 1 ? 'it' : 'them'} since`;
  if (reason === 'row not found') return `${stays} the row cannot be found any more`;
  if (reason === 'column not found') {
    return `${stays} a column that ${n === 1 ? 'it belongs' : 'they belong'} to cannot be found any more`;
  }
  return `${stays} the tab was deleted`;
}

/** Gaps N2, N3; Summary B5 */
function places(cells: LeftCells['named']): string {
  const tabs = [...new Set(cells.map(({ tab }) => tab))];
  return tabs
    .map((tab) => `${tab} ${cells.flatMap((one) => (one.tab === tab ? one.cell : [])).join(', ')}`)
    .join('; ');
}
