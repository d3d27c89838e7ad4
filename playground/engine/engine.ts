/** The formula engine of the local Sheets: lazy, remembering values, computing again only what a change touches. */
import { clearBook, createBook, nextToFill } from './book';
import { read, valueOf, type Calculation } from './calculation';
import { invalidate, invalidateVolatile } from './changes';
import type { Engine, EngineOptions, Scalar, Spill } from './contract';
import { formulaAt, update } from './discovery';
import { createLanguage, type Language } from './language';
import { aside } from './path';
import { dayOf } from './serial-dates';
import { filledExtent, fillerOf } from './spill';
import { createWorld, showsDate } from './world';

/** So many times may reading a cell bring in sheets with more formulas that fill cells. */
const ROUNDS = 25;

export function createEngine(options: EngineOptions): Engine {
  const language = languageOf(options);
  const book = createBook(options.grid, language);
  const calculation: Calculation = {
    book,
    path: { cells: [], barrier: 0 },
    world: createWorld(options, language, () => calculation),
    showsDate: (cell) => showsDate(calculation.world, cell),
    depth: 0,
  };
  let running = false; // a custom function may ask for values while one is being computed

  /** Asks `question` when all results that fill cells are known; a custom function asks about the state as it is. */
  const settled = <T>(question: () => T): T => {
    if (running) return aside(calculation.path, question);
    running = true;
    try {
      for (let round = 0; ; round++) {
        for (let cell = nextToFill(book); cell; cell = nextToFill(book)) valueOf(calculation, cell);
        const answer = question();
        if (!nextToFill(book) || round >= ROUNDS) return answer; // a sheet touched for the first time may bring more
      }
    } finally {
      running = false;
    }
  };

  const value = (sheet: number, row: number, column: number): Scalar =>
    settled(() => read(calculation, sheet, row, column));

  const formulaComputed = (sheet: number, row: number, column: number) => {
    value(sheet, row, column);
    return formulaAt(book, sheet, row, column);
  };

  return {
    value,
    spillOf: (sheet, row, column) => settled(() => placeOf(fillerOf(book, sheet, row, column)?.spill)),
    extent: (sheet) => settled(() => filledExtent(book, sheet)),
    linkOf: (sheet, row, column) => formulaComputed(sheet, row, column)?.link,
    givesDate: (sheet, row, column) => formulaComputed(sheet, row, column)?.givesDate === true,
    changed: (areas) => {
      for (const area of areas) update(book, area);
      invalidate(book, areas);
    },
    structureChanged: () => clearBook(book),
    tick: () => invalidateVolatile(book),
  };
}

/** The workbook's language as it is now; made anew only when its locale has changed. */
function languageOf({ locale, now, serialOfDate }: EngineOptions): () => Language {
  let known: { readonly locale: string; readonly language: Language } | undefined;
  return () => {
    const current = locale?.() ?? 'en_US';
    if (known?.locale !== current) {
      known = { locale: current, language: createLanguage(current, () => dayOf(serialOfDate(now())).year) };
    }
    return known.language;
  };
}

function placeOf(area: Spill | undefined): Spill | undefined {
  return area && { row: area.row, column: area.column, rows: area.rows, columns: area.columns };
}
