/** Reads the Changes tab. */
import { isBlank } from '../tables/cell';
import { columnOfLetters } from '../tables/sheet-data';
import type { Anchor, ChangedCells } from './changed-cells';
import type { ColumnHeads } from './column-heads';
import type { Kept } from './kept';
import { GOES_ON, HEADS, TOO_MANY, type Run } from './log-lines';

/** The runs, the last one first; a line that somebody spoiled is passed over. */
export function readRuns(lines: readonly (readonly unknown[])[]): readonly Run[] {
  const runs = new Map<number, { run: Omit<Run, 'changes'>; texts: string[][]; tooMany: boolean }>();
  for (const line of lines) {
    const texts = line.map((cell) => String(cell).replace(/^'/, ''));
    const [number = '', when = '', what = '', , , , part, cells] = texts;
    if (isBlank(number) || !Number.isFinite(Number(number))) continue;
    const run = runs.get(Number(number)) ?? {
      run: { number: Number(number), when, what },
      texts: [],
      tooMany: false,
    };
    runs.set(Number(number), run);
    const above = run.texts[run.texts.length - 1];
    if (part === TOO_MANY) run.tooMany = true;
    else if (cells === '' && above) goOn(above, texts);
    else run.texts.push(texts);
  }
  return [...runs.values()]
    .map(({ run, texts, tooMany }) => ({ ...run, changes: tooMany ? undefined : readChanges(texts) }))
    .sort((a, b) => b.number - a.number);
}

/** The texts before and after may be too long for one cell each. */
function goOn(above: string[], texts: readonly string[]): void {
  for (const i of [8, 9]) above[i] = `${above[i]}${(texts[i] ?? '').replace(GOES_ON, '')}`;
}

function readChanges(lines: readonly (readonly string[])[]): readonly ChangedCells[] {
  const heads = new Map(lines.flatMap(readHeads));
  return lines.flatMap(readCells).map((change) => {
    const known = heads.get(change.sheetId);
    return known ? { ...change, heads: known } : change;
  });
}

function readHeads(line: readonly string[]): readonly (readonly [sheetId: number, ColumnHeads])[] {
  const [, , , , sheetId = '', , part, cells = '', , texts = ''] = line;
  const place = readCellsName(cells);
  if (part !== HEADS || !place) return [];
  try {
    const read = (JSON.parse(texts) as ColumnHeads['texts']).map(([column, text]) => [column, text] as const);
    return [[Number(sheetId), { row: place.row, texts: read }]];
  } catch {
    return [];
  }
}

function readCells(line: readonly string[]): readonly ChangedCells[] {
  const [, , , tab = '', sheetId = '', anchor = '', part, cells = '', before = '', after = ''] = line;
  const place = readCellsName(cells);
  if (!place || (part !== 'Cells' && part !== 'Notes')) return [];
  const { width, ...first } = place;
  const fill = (kept: readonly Kept[]) => Array.from({ length: width }, (_, i) => kept[i] ?? '');
  try {
    return [
      {
        ...first,
        tab,
        sheetId: Number(sheetId),
        part,
        anchor: readAnchor(anchor),
        before: fill(JSON.parse(before) as readonly Kept[]),
        after: fill(JSON.parse(after) as readonly Kept[]),
      },
    ];
  } catch {
    return [];
  }
}

function readAnchor(json: string): Anchor | undefined {
  if (json === '') return undefined;
  const [column, text] = JSON.parse(json) as [number, string];
  return { column, text };
}

function readCellsName(
  name: string,
): { readonly row: number; readonly column: number; readonly width: number } | undefined {
  const [, first = '', row = '', last = first] = /^([A-Z]+)(\d+)(?::([A-Z]+)\d+)?$/.exec(name) ?? [];
  if (row === '') return undefined;
  const column = columnOfLetters(first);
  return { row: Number(row), column, width: columnOfLetters(last) - column + 1 };
}
