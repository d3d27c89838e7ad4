/** Sidebar: writes one sentence into the cell of its row, wherever that stands now, and only where nobody else has changed it. */
import type { OtherChange } from '../../core/forms/compare-row';
import { rowsOnTab } from '../../core/forms/row-choices';
import { formField } from '../../core/forms/row-form';
import { partOn } from '../../core/gaps/spot';
import { normaliseName } from '../../core/strategy/item';
import { planTables } from '../../core/tables/all-tables';
import type { NewText, WrittenText } from '../../rpc/outcomes';
import { changingFile } from '../changing-file';
import { formContext, readFilePlan, type FilePlan } from '../file-plan';
import { lastRunNumber } from '../restore';
import { saveRowIn } from '../sidebar/save-row';

export function writeOutcome(wish: NewText): WrittenText {
  return changingFile(() => {
    const file = readFilePlan();
    const changed = otherWords(wish, file);
    if (changed) return { state: 'changed', conflicts: [changed] };
    const { table, sheetId, mark, was, text, fill, overFormula } = wish;
    const { identity } = planTables[table];
    const opened = { [identity]: was };
    const typed = { ...fill, [identity]: text };
    const overFormulas = overFormula ? [identity] : [];
    const before = lastRunNumber(file.workbook.file);
    const saved = saveRowIn({ table, sheetId, mark, opened, typed, overFormulas }, file);
    switch (saved.state) {
      case 'saved': {
        const run = lastRunNumber(file.workbook.file);
        const isNoted = run !== undefined && run !== before;
        return { state: 'written', said: saved.said, ...(isNoted ? { run } : {}) };
      }
      case 'changed':
        return { state: 'changed', conflicts: saved.conflicts };
      case 'full':
        return { state: 'refused', said: saved.said };
      case 'problems':
        return { state: 'refused', said: problemsOf(saved.problems.map(({ message }) => message)) };
    }
  });
}

function problemsOf(messages: readonly string[]): string {
  return [...new Set(messages), 'Nothing was written.'].join(' ');
}

/** A row without an ID is known by its words: where they are others by now in its place, that is no row that is gone. */
function otherWords({ table, sheetId, mark }: NewText, file: FilePlan): OtherChange | undefined {
  const found = partOn(file.plan.tables[table]?.found, sheetId);
  if (!found || mark.id !== '') return undefined;
  const { rows } = rowsOnTab(file.plan.tables, table, sheetId);
  const isSame = (name: string) => normaliseName(name) === normaliseName(mark.name);
  const there = rows.find(({ row }) => row === mark.row);
  if (!there || rows.some(({ name }) => isSame(name))) return undefined;
  const field = formField(table, found, mark.row, planTables[table].identity, formContext(file, found));
  return field && { key: field.key, heading: field.heading, was: mark.name, now: field.text };
}
