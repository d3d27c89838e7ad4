/** NamedRange: a name for cells. */
import type { NamedRange as Held } from '../model/name';
import { isRangeName } from '../model/name';
import { Refusal } from '../model/refusal';
import { structureChanged } from '../model/workbook';
import type { Run } from '../run/run';
import { RunObject, asGoogle } from './api-object';
import { reachOf } from './ranges';

type Google = GoogleAppsScript.Spreadsheet.NamedRange;

export class NamedRange
  extends RunObject
  implements Pick<Google, 'getName' | 'getRange' | 'remove' | 'setName' | 'setRange'>
{
  readonly api = 'NamedRange';

  constructor(
    run: Run,
    public name: string,
  ) {
    super(run);
  }

  getName(): string {
    return this.name;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.run.make.range(heldBy(this).reach);
  }

  setRange(range: GoogleAppsScript.Spreadsheet.Range): Google {
    nameCells(this.run, this.name, range);
    return asGoogle(this);
  }

  setName(name: string): Google {
    const held = heldBy(this);
    removeName(this.run, this.name);
    this.name = name;
    addName(this.run, { ...held, name });
    return asGoogle(this);
  }

  remove(): void {
    removeName(this.run, this.name);
  }
}

function heldBy({ run, name }: NamedRange): Held {
  const held = run.state.workbook.names.find((named) => named.name === name);
  if (!held) throw new Refusal(`The named range ${name} was removed.`);
  return held;
}

/** Gives cells a name; the name's former cells lose it. */
export function nameCells(run: Run, name: string, range: unknown): void {
  addName(run, { name, reach: reachOf(range, 'SpreadsheetApp.Spreadsheet.setNamedRange') });
}

export function removeName(run: Run, name: string): void {
  const { workbook } = run.state;
  workbook.names = workbook.names.filter((named) => named.name.toLowerCase() !== name.toLowerCase());
  structureChanged(workbook);
}

function addName(run: Run, held: Held): void {
  if (!isRangeName(held.name)) throw new Refusal(`The name "${held.name}" is not a valid name for a range.`);
  const { workbook } = run.state;
  const others = workbook.names.filter(({ name }) => name.toLowerCase() !== held.name.toLowerCase());
  workbook.names = [...others, held];
  structureChanged(workbook);
}
