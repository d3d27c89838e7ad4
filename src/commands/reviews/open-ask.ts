/** Sidebar: what is selected, and whom to ask about it. */
import { answerWindow } from '../../core/reviews/answer-window';
import { askableItems, findItem, type AskedItem, type ItemRef } from '../../core/reviews/ask-item';
import { STANDARD_QUESTION } from '../../core/reviews/ask-form';
import type { AnswerWindow } from '../../core/reviews/proposed-day';
import { proposePeople, type ProposedPerson } from '../../core/reviews/propose-people';
import { rowsOfBlock, selectedItems } from '../../core/reviews/selected-items';
import { readHolidays } from '../../core/reviews/working-days';
import { lackOfPlan } from '../../core/strategy/no-plan';
import { selectedRows } from '../../google/selection';
import type { AskPage, AskProposal, AskWish } from '../../rpc/ask';
import { gapsTab } from '../sidebar/gap-list';
import { sheetOf } from '../workbook';
import { readAskFile, type AskFile } from './ask-file';
import { answerWay } from './answer-way';
import { outgoingIn } from './outgoing-mails';

export function openAsk({ items: wanted }: AskWish): AskPage {
  const file = readAskFile();
  const { sources, workbook } = file;
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
    answerWindow: windowFor(items, file),
    question: STANDARD_QUESTION,
    outgoing: outgoingIn(file),
    ...lackOfPlan(sources.strategy.tables, workbook.own),
  };
}

const HINT =
  'No row of your plan is selected. Select rows with objectives, key results, initiatives or gaps and press “Take the selected rows”, or look one up here.';

export function proposeFor(refs: readonly ItemRef[]): AskProposal {
  const file = readAskFile();
  const items = refs.flatMap((ref) => findItem(ref, file.sources) ?? []);
  return { people: peopleFor(items, file), answerWindow: windowFor(items, file) };
}

function peopleFor(items: readonly AskedItem[], { sources, state, by }: AskFile): readonly ProposedPerson[] {
  return proposePeople(items, sources, state.book, by);
}

function windowFor(
  items: readonly AskedItem[],
  { sources, state, settings, workbook }: AskFile,
): AnswerWindow {
  const { holidays } = readHolidays(settings.holidays);
  const { stakeholders } = sources.strategy;
  const { supportDays } = settings;
  return answerWindow(items, {
    book: state.book,
    stakeholders,
    today: workbook.today,
    holidays,
    supportDays,
  });
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
