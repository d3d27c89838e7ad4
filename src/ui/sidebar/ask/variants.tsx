/** The first mail in the language of each role. */
import type { Variant } from '../../../core/reviews/variants';

export function Variants({ variants }: { readonly variants: readonly Variant[] }) {
  if (variants.length === 0) return null;
  return (
    <details>
      <summary>The same mail for each role</summary>
      <p class="help">The lead differs with what each role has to decide. The numbers stay the same.</p>
      {variants.map(({ role, subject, text }) => (
        <details key={role} class="variant">
          <summary>{role}</summary>
          <p class="subject">{subject}</p>
          <pre class="mail-text">{text}</pre>
        </details>
      ))}
    </details>
  );
}
