/** Where the person stands: following the selection, and going to a cell or tab. */
import { ICommandService, type Injector } from '@univerjs/core';
import {
  ScrollToRangeOperation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core';
import type { Box } from '../../protocol/cell-view';
import type { Place } from '../../protocol/workbook-view';
import { toBox, toRange } from './cell-data';
import { WORKBOOK, workbookOf } from './workbook';

export function currentPlace(injector: Injector): Place | null {
  const sheet = workbookOf(injector)?.getActiveSheet();
  if (!sheet) return null;
  const boxes = injector
    .get(SheetsSelectionsService)
    .getCurrentSelections()
    .map(({ range }) => wholeLines(toBox(range), sheet.getRowCount(), sheet.getColumnCount()));
  const also = boxes.slice(0, -1);
  return { tab: sheet.getSheetId(), box: boxes.at(-1) ?? ORIGIN, ...(also.length > 0 ? { also } : {}) };
}

const ORIGIN: Box = { top: 0, left: 0, bottom: 0, right: 0 };

/** Univer leaves the other ends of whole rows and columns open (NaN). */
function wholeLines(box: Box, rows: number, columns: number): Box {
  return {
    top: box.top || 0,
    left: box.left || 0,
    bottom: Number.isNaN(box.bottom) ? rows - 1 : box.bottom,
    right: Number.isNaN(box.right) ? columns - 1 : box.right,
  };
}

/** Calls back when the selection or the tab changed, at most once a frame. */
export function followPlace(injector: Injector, onPlace: (place: Place) => void): void {
  let waiting = false;
  injector.get(ICommandService).onCommandExecuted((command) => {
    if (command.id !== SetSelectionsOperation.id && command.id !== SetWorksheetActiveOperation.id) return;
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      const place = currentPlace(injector);
      if (place) onPlace(place);
    });
  });
}

export function showTab(injector: Injector, tab: string): void {
  if (workbookOf(injector)?.getActiveSheet()?.getSheetId() === tab) return;
  injector
    .get(ICommandService)
    .syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: WORKBOOK, subUnitId: tab });
}

export function goTo(injector: Injector, place: Place): void {
  showTab(injector, place.tab);
  const commands = injector.get(ICommandService);
  const where = { unitId: WORKBOOK, subUnitId: place.tab };
  const range = toRange(place.box);
  const primary = {
    ...toRange({ ...place.box, bottom: place.box.top, right: place.box.left }),
    actualRow: place.box.top,
    actualColumn: place.box.left,
    isMerged: false,
    isMergedMainCell: false,
  };
  commands.syncExecuteCommand(SetSelectionsOperation.id, {
    ...where,
    selections: [
      ...(place.also ?? []).map((box) => ({ range: toRange(box), primary: null, style: null })),
      { range, primary, style: null },
    ],
  });
  commands.syncExecuteCommand(ScrollToRangeOperation.id, { range });
}

/** The place that a link such as `#gid=12&range=B4` names; `range` may be a cell or an area. */
export function placeOfLink(link: string): Place | null {
  const tab = /[#&]gid=(\d+)/.exec(link)?.[1];
  if (!tab) return null;
  const found = /[#&]range=([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?/i.exec(link);
  if (!found) return { tab, box: ORIGIN };
  const [, left = 'A', top = '1', right = left, bottom = top] = found;
  return {
    tab,
    box: {
      top: Number(top) - 1,
      left: columnIndex(left),
      bottom: Number(bottom) - 1,
      right: columnIndex(right),
    },
  };
}

/** A is 0, Z is 25, AA is 26. */
function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
