/** Works out the conditional colours of a tab: which cells look different now, and how. */
import { type Area, areaOf, intersection } from '../../host/model/area';
import { meets } from '../../host/model/condition';
import type { ConditionalFormat, ConditionalLook } from '../../host/model/conditional-format';
import { displayAt, valueAt } from '../../host/model/reading';
import { type Tab, sizeOf } from '../../host/model/tab';
import type { Workbook } from '../../host/model/workbook';
import { forEachCell } from '../../host/model/writing';
import type { CellStyle } from '../../protocol/cell-view';
import { scaleColors } from './color-scale';
import { formulaCondition } from './formula-condition';

/** By `row,column`. */
export type Looks = ReadonlyMap<string, CellStyle>;

/** The first rule that holds decides each part of a cell's look, as in Sheets. */
export function conditionalLooks(workbook: Workbook, tab: Tab): Looks {
  const looks = new Map<string, CellStyle>();
  const add = (row: number, column: number, style: CellStyle) => {
    const key = `${row},${column}`;
    looks.set(key, { ...style, ...looks.get(key) });
  };
  for (const rule of tab.conditionalFormats) {
    const areas = coveredAreas(workbook, tab, rule);
    if (rule.scale) {
      scaleColors(workbook, tab, areas, rule.scale, (row, column, background) =>
        add(row, column, { background }),
      );
      continue;
    }
    const style = styleOf(rule.look);
    const holds = conditionOf(workbook, tab, rule);
    for (const area of areas) {
      forEachCell(area, (row, column) => {
        if (holds(row, column)) add(row, column, style);
      });
    }
  }
  return looks;
}

/** Conditions that can hold for a blank cell look at the whole range, the others only at its filled part. */
const HOLD_FOR_BLANKS: ReadonlySet<string> = new Set(['CELL_EMPTY', 'CUSTOM_FORMULA']);

function coveredAreas(workbook: Workbook, tab: Tab, { reaches, condition }: ConditionalFormat): Area[] {
  const filled: Area = { sheet: tab.id, row: 0, column: 0, ...workbook.engine.extent(tab.id) };
  const areas = reaches.map((reach) => areaOf(reach, sizeOf(tab)));
  if (condition && HOLD_FOR_BLANKS.has(condition.criteria)) return areas;
  return areas.map((area) => intersection(area, filled)).filter((area) => area !== undefined);
}

type Condition = (row: number, column: number) => boolean;

function conditionOf(workbook: Workbook, tab: Tab, { reaches, condition }: ConditionalFormat): Condition {
  if (!condition) return () => false;
  const { criteria, values } = condition;
  if (criteria === 'CUSTOM_FORMULA') return formulaCondition(workbook, tab, reaches, String(values[0]));
  return (row, column) =>
    meets(criteria, values, valueAt(workbook, tab, row, column), displayAt(workbook, tab, row, column));
}

function styleOf(look: ConditionalLook): CellStyle {
  return {
    ...(look.background === null ? {} : { background: look.background }),
    ...(look.color === null ? {} : { color: look.color }),
    ...(look.bold ? { bold: true } : {}),
    ...(look.italic ? { italic: true } : {}),
    ...(look.underline ? { underline: true } : {}),
    ...(look.strikethrough ? { strike: true } : {}),
  };
}
