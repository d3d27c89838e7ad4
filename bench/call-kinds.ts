/** What a call to a service costs at Google: its kind by its name, and what others have measured. */
import type { Execution } from '../playground/host/run/execution';

export const KINDS = ['reads', 'writes', 'looks', 'layout', 'flushes', 'mails', 'stores'] as const;
export type CallKind = (typeof KINDS)[number];

const CONTENTS = '(Values?|DisplayValues?|Formulas?|FormulasR1C1|RichTextValues?|Notes?|DataValidations)';
const LOOK = '(Backgrounds?|Font\\w+|NumberFormats?|Wraps?|(Horizontal|Vertical)Alignments?)';

/** The first that fits; a call that fits none only names something, such as getRange, and needs no trip. */
const PATTERNS: Readonly<Record<CallKind, RegExp>> = {
  reads: new RegExp(`^Range\\.get${CONTENTS}$|^Sheet\\.getLast(Row|Column)$|^Range\\.isBlank$`),
  writes: new RegExp(`^Range\\.(set${CONTENTS}|clear(Content|Note)?)$|^Sheet\\.appendRow$`),
  looks: new RegExp(`^(Range|RangeList)\\.set${LOOK}$`),
  flushes: /^SpreadsheetApp\.flush$/,
  mails: /^MailApp\.sendEmail$/,
  stores: /^(Properties|Cache|Lock)\.(get|set|put|remove|delete|tryLock|waitLock|release)/,
  layout:
    /^(Range|RangeList|Sheet|Spreadsheet|Protection|Filter|DeveloperMetadata)\.(set|add|insert|delete|hide|show|protect|apply|create|merge|auto|remove|move|copy)|^Ui\.|^ScriptApp\.|^TriggerBuilder\.|^ClockTriggerBuilder\.create/,
};

export function countByKind(calls: Readonly<Record<string, number>>): Readonly<Record<CallKind, number>> {
  const counts = { reads: 0, writes: 0, looks: 0, layout: 0, flushes: 0, mails: 0, stores: 0 };
  for (const [name, count] of Object.entries(calls)) {
    const kind = KINDS.find((one) => PATTERNS[one].test(name));
    if (kind) counts[kind] += count;
  }
  return counts;
}

/**
 * Milliseconds. Published by others: a first getValues takes 175; 4,000 cells in one setValues take 50, and 610 with a flush; 400 rows take
 * 164 one by one, and 12,000 with a flush for each; 16 colours and fonts of ranges take 59, because Google holds writes back and carries them
 * out together. It does that before it answers a look, so a look after a write is taken for a flush. For all else nothing is published: what
 * changes the structure of a sheet, or gives a range a rule, is taken for a trip like a flush, a read cell for a tenth of a written one, and a
 * mail for half a second.
 */
export const COSTS = {
  read: 175,
  cellRead: 0.014,
  write: 0.4,
  cellWritten: 0.14,
  look: 4,
  flush: 30,
  layout: 30,
  store: 30,
  mail: 500,
} as const;

/** Seconds that an execution would take at Google, what the script itself computes being as fast as here. */
export function liveSeconds({ callsByName, cost, milliseconds }: Execution): number {
  const { reads, writes, looks, layout, flushes, mails, stores } = countByKind(callsByName);
  const services =
    reads * COSTS.read +
    cost.cellsRead * COSTS.cellRead +
    writes * COSTS.write +
    cost.cellsWritten * COSTS.cellWritten +
    looks * COSTS.look +
    (flushes + cost.turns) * COSTS.flush +
    layout * COSTS.layout +
    stores * COSTS.store +
    mails * COSTS.mail;
  return (services + computeOf({ cost, milliseconds })) / 1000;
}

/** Milliseconds of this machine that the script took for itself. */
export function computeOf({ cost, milliseconds }: Pick<Execution, 'cost' | 'milliseconds'>): number {
  return Math.max(0, milliseconds - cost.inServices);
}
