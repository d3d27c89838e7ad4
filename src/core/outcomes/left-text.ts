/** A text that somebody left as it is, as the Dismissed tab keeps it. Rows may get IDs later, so it is known with and without them. */
import type { PutAside } from '../dismissed-lines';
import { normaliseName } from '../strategy/item';
import type { TextMark } from './flagged-row';

const BEFORE = 'Left as it is: ';

export function leftLine({ id, name }: Pick<TextMark, 'id' | 'name'>): string {
  return `${BEFORE}${`${id} ${name}`.trim()}`;
}

/** KR-3 Launch the dashboard */
export function textOf(line: string): string {
  return isLeftLine(line) ? line.slice(BEFORE.length) : line;
}

export function isLeftLine(what: string): boolean {
  return what.startsWith(BEFORE);
}

/** Those among the lines of the Dismissed tab. */
export function leftLines<L extends PutAside>(lines: readonly L[]): readonly L[] {
  return lines.filter(({ what }) => isLeftLine(what));
}

export function knownLeft(left: readonly PutAside[]): (item: Pick<TextMark, 'id' | 'name'>) => boolean {
  const known = new Set(left.map(({ what }) => normaliseName(what)));
  return ({ id, name }) => [id, ''].some((one) => known.has(normaliseName(leftLine({ id: one, name }))));
}
