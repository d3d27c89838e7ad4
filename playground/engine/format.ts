/** Number formats: how TEXT, and a cell's number format, show a value. */
import { printed } from './coercion';
import type { Scalar } from './contract';
import { formatDate, isDatePattern } from './format-date';
import { formatNumber } from './format-number';

/**
 * The value as the pattern shows it: `0.0%`, `#,##0`, `yyyy-mm-dd`, `d mmm yyyy`, `hh:mm`, `"Q"0`. Sections for positive,
 * negative, zero and text are separated by `;`. Text and truth values are shown as they are unless a section has `@`.
 */
export function formatted(value: Scalar, pattern: string): string {
  const sections = sectionsOf(pattern);
  if (typeof value === 'string') {
    return (sections[3] ?? (pattern.includes('@') ? pattern : '@')).replaceAll('@', () => value);
  }
  if (value !== null && typeof value !== 'number') return printed(value);
  const number = value ?? 0;
  const which = number < 0 ? 1 : number === 0 ? 2 : 0;
  const section = sections[which] ?? sections[0] ?? '';
  if (pattern === '' || pattern === '@' || /^general$/i.test(pattern)) return printed(value);
  if (isDatePattern(section)) return formatDate(number, section);
  const ownNegative = which === 1 && sections[1] !== undefined; // the section brings its own sign
  return formatNumber(ownNegative ? -number : number, section);
}

/** Cuts at semicolons that are neither quoted nor escaped. */
function sectionsOf(pattern: string): string[] {
  const parts = pattern.match(/"[^"]*"|\\.|;|[^;"\\]+|./gs) ?? [''];
  const sections = [''];
  for (const part of parts) {
    if (part === ';') sections.push('');
    else sections[sections.length - 1] += part;
  }
  return sections;
}
