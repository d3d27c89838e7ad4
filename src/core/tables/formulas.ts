/** Formula texts that survive any locale: English names, semicolons, no decimals and no array literals. */
import { a1, type Place } from './sheet-data';

/** A text inside a formula. */
function quoted(text: string): string {
  return `"${text.replace(/"/g, '""').replace(/\s+/g, ' ')}"`;
}

/** A link that jumps to a cell of the same file. */
export function linkTo(place: Place, label: string): string {
  return `=HYPERLINK(${quoted(`#gid=${place.sheetId}&range=${a1(place)}`)};${quoted(label)})`;
}

/**
 * Text that stays text when it is written to a cell: what looks like a formula is marked as text. Cells formatted as text keep numbers
 * and dates as they are typed; the mark works in others too.
 */
export function inert(text: string): string {
  return /^[=+\-@\t]/.test(text) ? `'${text}` : text;
}

/** The text without that mark: cells formatted as text may keep it. */
export function withoutMark(text: string): string {
  return text.replace(/^'(?=[=+\-@\t])/, '');
}
