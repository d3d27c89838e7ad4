/** TextFinder: finds and replaces texts in cells, by what they show. */
import type { Area } from '../model/area';
import { displayAt } from '../model/reading';
import { cellAt, usedOf } from '../model/tab';
import { tabById } from '../model/workbook';
import { writeContents } from '../model/writing';
import type { Run } from '../run/run';
import { RunObject, asGoogle } from './api-object';
import { refuseProtected } from './ranges';

type Google = GoogleAppsScript.Spreadsheet.TextFinder;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export class TextFinder
  extends RunObject
  implements
    Pick<
      Google,
      | 'findAll'
      | 'findNext'
      | 'matchCase'
      | 'matchEntireCell'
      | 'matchFormulaText'
      | 'replaceAllWith'
      | 'useRegularExpression'
    >
{
  readonly api = 'TextFinder';
  readonly options = { matchCase: false, entireCell: false, formulas: false, regular: false };
  found = 0;

  constructor(
    run: Run,
    readonly areas: readonly Area[],
    readonly text: string,
  ) {
    super(run);
  }

  matchCase(on: boolean): Google {
    this.options.matchCase = on;
    return asGoogle(this);
  }

  matchEntireCell(on: boolean): Google {
    this.options.entireCell = on;
    return asGoogle(this);
  }

  matchFormulaText(on: boolean): Google {
    this.options.formulas = on;
    return asGoogle(this);
  }

  useRegularExpression(on: boolean): Google {
    this.options.regular = on;
    return asGoogle(this);
  }

  findAll(): GoogleRange[] {
    return matches(this).map((area) => this.run.make.range(area));
  }

  findNext(): GoogleRange | null {
    const next = matches(this)[this.found];
    this.found += 1;
    return next ? this.run.make.range(next) : null;
  }

  replaceAllWith(text: string): number {
    const { workbook } = this.run.state;
    const found = matches(this);
    const pattern = patternOf(this);
    for (const area of found) {
      refuseProtected(this.run, area);
      const replaced = textAt(this, area.sheet, area.row, area.column).replace(pattern, text);
      writeContents(workbook, area, () => replaced);
    }
    return found.length;
  }
}

function matches(finder: TextFinder): Area[] {
  const pattern = patternOf(finder);
  return finder.areas.flatMap((area) => {
    const tab = tabById(finder.run.state.workbook, area.sheet);
    if (!tab) return [];
    const used = usedOf(tab);
    const found: Area[] = [];
    for (let row = area.row; row < Math.min(area.row + area.rows, used.rows); row += 1) {
      for (
        let column = area.column;
        column < Math.min(area.column + area.columns, used.columns);
        column += 1
      ) {
        pattern.lastIndex = 0;
        if (pattern.test(textAt(finder, area.sheet, row, column))) {
          found.push({ ...area, row, column, rows: 1, columns: 1 });
        }
      }
    }
    return found;
  });
}

function textAt({ run, options }: TextFinder, sheet: number, row: number, column: number): string {
  const tab = tabById(run.state.workbook, sheet);
  if (!tab) return '';
  const formula = options.formulas ? cellAt(tab, row, column)?.formula : undefined;
  return formula ?? displayAt(run.state.workbook, tab, row, column);
}

function patternOf({ options, text }: TextFinder): RegExp {
  const source = options.regular ? text : text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(options.entireCell ? `^(?:${source})$` : source, options.matchCase ? 'g' : 'gi');
}
