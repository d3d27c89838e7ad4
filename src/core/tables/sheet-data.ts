/** A tab as it was read, and places on it. */
import type { Cells } from './cell';

export interface SheetData {
  /** The tab's lasting number: links need it. */
  readonly id: number;
  readonly name: string;
  readonly cells: Cells;
  /** The formulas behind the cells, '' where there is none; read only for tabs that Throughline writes. */
  readonly formulas?: readonly (readonly string[])[];
}

export interface Place {
  readonly sheetId: number;
  readonly tab: string;
  /** From 1, as people count. */
  readonly row: number;
  /** From 1. */
  readonly column: number;
}

/** The letters of a column counted from 1: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column > 26 ? columnLetters((column - 1 - rest) / 26) + letter : letter;
}

/** The column, from 1, of its letters: A is 1, AA is 27. */
export function columnOfLetters(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

export function a1(place: Pick<Place, 'row' | 'column'>): string {
  return `${columnLetters(place.column)}${place.row}`;
}

/** True where both show the same in every cell. */
export function sameCells(one: SheetData, other: SheetData): boolean {
  return JSON.stringify(one.cells) === JSON.stringify(other.cells);
}
