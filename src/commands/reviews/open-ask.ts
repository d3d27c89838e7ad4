/** Sidebar: what is selected, and whom to ask about it. */
import { askableItems, findItem, type AskedItem, type ItemRef } from '../../core/reviews/ask-item';
import { STANDARD_QUESTION } from '../../core/reviews/ask-form';
import { proposePeople, type ProposedPerson } from '../../core/reviews/propose-people';
import { rowsOfBlock, selectedItems } from '../../core/reviews/selected-items';
import { addWorkingDays, readHolidays } from '../../core/reviews/working-days';
import { selectedRows } from '../../google/selection';
import type { AskPage, AskWish } from '../../rpc/ask';
import { gapsTab } from '../sidebar/gap-list';
import { sheetOf } from '../workbook';
import { readAskFile, type AskFile } from './ask-file';
import { answerWay } from './answer-way';
import { outgoingIn } from './outgoing-mails';

/** Working days to answer in, proposed only: whoever asks may set another day. */
const USUAL_WINDOW = 5;
/** What the company wants to reach takes more thought. */
const STRATEGY_WINDOW = 10;

function windowFor(items: readonly AskedItem[]): number {
  return items.some(({ table }) => table === 'companyObjectives') ? STRATEGY_WINDOW : USUAL_WINDOW;
}

export function openAsk({ items: wanted }: AskWish): AskPage {
  const file = readAskFile();
  const { sources, workbook, settings } = file;
  const refs = wanted ?? selected(file);
  const items = refs.flatMap((ref) => findItem(ref, sources) ?? []);
  return {
    items: items.map(named),
    ...(items.length > 0 ? {} : { hint: HINT }),
    all: askableItems(sources),
    people: peopleFor(items, file),
    me: file.by,
    answers: answerWay(file),
    today: workbook.today,
    due: addWorkingDays(workbook.today, windowFor(items), readHolidays(settings.holidays).holidays),
    question: STANDARD_QUESTION,
    outgoing: outgoingIn(file),
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
  const blocks = selectedRows(workbook.file);
  if (sheetOf(workbook, 'gaps') && blocks[0]?.sheetId === workbook.own.get('gaps')) {
    const { sheet, columns } = gapsTab(workbook);
    const keys = blocks
      .flatMap(rowsOfBlock)
      .map((row) => String(sheet.cells[row - 1]?.[columns.get('id') ?? -1] ?? ''));
    return [...new Set(keys)].map((key) => ({ table: 'gaps', key }));
  }
  return selectedItems(sources.strategy, blocks);
}
