/** A sentence that stands out: what came of something, what went wrong, or what to know first. */
import type { ComponentChildren } from 'preact';

interface Props {
  readonly kind?: 'good' | 'problem' | 'plain';
  readonly children: ComponentChildren;
}

/** A problem is read out at once; the others where the region around them is live. */
export function Notice({ kind = 'plain', children }: Props) {
  return (
    <div class={kind === 'plain' ? 'note' : `note ${kind}`} role={kind === 'problem' ? 'alert' : undefined}>
      {children}
    </div>
  );
}
