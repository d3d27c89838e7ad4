/** Who gets no mail now, or less, and why. */
import type { HeldBack } from '../../../core/reviews/draft';
import { Notice } from '../parts/notice';

export function HeldBackList({ held }: { readonly held: readonly HeldBack[] }) {
  if (held.length === 0) return null;
  return (
    <Notice>
      <ul class="held-back">
        {held.map(({ name, address, says, items }, i) => (
          <li key={i}>
            <strong>{name || address}</strong>
            {items.length > 0 && ` (${items.join(', ')})`}: {says}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
