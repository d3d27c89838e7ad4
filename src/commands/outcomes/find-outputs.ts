/** Sidebar: the rows whose text names work, each with what it could say instead. It writes nothing. */
import { listFlagged, textItems } from '../../core/outcomes/list-flagged';
import type { FoundOutputs } from '../../core/outcomes/flagged-row';
import { knownLeft, leftLines } from '../../core/outcomes/left-text';
import type { FormContext } from '../../core/forms/row-form';
import { lackOfPlan } from '../../core/strategy/no-plan';
import { itemOfGap } from '../../core/triage/item-of-gap';
import { formulasOf } from '../../google/read-again';
import type { OutputWish } from '../../rpc/outcomes';
import { dismissedIn } from '../dismissed-lines';
import { readStrategyFile, type StrategyFile } from '../strategy-file';
import { readWorkbook, sheetOf } from '../workbook';

export function findOutputs({ gap }: OutputWish): FoundOutputs {
  const file = readStrategyFile(readWorkbook(gap === undefined ? 'plan and settings' : undefined));
  const { strategy, workbook, comma } = file;
  const left = leftLines(dismissedIn(workbook)).map(({ what, on }) => ({ what, on }));
  const items = textItems(strategy);
  const { rows, foreign } = listFlagged(strategy, {
    isLeft: knownLeft(left),
    context: contextOf(file),
    asked: gap === undefined ? undefined : itemOfGap(sheetOf(workbook, 'gaps'), gap, items),
  });
  const hint = rows.length > 0 ? undefined : hintFor(items.length, foreign, left.length);
  return {
    rows,
    foreign,
    left,
    today: workbook.today,
    comma,
    ...(hint === undefined ? {} : { hint }),
    ...lackOfPlan(strategy.tables, workbook.own),
  };
}

/** Formulas are asked for once for each tab that has a flagged row. */
function contextOf({ workbook, plan, comma }: StrategyFile): (sheetId: number) => FormContext {
  const formulas = new Map<number, FormContext['formulas']>();
  return (sheetId) => {
    const tab = workbook.tabs.get(sheetId);
    const known = formulas.get(sheetId) ?? (tab ? formulasOf(tab) : []);
    formulas.set(sheetId, known);
    return { plan: plan.tables, comma, formulas: known };
  };
}

function hintFor(texts: number, foreign: number, left: number): string {
  if (texts === 0) {
    return 'No key results, product objectives or initiatives were found yet, so there is nothing to read. Where they stand on tabs of yours, choose Use my sheet.';
  }
  if (foreign === texts) return 'None of the texts reads like English, so nothing is said about them.';
  return left > 0
    ? 'Every other text says what will have changed. Those that you left as they are stand below.'
    : 'Every text says what will have changed. Nothing to do here.';
}
