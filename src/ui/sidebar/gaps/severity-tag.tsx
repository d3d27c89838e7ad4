/** How bad a gap is, as a word; its colour says the same. */
import type { Severity } from '../../../core/tables/gaps';

export function SeverityTag({ severity }: { readonly severity: Severity }) {
  return <span class={`tag ${severity.toLowerCase()}`}>{severity}</span>;
}
