/** The hidden Dismissed tab: what somebody put aside is added as a line, and deleted when it may come back. */
import { dismissedCells, dismissedLines, type DismissedLine, type PutAside } from '../core/dismissed-lines';
import { headed } from '../core/results/own-tabs';
import { dismissed } from '../core/tables/pages';
import { offsetOf, toCells } from '../core/tables/raw-cells';
import { appendRow } from '../google/append-row';
import { localTime } from '../google/clock';
import { deleteRows } from '../google/delete-rows';
import { openFile, type Tab } from '../google/open-file';
import { mayChange } from '../google/put-back';
import { valuesNow } from '../google/read-again';
import { UserError } from '../user-error';
import { changingFile } from './changing-file';
import { ensureHiddenTab, hiddenTab } from './hidden-tab';
import { readAgain, sheetOf, type Workbook } from './workbook';

/** The last one first; none where the file has no such tab yet. */
export function dismissedIn(workbook: Workbook): readonly DismissedLine[] {
  const sheet = sheetOf(workbook, 'dismissed');
  return sheet ? dismissedLines(readAgain(workbook, sheet, 'values')) : [];
}

/** @param said the line, asked for once the file may be changed; @param isKnown whether the lines say it already; @returns them with the new one */
export function putAside(
  said: () => string,
  isKnown: (lines: readonly PutAside[]) => boolean,
): readonly PutAside[] {
  return changingFile(() => {
    const file = openFile();
    const tab = ensureHiddenTab(file, 'dismissed');
    const time = localTime(file);
    const sheet = sheetNow(tab, time.offset);
    const lines = dismissedLines(sheet).map(toPage);
    if (isKnown(lines)) return lines;
    const line = { what: said(), on: time.text.slice(0, 10) };
    appendRow(tab, dismissedCells(headed(sheet, dismissed), line));
    return [line, ...lines];
  });
}

/** @returns the lines that are left; @throws UserError where the tab is protected */
export function bringBack(what: string): readonly PutAside[] {
  return changingFile(() => {
    const file = openFile();
    const tab = hiddenTab(file, 'dismissed');
    if (!tab) return [];
    const all = dismissedLines(sheetNow(tab, localTime(file).offset));
    const rows = all.filter((one) => one.what === what).map(({ row }) => row);
    if (rows.length > 0) {
      const [first = 1] = rows;
      if (!mayChange(tab, [{ row: first, column: 1, values: [['']] }])) {
        throw new UserError(
          `The tab “${tab.getName()}” is protected, and you may not change it, so nothing was brought back.`,
        );
      }
      deleteRows(tab, rows);
    }
    return all.filter((one) => one.what !== what).map(toPage);
  });
}

function sheetNow(tab: Tab, zone: string) {
  return { id: tab.getSheetId(), name: tab.getName(), cells: toCells(valuesNow(tab), offsetOf(zone)) };
}

function toPage({ what, on }: PutAside): PutAside {
  return { what, on };
}
