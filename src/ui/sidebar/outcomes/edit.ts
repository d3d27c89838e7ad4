/** What a person makes of one row: which numbers it is built from, the parts as they are typed, and what else is ticked. */
import { columnText } from '../../../core/outcomes/column-text';
import type { ColumnSlot, FlaggedRow, FoundOutputs, SlotTexts } from '../../../core/outcomes/flagged-row';
import { draftOf, type Draft } from '../../../core/outcomes/sentence-draft';
import type { NewText } from '../../../rpc/outcomes';

export interface Edit {
  /** Its number among the proposals. */
  readonly proposal: number;
  readonly texts: SlotTexts;
  readonly fill: readonly ColumnSlot[];
  readonly overFormula: boolean;
}

const BLANK: SlotTexts = {
  verb: '',
  metric: '',
  segment: '',
  baseline: '',
  target: '',
  due: '',
  lever: '',
};

export function firstEdit(row: FlaggedRow, proposal = 0): Edit {
  return { proposal, texts: row.proposals[proposal]?.texts ?? BLANK, fill: [], overFormula: false };
}

export function draftFor(row: FlaggedRow, { proposal, texts }: Edit): Draft {
  const proposed = row.proposals[proposal];
  return draftOf(withFreeVerb(texts, proposed?.texts), proposed?.needs ?? []);
}

/** Once the numbers are others, the direction that they gave no longer binds, unless it was chosen. */
function withFreeVerb(texts: SlotTexts, proposed: SlotTexts | undefined): SlotTexts {
  const isSame = (['metric', 'baseline', 'target'] as const).every((key) => texts[key] === proposed?.[key]);
  return !isSame && texts.verb === proposed?.verb ? { ...texts, verb: '' } : texts;
}

/** Blank columns of the row for which the sentence has a part. */
export function fillable({ blanks }: FlaggedRow, { texts }: Edit): FlaggedRow['blanks'] {
  return blanks.filter(({ key }) => texts[key].trim() !== '');
}

export function fillText(key: ColumnSlot, { texts }: Edit, found: FoundOutputs): string {
  return columnText(key, texts[key], found);
}

export function newText(row: FlaggedRow, edit: Edit, text: string, found: FoundOutputs): NewText {
  const { table, sheetId, mark, text: was } = row;
  const ticked = fillable(row, edit).filter(({ key }) => edit.fill.includes(key));
  const fill = Object.fromEntries(ticked.map(({ key }) => [key, fillText(key, edit, found)]));
  return { table, sheetId, mark, was, text, fill, overFormula: edit.overFormula };
}
