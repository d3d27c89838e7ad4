/** Spreadsheet: the file, its tabs, names and what is selected. */
import { Refusal } from '../model/refusal';
import { isZone } from '../model/zone';
import type { Tab } from '../model/tab';
import { wholeTab } from '../model/tab';
import { addTab, deleteTab, moveTab } from '../model/tabs';
import { structureChanged, tabById, tabByName } from '../model/workbook';
import { RunObject, asGoogle } from './api-object';
import { addMetadata, metadataFinder, metadataIn } from './developer-metadata';
import { nameIn } from './enums';
import { NamedRange, nameCells, removeName } from './named-range';
import { Protection } from './protection';
import { RangeList } from './range-list';
import { rangeByText, reachByText, reachOf, refuseProtected } from './ranges';
import { Selection, activeTab, currentCell, selectRange, selectedRange, showTab } from './selection';
import { SheetBase, tabOf } from './sheet-base';
import { PROTECTION_TYPE } from './sheet-enums';
import { TextFinder } from './text-finder';
import { User } from './user';

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** The file itself. */
class SpreadsheetFile
  extends RunObject
  implements
    Pick<
      Google,
      | 'addDeveloperMetadata'
      | 'createDeveloperMetadataFinder'
      | 'createTextFinder'
      | 'getDeveloperMetadata'
      | 'getEditors'
      | 'getId'
      | 'getName'
      | 'getNamedRanges'
      | 'getOwner'
      | 'getProtections'
      | 'getRange'
      | 'getRangeByName'
      | 'getRangeList'
      | 'getSpreadsheetLocale'
      | 'getSpreadsheetTimeZone'
      | 'getUrl'
      | 'removeNamedRange'
      | 'rename'
      | 'setNamedRange'
      | 'setSpreadsheetLocale'
      | 'setSpreadsheetTimeZone'
      | 'toast'
    >
{
  readonly api = 'Spreadsheet';

  getId(): string {
    return this.run.state.workbook.id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.run.state.workbook.id}/edit`;
  }

  getName(): string {
    return this.run.state.workbook.name;
  }

  rename(name: string): void {
    this.run.state.workbook.name = name;
    structureChanged(this.run.state.workbook);
  }

  getOwner(): GoogleAppsScript.Base.User {
    return asGoogle(new User(this.run.state.workbook.owner));
  }

  getEditors(): GoogleAppsScript.Base.User[] {
    return this.run.state.workbook.editors.map((email) => asGoogle(new User(email)));
  }

  getSpreadsheetLocale(): string {
    return this.run.state.workbook.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    this.run.state.workbook.locale = locale;
    structureChanged(this.run.state.workbook);
  }

  getSpreadsheetTimeZone(): string {
    return this.run.state.workbook.timeZone;
  }

  setSpreadsheetTimeZone(zone: string): void {
    if (!isZone(zone)) throw new Refusal(`Invalid argument: ${zone}`);
    this.run.state.workbook.timeZone = zone;
    structureChanged(this.run.state.workbook);
  }

  getRange(text: string): GoogleRange {
    return rangeByText(this.run, activeTab(this.run), text);
  }

  getRangeList(notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    const tab = activeTab(this.run);
    return asGoogle(
      new RangeList(
        this.run,
        notations.map((text) => reachByText(this.run, tab, text)),
      ),
    );
  }

  getRangeByName(name: string): GoogleRange | null {
    const found = this.run.state.workbook.names.find(
      (named) => named.name.toLowerCase() === name.toLowerCase(),
    );
    return found ? this.run.make.range(found.reach) : null;
  }

  setNamedRange(name: string, range: GoogleRange): void {
    nameCells(this.run, name, range);
  }

  removeNamedRange(name: string): void {
    const { names } = this.run.state.workbook;
    if (!names.some((named) => named.name.toLowerCase() === name.toLowerCase())) {
      throw new Refusal(`The named range ${name} does not exist.`);
    }
    removeName(this.run, name);
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return this.run.state.workbook.names.map(({ name }) => asGoogle(new NamedRange(this.run, name)));
  }

  getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    const kind = nameIn(PROTECTION_TYPE, type, 'SpreadsheetApp.Spreadsheet.getProtections');
    return this.run.state.workbook.protections
      .filter((protection) => protection.kind === kind)
      .map(({ id }) => asGoogle(new Protection(this.run, id)));
  }

  createTextFinder(text: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return asGoogle(new TextFinder(this.run, this.run.state.workbook.tabs.map(wholeTab), text));
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): Google {
    addMetadata(this.run, { kind: 'SPREADSHEET' }, key, rest);
    return asGoogle(this);
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataIn(this.run, ({ kind }) => kind === 'SPREADSHEET');
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return metadataFinder(this.run);
  }

  toast(message: string, title = '', seconds: number | null = 5): void {
    const { screen } = this.run.state;
    // A negative time keeps the toast until it is closed.
    screen.toasts.push({
      message: String(message),
      title,
      seconds: seconds !== null && seconds < 0 ? null : seconds,
    });
    screen.changed();
  }
}

/** The file with its tabs and the selection. */
export class Spreadsheet
  extends SpreadsheetFile
  implements
    Pick<
      Google,
      | 'deleteActiveSheet'
      | 'deleteSheet'
      | 'getActiveCell'
      | 'getActiveRange'
      | 'getActiveSheet'
      | 'getCurrentCell'
      | 'getNumSheets'
      | 'getSelection'
      | 'getSheetById'
      | 'getSheetByName'
      | 'getSheets'
      | 'insertSheet'
      | 'moveActiveSheet'
      | 'setActiveRange'
      | 'setActiveSheet'
    >
{
  getSheets(): GoogleSheet[] {
    return this.run.state.workbook.tabs.map((tab) => this.run.make.sheet(tab));
  }

  getNumSheets(): number {
    return this.run.state.workbook.tabs.length;
  }

  getSheetByName(name: string): GoogleSheet | null {
    return sheetOrNull(this, tabByName(this.run.state.workbook, String(name)));
  }

  getSheetById(id: number): GoogleSheet | null {
    return sheetOrNull(this, tabById(this.run.state.workbook, id));
  }

  /** A name, an index, options with a template, in that order and each left out at will. */
  insertSheet(...args: unknown[]): GoogleSheet {
    const [name] = args.filter((arg) => typeof arg === 'string');
    const [index] = args.filter((arg) => typeof arg === 'number');
    const options = args.find((arg) => typeof arg === 'object' && arg !== null) as
      { template?: unknown } | undefined;
    const template = options?.template instanceof SheetBase ? tabOf(options.template) : undefined;
    return this.run.make.sheet(addTab(this.run.state.workbook, { name, index, template }));
  }

  deleteSheet(sheet: GoogleSheet): void {
    const tab = tabOfSheet(sheet, 'deleteSheet');
    refuseProtected(this.run, wholeTab(tab));
    deleteTab(this.run.state.workbook, tab);
  }

  deleteActiveSheet(): GoogleSheet {
    deleteTab(this.run.state.workbook, activeTab(this.run));
    return this.getActiveSheet();
  }

  getActiveSheet(): GoogleSheet {
    return this.run.make.sheet(activeTab(this.run));
  }

  setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    showTab(this.run, tabOfSheet(sheet, 'setActiveSheet'));
    return sheet;
  }

  /** @param position counted from 1 */
  moveActiveSheet(position: number): void {
    moveTab(this.run.state.workbook, activeTab(this.run), position - 1);
  }

  getActiveRange(): GoogleRange {
    return selectedRange(this.run, activeTab(this.run));
  }

  setActiveRange(range: GoogleRange): GoogleRange {
    selectRange(this.run, reachOf(range, 'SpreadsheetApp.Spreadsheet.setActiveRange'));
    return range;
  }

  getActiveCell(): GoogleRange {
    return currentCell(this.run, activeTab(this.run));
  }

  getCurrentCell(): GoogleRange {
    return currentCell(this.run, activeTab(this.run));
  }

  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return asGoogle(new Selection(this.run, activeTab(this.run)));
  }
}

function sheetOrNull({ run }: Spreadsheet, tab: Tab | undefined): GoogleSheet | null {
  return tab ? run.make.sheet(tab) : null;
}

function tabOfSheet(sheet: unknown, method: string): Tab {
  if (sheet instanceof SheetBase) return tabOf(sheet);
  throw new Refusal(
    `The parameters (${String(sheet)}) don't match the method signature for SpreadsheetApp.Spreadsheet.${method}.`,
  );
}
