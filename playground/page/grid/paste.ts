/**
 * Copies inside the workbook are made by the host, which takes formats and drop-downs along as Sheets does. What comes from
 * outside is typed in by Univer.
 */
import type { IRange, Injector } from '@univerjs/core';
import { COPY_TYPE, ISheetClipboardService } from '@univerjs/preset-sheets-core';
import type { Box } from '../../protocol/cell-view';
import type { Edit, Likeness } from '../../protocol/edit';
import { toBox } from './cell-data';
import { currentPlace } from './place';

interface PasteParams {
  readonly htmlContent?: string;
}

/** The edit that a paste means, where the clipboard holds cells of this workbook. */
export function pasteEdit(injector: Injector, params: PasteParams): Edit | undefined {
  // Univer marks what it copies, in the HTML that other programs read too.
  const id = /data-copy-id="([^"\s]+)"/.exec(params.htmlContent ?? '')?.[1];
  const clipboard = injector.get(ISheetClipboardService);
  const cache = clipboard.copyContentCache();
  const copied = id === undefined ? undefined : cache.get(id);
  const place = currentPlace(injector);
  if (id === undefined || !copied || !place) return undefined;
  const { rows, cols } = copied.range;
  const from: Box = {
    top: rows[0] ?? 0,
    left: cols[0] ?? 0,
    bottom: rows.at(-1) ?? 0,
    right: cols.at(-1) ?? 0,
  };
  // Rows that a filter leaves out are not copied, so there is no one rectangle.
  if (rows.length !== from.bottom - from.top + 1 || cols.length !== from.right - from.left + 1) {
    return undefined;
  }
  const cut = copied.copyType === COPY_TYPE.CUT;
  if (cut) {
    cache.del(id);
    clipboard.removeMarkSelection();
  }
  return { kind: 'paste', tab: place.tab, box: place.box, from: { tab: copied.subUnitId, box: from }, cut };
}

export interface FillParams {
  readonly sourceRange: IRange;
  readonly targetRange: IRange;
}

/** Dragging the corner of a selection: Univer continues the values, the host gives the cells their look. */
export function likenessOfFill({ sourceRange, targetRange }: FillParams): Likeness {
  return { from: toBox(sourceRange), to: toBox(targetRange) };
}
