/** Spreadsheet: the file itself, its names and its settings. */
import { Refusal } from '../model/refusal';
import { wholeTab } from '../model/tab';
import { structureChanged } from '../model/workbook';
import { isZone } from '../model/zone';
import { RunObject, asGoogle } from './api-object';
import { addMetadata, metadataIn } from './developer-metadata';
import { nameIn } from './enums';
import { metadataFinder } from './metadata-finder';
import { NamedRange, nameCells, removeName } from './named-range';
import { Protection } from './protection';
import { RangeList } from './range-list';
import { rangeByText, reachByText } from './ranges';
import { activeTab } from './selection';
import { PROTECTION_TYPE } from './sheet-enums';
import { TextFinder } from './text-finder';
import { User } from './user';

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export class SpreadsheetFile
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

  toast(message: unknown, title = '', seconds: number | null = 5): void {
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
