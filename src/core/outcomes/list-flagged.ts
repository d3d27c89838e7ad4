/** The rows whose text names work, or nothing that we know, each with what it could say instead. */
import type { FormContext } from '../forms/row-form';
import { addedWords } from '../language/outcomes/added-words';
import { checkOutcome, type OutcomeCheck } from '../language/outcomes/check-outcome';
import type { Strategy } from '../strategy/strategy';
import { TEXT_TABLES, type FlaggedRow } from './flagged-row';
import { flaggedRow } from './make-flagged-row';
import type { TextItem } from './linked-numbers';
import { namedBy } from './named-by';

export interface Known {
  readonly isLeft: (item: TextItem) => boolean;
  /** With the formulas behind a tab. */
  readonly context: (sheetId: number) => FormContext;
  /** What a gap is about: it is shown in any case, and first. */
  readonly asked?: TextItem | undefined;
}

export interface Flagged {
  readonly rows: readonly FlaggedRow[];
  readonly foreign: number;
}

/** Characters. What is longer is no sentence that could be said in another way. */
const LONGEST = 600;

export function listFlagged(strategy: Strategy, { isLeft, context, asked }: Known): Flagged {
  let foreign = 0;
  const flagged = textItems(strategy).flatMap((item) => {
    if (item.name.length > LONGEST) return [];
    const check = checkOf(item, strategy);
    if (!check) return [];
    if (check.kind === 'other language') foreign++;
    const isShown = check.kind !== 'other language' && check.class !== 'Outcome' && !isLeft(item);
    return isShown || item === asked ? [{ item, check }] : [];
  });
  // Words that we do not know may mean anything, so they come last.
  const rank = ({ item, check }: (typeof flagged)[number]) =>
    item === asked ? 0 : check.kind === 'unclear' ? 2 : 1;
  const ordered = [...flagged].sort((a, b) => rank(a) - rank(b));
  const around = { context, namedBy: namedBy(strategy.tables) };
  return {
    rows: ordered.flatMap(({ item, check }) => flaggedRow(strategy, item, check, around) ?? []),
    foreign,
  };
}

/** Live ones, key results first: they are what should name a result. */
export function textItems(strategy: Strategy): readonly TextItem[] {
  return TEXT_TABLES.flatMap((table): readonly TextItem[] => strategy[table]);
}

/** The same as the gap rules ask. */
function checkOf(item: TextItem, { settings }: Strategy): OutcomeCheck | undefined {
  const lists = addedWords(settings);
  if (item.table !== 'keyResults') return checkOutcome(item.name, { lists });
  const { metric, baseline, target, due } = item.row;
  return checkOutcome(item.name, { metric, baseline, target, due, lists });
}
