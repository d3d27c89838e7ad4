/** Reads tabs: two calls for the cells of one, however long it is. */
import type { File, Tab } from './open-file';

export interface RawTab {
  readonly tab: Tab;
  readonly id: number;
  readonly name: string;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas?: readonly (readonly string[])[];
}

/**
 * All tabs of the file.
 * @param withFormulas ids of tabs whose formulas are read too
 */
export function readTabs(file: File, withFormulas: ReadonlySet<number>): readonly RawTab[] {
  return file.getSheets().map((tab) => {
    const id = tab.getSheetId();
    const range = tab.getDataRange();
    const raw = { tab, id, name: tab.getName(), values: range.getValues() };
    return withFormulas.has(id) ? { ...raw, formulas: range.getFormulas() } : raw;
  });
}
