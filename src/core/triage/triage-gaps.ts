/** What a person decided about gaps, brought together with what the Gaps tab says by now: the cells to write, or what stands against it. */
import { UserError } from '../../user-error';
import { mergeFields, sameText, type FieldConflict, type FieldTexts } from '../forms/merge-fields';
import type { Cell } from '../tables/cell';
import type { Day } from '../tables/day';
import type { FoundTable } from '../tables/find-tables';
import { inert } from '../tables/formulas';
import { gaps } from '../tables/gaps';
import { parseTable } from '../tables/parse-table';
import { columnOf } from '../tables/table';
import { triageTexts } from './list-gaps';
import { CHOSEN_STATUSES, type TriageTexts } from './listed-gap';

type TriageField = keyof TriageTexts;

export interface TriageWish {
  /** The gaps, each as the person saw it. */
  readonly gaps: readonly { readonly id: string; readonly opened: FieldTexts<TriageField> }[];
  /** What the fields should say; what is left out stays. */
  readonly set: FieldTexts<TriageField>;
  /** Words to add under the note of each gap, as where many are accepted for one reason. */
  readonly addToNote?: string;
}

export interface GapConflict extends FieldConflict<TriageField> {
  readonly id: string;
}

export interface PlannedTriage {
  /** By row number, from 1, and by column key. */
  readonly writes: ReadonlyMap<number, Readonly<Record<string, Cell>>>;
  /** What the fields of each gap say once everything is written. */
  readonly after: ReadonlyMap<string, TriageTexts>;
  /** Where there are any, nothing is to be written. */
  readonly conflicts: readonly GapConflict[];
}

/** @throws UserError where a gap is gone, a day cannot be read, or a reason is missing */
export function planTriage(found: FoundTable, wish: TriageWish, today: Day): PlannedTriage {
  const rowOf = new Map(parseTable(gaps, found).rows.map(({ id = '', row }) => [id, row]));
  const writes = new Map<number, Readonly<Record<string, Cell>>>();
  const conflicts: GapConflict[] = [];
  const after = new Map<string, TriageTexts>();
  const gone = wish.gaps.filter(({ id }) => !rowOf.has(id));
  if (gone.length > 0) throw new UserError(goneText(gone.length, found.sheet.name));
  for (const { id, opened } of wish.gaps) {
    const row = rowOf.get(id) ?? 0;
    const now = triageTexts(found, row);
    const mine = withMoreNote(wish, now);
    const merged = mergeFields(
      wish.addToNote === undefined ? opened : { ...opened, note: now.note },
      mine,
      now,
    );
    conflicts.push(...merged.conflicts.map((conflict) => ({ id, ...conflict })));
    if (merged.conflicts.length > 0) continue;
    const texts = { ...now, ...merged.changed };
    check(texts, merged.changed, today);
    after.set(id, texts);
    const cells = cellsFor(merged.changed, found);
    if (Object.keys(cells).length > 0) writes.set(row, cells);
  }
  return { writes, after, conflicts };
}

function withMoreNote({ set, addToNote }: TriageWish, { note }: TriageTexts): FieldTexts<TriageField> {
  if (addToNote === undefined) return set;
  const more = addToNote.trim();
  return { ...set, note: note === '' || note === more ? more : `${note}\n${more}` };
}

/** The rules of the Gaps tab: a script writes past its drop-downs. */
function check(after: TriageTexts, changed: FieldTexts<TriageField>, today: Day): void {
  const problems: string[] = [];
  for (const field of ['due', 'reviewOn'] as const) {
    const text = changed[field] ?? '';
    if (text !== '' && gaps.columns[field].read(text) === undefined) {
      const { heading, expected } = columnOf(gaps, field);
      problems.push(`${heading}: expected ${expected}, but found “${text}”.`);
    }
  }
  const chosen = CHOSEN_STATUSES as readonly string[];
  if (changed.status !== undefined && changed.status !== '' && !chosen.includes(changed.status)) {
    problems.push(`Status: expected one of ${chosen.join(', ')}, but found “${changed.status}”.`);
  }
  if (after.status === 'Accepted' && (changed.status ?? changed.note ?? changed.reviewOn) !== undefined) {
    if (after.note.trim() === '') {
      problems.push('Note: an accepted gap needs a reason, so that the next person understands it.');
    }
    if (changed.reviewOn !== undefined && isOver(changed.reviewOn, today)) {
      problems.push('Review on: choose a day after today, or the next check opens the gap again.');
    }
  }
  if (problems.length > 0) throw new UserError(problems.join('\n'));
}

function isOver(text: string, today: Day): boolean {
  const day = gaps.columns.reviewOn.read(text);
  return day !== undefined && day <= today;
}

/** @throws UserError where the tab has lost a column that is to be written */
function cellsFor(changed: FieldTexts<TriageField>, { sheet, columns }: FoundTable): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const [field, text] of Object.entries(changed)) {
    if (!columns.has(field)) {
      const { heading } = columnOf(gaps, field);
      throw new UserError(
        `The tab "${sheet.name}" has lost its heading "${heading}". Put it back above its column, then save again.`,
      );
    }
    cells[field] =
      field === 'due' || field === 'reviewOn' ? (gaps.columns[field].read(text) ?? '') : inert(text);
  }
  return cells;
}

function goneText(gone: number, tab: string): string {
  const what = gone === 1 ? 'This gap is' : `${gone} of these gaps are`;
  return `${what} no longer on the tab "${tab}", so nothing was written. Go back to the list and load it again.`;
}

/** False where rows moved between reading and writing, so that words stand beside the wrong gap. */
export function isWritten(found: FoundTable, after: PlannedTriage['after']): boolean {
  const rowOf = new Map(parseTable(gaps, found).rows.map(({ id = '', row }) => [id, row]));
  return [...after].every(([id, texts]) => {
    const now = triageTexts(found, rowOf.get(id) ?? 0);
    return FIELDS.every((field) => sameText(now[field], texts[field]));
  });
}

const FIELDS = ['owner', 'due', 'status', 'reviewOn', 'note'] as const satisfies readonly TriageField[];
