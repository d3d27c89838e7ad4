/** RangeList: scattered ranges of one tab that are changed together. */
import type { Reach } from '../model/area';
import type { Run } from '../run/run';
import { RunObject, asGoogle } from './api-object';

type Google = GoogleAppsScript.Spreadsheet.RangeList;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export class RangeList
  extends RunObject
  implements
    Pick<
      Google,
      | 'check'
      | 'clear'
      | 'clearContent'
      | 'clearFormat'
      | 'clearNote'
      | 'getRanges'
      | 'insertCheckboxes'
      | 'setBackground'
      | 'setFontColor'
      | 'setFontStyle'
      | 'setFontWeight'
      | 'setFormula'
      | 'setHorizontalAlignment'
      | 'setNote'
      | 'setNumberFormat'
      | 'setValue'
      | 'setVerticalAlignment'
      | 'setWrap'
      | 'uncheck'
    >
{
  readonly api = 'RangeList';

  constructor(
    run: Run,
    readonly reaches: readonly Reach[],
  ) {
    super(run);
  }

  getRanges(): GoogleRange[] {
    return this.reaches.map((reach) => this.run.make.range(reach));
  }

  setValue(value: unknown): Google {
    return each(this, (range) => range.setValue(value));
  }

  setFormula(formula: string): Google {
    return each(this, (range) => range.setFormula(formula));
  }

  setNote(note: string | null): Google {
    return each(this, (range) => range.setNote(note));
  }

  setNumberFormat(pattern: string): Google {
    return each(this, (range) => range.setNumberFormat(pattern));
  }

  setBackground(color: string | null): Google {
    return each(this, (range) => range.setBackground(color));
  }

  setFontColor(color: string | null): Google {
    return each(this, (range) => range.setFontColor(color));
  }

  setFontWeight(weight: GoogleAppsScript.Spreadsheet.FontWeight | null): Google {
    return each(this, (range) => range.setFontWeight(weight));
  }

  setFontStyle(style: GoogleAppsScript.Spreadsheet.FontStyle | null): Google {
    return each(this, (range) => range.setFontStyle(style));
  }

  setWrap(on: boolean): Google {
    return each(this, (range) => range.setWrap(on));
  }

  setHorizontalAlignment(side: 'left' | 'center' | 'normal' | 'right' | null): Google {
    return each(this, (range) => range.setHorizontalAlignment(side));
  }

  setVerticalAlignment(side: 'top' | 'middle' | 'bottom' | null): Google {
    return each(this, (range) => range.setVerticalAlignment(side));
  }

  insertCheckboxes(): Google {
    return each(this, (range) => range.insertCheckboxes());
  }

  check(): Google {
    return each(this, (range) => range.check());
  }

  uncheck(): Google {
    return each(this, (range) => range.uncheck());
  }

  clear(): Google {
    return each(this, (range) => range.clear());
  }

  clearContent(): Google {
    return each(this, (range) => range.clearContent());
  }

  clearFormat(): Google {
    return each(this, (range) => range.clearFormat());
  }

  clearNote(): Google {
    return each(this, (range) => range.clearNote());
  }
}

/** One call of the script, whatever the number of ranges. */
function each(list: RangeList, change: (range: GoogleRange) => void): Google {
  for (const reach of list.reaches) change(list.run.make.range(reach));
  return asGoogle(list);
}
