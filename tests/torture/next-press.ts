/** What a person does after something went wrong: presses again, looks anew where the page says so; and what must hold then. */
import type { Host } from '../../playground/host/host';
import type { SavedWorkbook } from '../../playground/host/saved';
import { differences, partsOf, type FileParts } from './file-parts';
import { ownFaults } from './invariants';
import { isApology, type Ready, type Said, type WritingCase } from './writing-case';
import { openFrom } from './worlds';

interface Compared {
  readonly before: FileParts;
  /** After a run that nothing happened to. */
  readonly wanted: FileParts;
  /** The run went on after something failed, and wrote that down. */
  readonly isFault?: boolean;
}

/** The person presses again, and looks anew where they are told to. */
export function afterFault(
  one: WritingCase,
  ready: Ready,
  left: SavedWorkbook,
  { before, wanted, isFault = false }: Compared,
): readonly string[] {
  const host = openFrom(left, one.world);
  const faults = [...ownFaults(before, wanted, partsOf(host))];
  const said = pressAgain(one, ready, host, wanted);
  const end = partsOf(host);
  faults.push(...ownFaults(before, wanted, end));
  if (isApology(said)) {
    faults.push(`the next press ends with an apology: ${host.log.at(-1)?.console.join(' ')}`);
  }
  const different = saysWhatIsOpen(said, end)
    ? []
    : differences(wanted, end).filter(
        (part) =>
          !ADDS_HISTORY.test(part) &&
          !(isFault && (IN_THE_LOG.test(part) || isLater(part) || isAnotherNumber(part))),
      );
  if (different.length > 0) {
    faults.push(
      `${different.length} parts differ after the next press, which says “${said.text}”: ${different.slice(0, 3).join('; ')}`,
    );
  }
  return faults;
}

/** A run that goes on after a death may say in a row of its own what it found. */
const ADDS_HISTORY = /^History: .* instead of nothing$/;
/** A run that waited for Google tells a time that is a moment later: [46348.4583,""], in days. @param difference of two files, in words */
export function isLater(difference: string): boolean {
  const [, found, wanted] = /: \[([\d.]+),""\] instead of \[([\d.]+),""\]$/.exec(difference) ?? [];
  const later = Number(found) - Number(wanted);
  return later > 0 && later < MOMENT_DAYS;
}

/** A mail that Google refused is asked for anew by the next press, as a message of its own: [MS-5] instead of [MS-4]. */
function isAnotherNumber(difference: string): boolean {
  const [found, wanted] = difference
    .replace(/^mails: /, '')
    .replaceAll(/\[MS-\d+\]/g, '')
    .split(' instead of ');
  return difference.startsWith('mails: ') && found === wanted;
}

const MOMENT_DAYS = 10 / 86_400;

/** The log tells of every try, and a timer may be set for the next one. */
const IN_THE_LOG = /^(Review Log|timers): |^mails: .* Trial: /;

/** What cannot be known after a death is said, on screen or on the Reviews tab, and left to the person. */
function saysWhatIsOpen({ text }: Said, end: FileParts): boolean {
  return (
    /may have been sent|that Google refused earlier|choose Remove the sample first/.test(text) ||
    [...end].some(([part, held]) => part.startsWith('Reviews') && /May have been sent|Refused/.test(held))
  );
}

/** The page that is still open presses once more; where it is refused, the person looks anew and presses then. */
function pressAgain(one: WritingCase, ready: Ready, host: Host, wanted: FileParts): Said {
  const said = ready(host)();
  if (one.again) return one.again(host)(host)();
  const isDone = differences(wanted, partsOf(host)).length === 0;
  return said.isRefusal && !isApology(said) && !isDone ? one.prepare(host)(host)() : said;
}

/** So many of them, from the first to the last. */
export function spread<T>(points: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, points.length / most);
  return points.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
