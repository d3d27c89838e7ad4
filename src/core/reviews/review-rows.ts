/** What the rows of the Reviews tab should hold: the log as people read it, each row found by its id. */
import { cellText, type Cell } from '../tables/cell';
import { contentAt, sameContent } from '../tables/content';
import type { FoundTable } from '../tables/find-tables';
import { inert } from '../tables/formulas';
import { shorten } from '../tables/problem';
import { reviews as table } from '../tables/reviews';
import type { Block } from '../tables/sync-rows';
import { columnsOf } from '../tables/table';
import type { HeldReview, ReviewBook } from './book';
import { dayOfMoment, type Moment } from './moment';
import { rowsById } from './rows-by-id';
import type { ReviewState } from './states';

type ReviewCells = Readonly<Record<keyof (typeof table)['columns'], Cell>>;

const LONGEST_CELL = 5000;

export const STATE_WORDS: Readonly<Partial<Record<ReviewState, string>>> = {
  Unknown: 'May have been sent',
};

export const REPLY_WORDS = { changed: 'Changed', kept: 'Kept because', talk: "Let's talk" } as const;

function cellsOf(review: HeldReview): ReviewCells {
  const { person, answer, reply } = review;
  const words = (text: string | undefined) => inert(shorten((text ?? '').trim(), LONGEST_CELL));
  const day = (moment: Moment | undefined) => (moment === undefined ? '' : dayOfMoment(moment));
  return {
    id: review.id,
    item: words(review.item),
    stakeholder: words(cellText(person.name) || person.address),
    stage: words(review.stage),
    round: review.round,
    message: review.message,
    question: words(review.question),
    artefact: words(review.artefact),
    due: words(review.due),
    state: STATE_WORDS[review.state] ?? review.state,
    sent: day(review.sentAt),
    reminders: review.reminders === 0 ? '' : review.reminders,
    lastReminded: day(review.lastReminded),
    answer: answer?.answer ?? '',
    comment: words(answer?.comment),
    delegate: words(whoInstead(review)),
    itemVersion: words(answer?.version ?? review.version),
    answered: day(answer?.at),
    ourReply: words(reply && `${REPLY_WORDS[reply.reply]}: ${reply.text}`),
    replied: day(reply?.at),
  };
}

/** Somebody who answered over the person's link comes before somebody who only should. */
function whoInstead({ answer, delegate }: HeldReview): string {
  const named = (person: HeldReview['delegate']) => person && (cellText(person.name) || person.address);
  return answer?.as ? `Answered by ${named(answer.as)}` : (named(delegate) ?? '');
}

export interface ReviewRows {
  /** Cells of rows that are there, in stretches of a row. An id is never written over: it says whose the other cells are. */
  readonly changed: readonly Block[];
  /** Rows that are missing, as whole rows of the tab. */
  readonly added: readonly (readonly Cell[])[];
}

/** Nothing where the tab says what it should. A row that stands there twice is kept right twice. */
export function reviewRows(book: ReviewBook, found: FoundTable): ReviewRows {
  const rowsOf = rowsById(found);
  const changed: Block[] = [];
  const added: (readonly Cell[])[] = [];
  for (const review of [...book.reviews.values()].sort(byNumber)) {
    const cells = cellsOf(review);
    const rows = rowsOf.get(review.id);
    if (rows) for (const row of rows) changed.push(...changesOf(found, row, cells));
    else added.push(wholeRow(found, cells));
  }
  return { changed: stacked(changed), added };
}

/** @param row index from 0 */
function changesOf(found: FoundTable, row: number, cells: ReviewCells): readonly Block[] {
  const differing = placed(found, cells)
    .filter(({ key }) => key !== 'id')
    .filter(({ column, cell }) => !sameContent(cell, contentAt(found.sheet, row, column)));
  const blocks: { row: number; column: number; values: Cell[][] }[] = [];
  for (const { column, cell } of differing) {
    const last = blocks[blocks.length - 1];
    const line = last?.values[0];
    if (last && line && last.column + line.length === column + 1) line.push(cell);
    else blocks.push({ row: row + 1, column: column + 1, values: [[cell]] });
  }
  return blocks;
}

/** Stretches of the same columns in neighbouring rows become one rectangle: a write costs the same, however long it is. */
function stacked(stretches: readonly Block[]): readonly Block[] {
  const sorted = [...stretches].sort((a, b) => a.column - b.column || a.row - b.row);
  const blocks: { row: number; column: number; values: (readonly Cell[])[] }[] = [];
  for (const { row, column, values } of sorted) {
    const last = blocks[blocks.length - 1];
    const isBelow =
      last?.column === column &&
      last.row + last.values.length === row &&
      last.values[0]?.length === values[0]?.length;
    if (last && isBelow) last.values.push(...values);
    else blocks.push({ row, column, values: [...values] });
  }
  return blocks;
}

function wholeRow(found: FoundTable, cells: ReviewCells): readonly Cell[] {
  const row: Cell[] = [];
  for (const { column, cell } of placed(found, cells)) row[column] = cell;
  return Array.from(row, (cell) => cell ?? '');
}

interface Placed {
  readonly key: string;
  readonly column: number;
  readonly cell: Cell;
}

/** The cells that have a column on the tab, from left to right. */
function placed({ columns }: FoundTable, cells: ReviewCells): readonly Placed[] {
  return columnsOf(table)
    .flatMap(([key]) => {
      const column = columns.get(key);
      return column === undefined ? [] : [{ key, column, cell: cells[key as keyof ReviewCells] }];
    })
    .sort((a, b) => a.column - b.column);
}

/** RV-2 before RV-10. */
function byNumber(a: HeldReview, b: HeldReview): number {
  return Number(a.id.slice(3)) - Number(b.id.slice(3));
}
