/** Sidebar: what is selected, and whom to ask about it. */
import { askableItems, findItem, type AskedItem, type ItemRef } from '../../core/reviews/ask-item';
import { STANDARD_QUESTION } from '../../core/reviews/ask-form';
import { outgoing, type OutgoingMail } from '../../core/reviews/outgoing';
import { proposePeople, type ProposedPerson } from '../../core/reviews/propose-people';
import { selectedItems } from '../../core/reviews/selected-items';
import { addWorkingDays, readHolidays } from '../../core/reviews/working-days';
import { selectedRows } from '../../google/selection';
import type { AskPage, AskWish } from '../../rpc/ask';
import { gapsTab } from '../sidebar/gap-list';
import { sheetOf } from '../workbook';
import { readAskFile, type AskFile } from './ask-file';
import { mostItems } from './ask-limits';

const WORKING_DAYS = 5;

export function openAsk({ items: wanted }: AskWish): AskPage {
  const file = readAskFile();
  const { sources, workbook, settings, state, fileId } = file;
  const refs = wanted ?? selected(file);
  const items = refs.flatMap((ref) => findItem(ref, sources) ?? []);
  return {
    items: items.map(named),
    ...(items.length > 0 ? {} : { hint: HINT }),
    all: askableItems(sources),
    people: peopleFor(items, file),
    most: mostItems(file),
    today: workbook.today,
    due: addWorkingDays(workbook.today, WORKING_DAYS, readHolidays(settings.holidays).holidays),
    question: STANDARD_QUESTION,
    outgoing: outgoing(state.book, fileId),
  };
}

const HINT =
  'No row of your plan is selected. Select rows with objectives, key results, initiatives or gaps and press “Take the selected rows”, or look one up here.';

export function proposeFor(items: readonly ItemRef[]): readonly ProposedPerson[] {
  const file = readAskFile();
  return peopleFor(
    items.flatMap((ref) => findItem(ref, file.sources) ?? []),
    file,
  );
}

function peopleFor(items: readonly AskedItem[], { sources, state, by }: AskFile): readonly ProposedPerson[] {
  return proposePeople(items, sources, state.book, by);
}

function named({ table, key, id, name, kind }: AskedItem): AskPage['items'][number] {
  return { table, key, id, name, kind };
}

function selected({ workbook, sources }: AskFile): readonly ItemRef[] {
  const rows = selectedRows(workbook.file);
  if (!rows) return [];
  if (sheetOf(workbook, 'gaps') && rows.sheetId === workbook.own.get('gaps')) {
    const { sheet, columns } = gapsTab(workbook);
    return sheet.cells
      .slice(rows.row - 1, rows.row - 1 + rows.rows)
      .map((row) => ({ table: 'gaps', key: String(row[columns.get('id') ?? -1] ?? '') }));
  }
  return selectedItems(sources.strategy, rows);
}

export function outgoingMails(): readonly OutgoingMail[] {
  const { state, fileId } = readAskFile();
  return outgoing(state.book, fileId);
}
