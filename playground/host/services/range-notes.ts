/** Range: notes and rich text with links. */
import { matrixOf } from '../model/area';
import type { Cell } from '../model/cell';
import { displayAt } from '../model/reading';
import { cellAt, cellFor } from '../model/tab';
import { cellsChanged, lookChanged } from '../model/workbook';
import { forEachCell } from '../model/writing';
import { type ApiObject, asGoogle, badArguments } from './api-object';
import { RangeMerges } from './range-merges';
import { areaFor, editable, fitting, tabFor } from './ranges';
import { RichTextValue } from './rich-text';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Rich = GoogleAppsScript.Spreadsheet.RichTextValue;

export class RangeNotes
  extends RangeMerges
  implements
    Pick<
      Google,
      | 'getNote'
      | 'getNotes'
      | 'getRichTextValue'
      | 'getRichTextValues'
      | 'setNote'
      | 'setNotes'
      | 'setRichTextValue'
      | 'setRichTextValues'
    >
{
  getNote(): string {
    const { row, column } = areaFor(this);
    return cellAt(tabFor(this), row, column)?.note ?? '';
  }

  getNotes(): string[][] {
    const tab = tabFor(this);
    return matrixOf(areaFor(this), (row, column) => cellAt(tab, row, column)?.note ?? '');
  }

  setNote(note: string | null): Google {
    return eachLook(this, (cell) => {
      cell.note = noteOf(note);
    });
  }

  setNotes(notes: (string | null)[][]): Google {
    const area = areaFor(this);
    const texts = fitting(notes, area, 'Range.setNotes');
    return eachLook(this, (cell, row, column) => {
      cell.note = noteOf(texts[row - area.row]?.[column - area.column]);
    });
  }

  getRichTextValue(): Rich | null {
    const { row, column } = areaFor(this);
    return richAt(this, row, column);
  }

  getRichTextValues(): (Rich | null)[][] {
    return matrixOf(areaFor(this), (row, column) => richAt(this, row, column));
  }

  setRichTextValue(value: Rich): Google {
    return setRich(this, () => value);
  }

  setRichTextValues(values: Rich[][]): Google {
    const area = areaFor(this);
    const texts = fitting(values, area, 'Range.setRichTextValues');
    return setRich(this, (row, column) => texts[row - area.row]?.[column - area.column]);
  }
}

function noteOf(note: string | null | undefined): string | undefined {
  return note === null || note === undefined || note === '' ? undefined : note;
}

function eachLook(range: RangeNotes, change: (cell: Cell, row: number, column: number) => void): Google {
  const area = editable(range);
  const tab = tabFor(range);
  forEachCell(area, (row, column) => change(cellFor(tab, row, column), row, column));
  lookChanged(range.run.state.workbook, area);
  return asGoogle(range);
}

/** null where the cell holds no text. */
function richAt(range: RangeNotes, row: number, column: number): Rich | null {
  const { workbook } = range.run.state;
  const tab = tabFor(range);
  const cell = cellAt(tab, row, column);
  const text = displayAt(workbook, tab, row, column);
  const link = cell?.formula === undefined ? undefined : workbook.engine.linkOf(tab.id, row, column);
  if (cell && typeof cell.literal === 'number') return null;
  const runs = link === undefined ? (cell?.runs ?? []) : [{ start: 0, end: text.length, link }];
  return asGoogle(new RichTextValue(text, runs));
}

function setRich(range: RangeNotes, at: (row: number, column: number) => Rich | undefined): Google {
  const area = editable(range);
  const tab = tabFor(range);
  forEachCell(area, (row, column) => {
    const value: unknown = at(row, column);
    if (!(value instanceof RichTextValue)) {
      throw badArguments('SpreadsheetApp.Range.setRichTextValue', [value]);
    }
    const cell = cellFor(tab, row, column);
    cell.literal = value.text === '' ? null : value.text;
    cell.formula = undefined;
    cell.runs = value.runs;
  });
  cellsChanged(range.run.state.workbook, area);
  return asGoogle(range as ApiObject);
}
