/** Which rows to look at; pressed again, it looks again. */
import type { OverlapWish } from '../../../rpc/overlaps';

const SCOPES = [
  ['unlinked', 'Without a link'],
  ['selection', 'Selected rows'],
] as const;

interface Props {
  readonly of: OverlapWish['of'];
  readonly onChoose: (of: OverlapWish['of']) => void;
}

export function ScopeChoice({ of, onChoose }: Props) {
  return (
    <div class="overlap-scope" role="group" aria-label="Which rows to look at">
      {SCOPES.map(([scope, name]) => (
        <button
          type="button"
          class="small"
          key={scope}
          aria-pressed={of === scope}
          onClick={() => onChoose(scope)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
