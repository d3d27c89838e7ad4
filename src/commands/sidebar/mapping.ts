/** Sidebar: Use my sheet. Proposes what the tabs hold, and keeps what the person confirms. */
import { areaAt } from '../../core/mapping/area-at';
import { problemsOf } from '../../core/mapping/check-confirmed';
import type { ColumnMark } from '../../core/mapping/find-mapped';
import { lossSentence } from '../../core/mapping/mapping-loss';
import type { AreaBounds, TableProposal, TabProposal } from '../../core/mapping/proposal';
import { proposeMapping } from '../../core/mapping/propose';
import { proposeAs } from '../../core/mapping/propose-as';
import { toSavedMapping } from '../../core/mapping/saved-mapping';
import { saveColumnMarks } from '../../google/column-marks';
import { changingFile } from '../changing-file';
import { saveMappingText } from '../../google/remembered';
import type { MappingState, ReadAsWish, Scan } from '../../rpc/mapping';
import { UserError } from '../../user-error';
import { mappedTables } from '../mapped-tables';
import { readWorkbook } from '../workbook';

export function scanSheet(): Scan {
  const workbook = readWorkbook('plan');
  const mapped = mappedTables(workbook);
  return {
    tabs: proposeMapping(workbook.sheets, workbook.own, mapped),
    ...(workbook.mapping ? { mapping: workbook.mapping } : {}),
    lost: (mapped?.lost ?? []).map((loss) => ({ ...loss, text: lossSentence(loss) })),
  };
}

export function readTabAs({ sheetId, area, table, others = [] }: ReadAsWish): TableProposal {
  const { sheets } = readWorkbook('plan');
  const at = (id: number, bounds: AreaBounds) => {
    const sheet = sheets.find((one) => one.id === id);
    return sheet && areaAt(sheet, bounds);
  };
  const found = at(sheetId, area);
  if (!found) throw new UserError('That part of the sheet is not there any more. Scan the sheet again.');
  const known = others.flatMap((other) => {
    const there = at(other.sheetId, other.area);
    return there && other.table !== 'alignmentMap' ? [{ area: there, table: other.table }] : [];
  });
  return proposeAs(found, table, known);
}

export function saveMapping(confirmed: readonly TabProposal[]): MappingState {
  return changingFile(() => {
    const { file, sheets, tabs, own } = readWorkbook('plan');
    const problems = problemsOf(confirmed, sheets, new Set(own.values()));
    if (problems.length > 0) throw new UserError(problems.join('\n'));
    const names = new Map(sheets.map(({ id, name }) => [id, name]));
    const named = confirmed.map((tab) => ({ ...tab, tab: names.get(tab.sheetId) ?? tab.tab }));
    const mapping = toSavedMapping(named);
    saveMappingText(file, JSON.stringify(mapping));
    saveColumnMarks(file, tabs, confirmed.flatMap(marksOf));
    return { mapping, lost: [] };
  });
}

function marksOf({ sheetId, tables }: TabProposal): readonly ColumnMark[] {
  return tables.flatMap(({ table, columns }) =>
    columns.flatMap(({ column, key }) =>
      table === undefined || key === undefined ? [] : [{ sheetId, column, table, key }],
    ),
  );
}
