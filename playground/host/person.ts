/** A person at the screen: what is done by hand, with the triggers that Sheets then fires. */
import { cellActs } from './hands/cells';
import { guardActs } from './hands/guards';
import { lineActs } from './hands/lines';
import { tabActs } from './hands/tabs';
import type { CellFormat } from './model/cell';
import type { ValidationRule } from './model/validation';
import type { Firing } from './run/firing';
import type { HostState } from './run/state';

/** Places are given as in Sheets: a tab's name, A1 notation, rows and columns counted from 1. */
export interface Person {
  /** Types into one cell. Throws a Refusal where a rule or a protection forbids it. */
  type(tab: string, a1: string, text: string): void;
  /** Pastes texts, one edit for all; `a1` is the upper left cell. The grid grows where it has to. */
  paste(tab: string, a1: string, rows: readonly (readonly string[])[]): void;
  /** Deletes the contents, as the Delete key does: looks and rules stay. */
  clear(tab: string, a1: string): void;
  insertRows(tab: string, before: number, count?: number): void;
  deleteRows(tab: string, first: number, count?: number): void;
  /** @param before the row that the block comes to stand before, as rows are counted now */
  moveRows(tab: string, first: number, count: number, before: number): void;
  insertColumns(tab: string, before: number, count?: number): void;
  deleteColumns(tab: string, first: number, count?: number): void;
  moveColumns(tab: string, first: number, count: number, before: number): void;
  hideRows(tab: string, first: number, count?: number, hidden?: boolean): void;
  hideColumns(tab: string, first: number, count?: number, hidden?: boolean): void;
  addTab(name?: string): void;
  renameTab(tab: string, name: string): void;
  /** @param position counted from 1 */
  moveTab(tab: string, position: number): void;
  deleteTab(tab: string): void;
  hideTab(tab: string, hidden?: boolean): void;
  /** Sorts the rows of a range by one of the tab's columns, counted from 1; rows that a filter hides go along. */
  sort(tab: string, a1: string, column: number, ascending?: boolean): void;
  /** Sorts by a heading of the tab's filter: the rows that it hides stay where they are. */
  sortFiltered(tab: string, column: number, ascending?: boolean): void;
  /** @param a1 blocks that are selected together are parted by commas: A2:C3, A7 */
  select(tab: string, a1: string): void;
  setFormat(tab: string, a1: string, format: CellFormat): void;
  setNote(tab: string, a1: string, note: string): void;
  setValidation(tab: string, a1: string, rule: ValidationRule | null): void;
  /** As somebody who may: from now on the owner and these editors alone change the cells. @param a1 '' for the whole tab */
  protect(tab: string, a1: string, editors: readonly string[]): void;
  /** Filters a range with its row of headings, so that rows with these texts in one of the tab's columns, counted from 1, are out of sight. */
  filter(tab: string, a1: string, column: number, hidden: readonly string[]): void;
}

export function createPerson(state: HostState, firing: Firing): Person {
  return {
    ...cellActs(state, firing),
    ...lineActs(state, firing),
    ...tabActs(state, firing),
    ...guardActs(state),
  };
}
