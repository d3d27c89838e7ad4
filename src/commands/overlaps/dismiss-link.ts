/** Sidebar: puts a suggested pair aside, or lets it come back. The Dismissed tab keeps them; nothing else is touched. */
import { dismissedCells, dismissedRows, knownPairs } from '../../core/overlaps/dismissed';
import { pairText } from '../../core/overlaps/pair-text';
import type { DismissedPair } from '../../core/overlaps/listed-work';
import { headed } from '../../core/results/own-tabs';
import { dismissed } from '../../core/tables/pages';
import { offsetOf, toCells } from '../../core/tables/raw-cells';
import { appendRow } from '../../google/append-row';
import { localTime } from '../../google/clock';
import { deleteRows } from '../../google/delete-rows';
import { changingFile } from '../changing-file';
import { openFile, type Tab } from '../../google/open-file';
import { mayChange } from '../../google/put-back';
import { valuesNow } from '../../google/read-again';
import type { LinkPair } from '../../rpc/overlaps';
import { UserError } from '../../user-error';
import { ensureHiddenTab, hiddenTab } from '../hidden-tab';

export function dismissLink({ item, goal }: LinkPair): readonly DismissedPair[] {
  return changingFile(() => {
    const file = openFile();
    const tab = ensureHiddenTab(file, 'dismissed');
    const time = localTime(file);
    const sheet = sheetNow(tab, time.offset);
    const pairs = dismissedRows(sheet).map(toPair);
    if (knownPairs(pairs)(item, goal)) return pairs;
    const pair = { what: pairText(item, goal), on: time.text.slice(0, 10) };
    appendRow(tab, dismissedCells(headed(sheet, dismissed), pair));
    return [pair, ...pairs];
  });
}

export function bringBackLink(what: string): readonly DismissedPair[] {
  return changingFile(() => {
    const file = openFile();
    const tab = hiddenTab(file, 'dismissed');
    if (!tab) return [];
    const all = dismissedRows(sheetNow(tab, localTime(file).offset));
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
    return all.filter((one) => one.what !== what).map(toPair);
  });
}

function sheetNow(tab: Tab, zone: string) {
  return { id: tab.getSheetId(), name: tab.getName(), cells: toCells(valuesNow(tab), offsetOf(zone)) };
}

function toPair({ what, on }: DismissedPair): DismissedPair {
  return { what, on };
}
