/** The sentence as it would stand in the cell; questions are marked, and are not written. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Draft } from '../../../core/outcomes/sentence-draft';
import { counted } from '../parts/in-words';

export function Preview({ draft: { pieces, open, text } }: { readonly draft: Draft }) {
  const quote = useRef<HTMLQuoteElement>(null);
  useLayoutEffect(() => {
    // It only grows, so that the parts below stay where they are while they are typed.
    if (quote.current) quote.current.style.minHeight = `${quote.current.offsetHeight}px`;
  });
  return (
    <div class="say-new">
      <h3 id="say-new">As an outcome</h3>
      <blockquote aria-labelledby="say-new" ref={quote}>
        {pieces.map(({ text: said, isQuestion }, i) =>
          isQuestion ? <mark key={i}>{said}</mark> : <span key={i}>{said}</span>,
        )}
      </blockquote>
      <p class="help">{openText(open.length, text !== undefined)}</p>
    </div>
  );
}

function openText(open: number, mayWrite: boolean): string {
  if (!mayWrite) return 'Say which number should change, and which way.';
  if (open === 0) return 'Nothing is left open.';
  return `${counted(open, 'question')} open. What is open is left out of the cell.`;
}
