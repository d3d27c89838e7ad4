/** What to tell a person after a formula was written. */
import { isErrorCell } from '../tables/cell';

/** What a cell shows while Sheets still computes it. */
export const COMPUTING = 'Loading...';

const REASONS: Readonly<Record<string, string>> = {
  '#NAME?': 'Sheets does not know the formula or a name in it. Check the names, then reload the file.',
  '#REF!':
    'The result needs more free cells beside or below. Clear them, or choose another cell. If they are free, a cell that the formula reads is gone.',
  '#ERROR!': 'Sheets could not read or run the formula. Check what you filled in, then try again.',
};

/**
 * @param cell the address to show
 * @returns undefined where nothing went wrong
 */
export function problemShown(cell: string, shows: string): string | undefined {
  if (!isErrorCell(shows)) return undefined;
  const reason = REASONS[shows] ?? 'Look for errors in the cells that the formula reads.';
  return `${cell} now shows ${shows}. ${reason}`;
}

/** The beginning of a long text, so that a message stays readable. */
export function beginning(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

const LONGEST = 120; // characters
