/** Numbers and names as a sentence says them. */
import type { Restored } from '../../../rpc/changes';

/** 1 cell, 12 cells, 1,204 cells */
export function counted(n: number, noun: string): string {
  const digits = String(n).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${digits} ${noun}${n === 1 ? '' : 's'}`;
}

/** Gaps, Coverage and Summary */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** '2026-03-31 14:05:09' is 31 Mar 2026, 14:05. */
export function momentInWords(when: string): string {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d) (\d\d:\d\d)/.exec(when) ?? [];
  return time === undefined ? when : `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}, ${time}`;
}

/** After one press on Undo. */
export function takenBackSentence({ cells, left }: Restored): string {
  const kept = left.named.length + left.more;
  const back = `Taken back: ${counted(cells, 'cell')}.`;
  if (kept === 0) return back;
  return `${back} ${counted(kept, 'cell')} stayed, because somebody changed ${kept === 1 ? 'it' : 'them'} since.`;
}

/** Of a check whose result says nothing of the plan as it is now. @param why follows the time: when no plan was here */
export function outOfDateSentence(when: string, why: string): string {
  return `Out of date. The last check ran ${momentInWords(`${when}:00`)}, ${why}.`;
}
