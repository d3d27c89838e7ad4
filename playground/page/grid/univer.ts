/** Starts Univer as a view: it paints the grid and takes keystrokes; every value and formula result is the host's. */
import {
  LocaleType,
  type PluginCtor,
  LogLevel,
  mergeLocales,
  Univer,
  UniverInstanceType,
  type IWorkbookData,
} from '@univerjs/core';
import {
  UniverFormulaEnginePlugin,
  UniverSheetsCorePreset,
  UniverSheetsNumfmtPlugin,
  UniverSheetsNumfmtUIPlugin,
  UniverSheetsPlugin,
} from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationWords from '@univerjs/preset-sheets-data-validation/locales/en-US';
import type { WorkbookView } from '../../protocol/workbook-view';
import { toSheet } from './cell-data';
import { WORKBOOK } from './workbook';

/** These would compute formulas; the page only shows results. */
const CALCULATE = new Set<unknown>([UniverFormulaEnginePlugin, UniverSheetsPlugin]);

/** Number formats are the host's: Univer's own would make a number of typed text such as 10% before the host sees it. */
const LEFT_OUT = new Set<unknown>([UniverSheetsNumfmtPlugin, UniverSheetsNumfmtUIPlugin]);

export function startUniver(container: HTMLElement): Univer {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(coreWords, validationWords) },
    logLevel: LogLevel.ERROR,
  });
  const core = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    contextMenu: false,
    formulaBar: true,
    footer: false,
    sheets: {
      disableForceStringMark: true,
      disableForceStringAlert: true,
      clipboardConfig: { hidePasteOptions: true },
    },
  });
  const validation = UniverSheetsDataValidationPreset({
    showEditOnDropdown: false,
    showSearchOnDropdown: false,
  });
  for (const entry of [...core.plugins, ...validation.plugins]) {
    const [plugin, options]: readonly [PluginCtor, object?] = Array.isArray(entry) ? entry : [entry];
    if (LEFT_OUT.has(plugin)) continue;
    univer.registerPlugin(plugin, CALCULATE.has(plugin) ? { ...options, notExecuteFormula: true } : options);
  }
  return univer;
}

export function openWorkbook(univer: Univer, view: WorkbookView): void {
  const sheets: IWorkbookData['sheets'] = {};
  for (const tab of view.tabs) sheets[tab.id] = toSheet(tab, view.cells[tab.id] ?? []);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: WORKBOOK,
    name: view.name,
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: view.tabs.map((tab) => tab.id),
    sheets,
    defaultStyle: { ff: 'Arial', fs: 10 },
  });
}
