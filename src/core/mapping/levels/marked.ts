/** Sheets in which one column holds everything, and the texts themselves say what they are: by a mark, a dash or an indent. */
import { atFirstUse } from '../../at-first-use';
import { cellText, isBlank } from '../../tables/cell';
import { tablesByDepth } from './depths';
import type { Kind } from './kind';
import { markOf, type Mark } from './marks';
import { parentsByOrder } from './parents';
import { saysTeam } from './banner-rows';
import type { Area } from '../area';
import {
  columnsOf,
  headingAt,
  isNameLike,
  isOfCompany,
  nearlyAll,
  rowsOf,
  type AreaRow,
} from './shared-rows';
import { LEVEL_TABLES, type LevelTable, type Thing } from './thing';
import { levelWord, settle } from './words';

export const marked: Kind = {
  guess: (area) => {
    for (const column of columnsOf(area)) {
      const things = markedThings(area, column);
      const tables = LEVEL_TABLES.filter((table) => things.some((thing) => thing.table === table));
      if (tables.length > 1) return new Map(tables.map((table) => [table, column]));
    }
    return undefined;
  },
  read: (area, names) => {
    const [name] = names.values();
    return name === undefined ? [] : markedThings(area, name);
  },
  why: (part, whole) => `The front of each text says what it is, and ${part} belongs to ${whole} above it.`,
};

interface Line {
  readonly row: number;
  readonly text: string;
  readonly mark: Mark | undefined;
  /** Blanks, dashes and arrows in front: 0 where there are none. */
  readonly indent: number;
  readonly isArrow: boolean;
}

/** Blanks; then a bullet, a dash or an arrow with a blank behind it, or nothing. */
const FRONT = /^([\s\u00a0]*)((?:[-–—•·*◦‣▪●○>]|=>|->|[→⇒↳└])[\s\u00a0]+)?/;
const SIGN_FIRST = atFirstUse(() => /^[^\p{L}\p{N}]/u);

/** What a front begins with, which is quickly told. */
function hasFront(said: string): boolean {
  return SIGN_FIRST().test(said) && FRONT.exec(said)?.[0] !== '';
}

/** A bullet says as much as some blanks do. */
const BULLET = 2;

function markedThings(area: Area, column: number): readonly Thing[] {
  const rows = rowsOf(area).filter(({ cells }) => !isBlank(cells[column]));
  if (rows.length < 3 || !nearlyAll(rows, ({ cells }) => isNameLike(cells[column]))) return [];
  const isLine = ({ mark, text }: Line) => mark !== undefined || !saysTeam(text);
  const read = ({ row, cells }: AreaRow) => lineOf(row, String(cells[column]));
  // Of most long tabs the first line tells that nothing is marked.
  const first = rows.find((row) => isLine(read(row)));
  const isPlain = !first || read(first).mark === undefined;
  if (isPlain && !rows.some(({ cells }) => hasFront(String(cells[column])))) return [];
  const lines = rows.map(read).filter(isLine);
  const tables = tablesOf(area, column, lines);
  const things = lines.flatMap(({ row, text, mark }, i): Thing[] => {
    const table = tables?.[i];
    if (!table) return [];
    const name = mark?.rest ?? text;
    return [{ table, row, column, name, id: mark?.id, parent: undefined, shared: false }];
  });
  return parentsByOrder(things);
}

function lineOf(row: number, said: string): Line {
  const [front = '', blanks = '', bullet = ''] = FRONT.exec(said) ?? [];
  const text = cellText(said.slice(front.length));
  return {
    row,
    text,
    mark: markOf(text),
    indent: blanks.length + (bullet === '' ? 0 : BULLET),
    isArrow: /=>|->|>|[→⇒]/.test(bullet),
  };
}

/** The table of each line, undefined for a line that says nothing; undefined as a whole where it is not clear. */
function tablesOf(
  area: Area,
  column: number,
  lines: readonly Line[],
): readonly (LevelTable | undefined)[] | undefined {
  const words = new Set(lines.flatMap(({ mark }) => mark?.word ?? []));
  const marks = lines.map(({ mark }) => mark && settle(mark.word, words, isOfCompany(area)));
  const found = new Set(marks.filter((table) => table !== undefined));
  if (found.size === 0) return byIndent(area, column, lines);
  if (marks[0] === undefined) return undefined;
  const open = lines.filter((_, i) => marks[i] === undefined);
  if (found.size > 1) {
    const arrows = open.length > 0 && open.every(({ isArrow, indent }) => isArrow || indent > 0);
    if (arrows && !found.has('initiatives')) return marks.map((table) => table ?? 'initiatives');
    return nearlyAll(marks, (table) => table !== undefined) ? marks : undefined;
  }
  const [only] = found;
  const upper = lines.filter(({ mark }) => mark !== undefined);
  if (open.length === 0 || only === undefined || upper.some(({ indent }) => indent > 0)) return undefined;
  return besideOneMark(area, column, lines, marks, only);
}

/** Only objectives are marked: the lines under them are their key results where the columns say so, or where all of them are indented. */
function besideOneMark(
  area: Area,
  column: number,
  lines: readonly Line[],
  marks: readonly (LevelTable | undefined)[],
  upper: LevelTable,
): readonly LevelTable[] | undefined {
  if (upper !== 'productObjectives' && upper !== 'companyObjectives') return undefined;
  const heading = levelWord(headingAt(area, column));
  if (heading === 'productObjectives' && upper === 'companyObjectives') {
    return marks.map((table) => table ?? heading);
  }
  const depths = lines.map(({ row }, i) => ({ row, depth: marks[i] === undefined ? 1 : 0 }));
  const tables = tablesByDepth(area, column, depths);
  const under = tables?.[1];
  return under === 'keyResults' ? marks.map((table) => table ?? under) : undefined;
}

function byIndent(area: Area, column: number, lines: readonly Line[]): readonly LevelTable[] | undefined {
  if (lines[0]?.indent !== 0 || lines.every(({ indent }) => indent === 0)) return undefined;
  let open: readonly number[] = [];
  const depths = lines.map(({ row, indent }) => {
    open = [...open.filter((one) => one < indent), indent];
    return { row, depth: open.length - 1 };
  });
  const tables = tablesByDepth(area, column, depths);
  return tables && depths.flatMap(({ depth }) => tables[depth] ?? []);
}
