/** The cells that accepted links write, and those that are left with the reason. */
import { UserError } from '../../user-error';
import type { CellRules } from '../forms/cell-rules';
import { mapBlocks, withParts } from '../forms/map-blocks';
import type { MapFacts } from '../forms/map-facts';
import { rowBlocks } from '../forms/row-blocks';
import type { SheetData } from '../tables/sheet-data';
import type { Block } from '../tables/sync-rows';
import { nameInColumn } from './name-in-column';
import type { LinkPlace, WantedLink } from './place-link';

export interface PlacedLink {
  readonly wanted: WantedLink;
  readonly place: Extract<LinkPlace, { readonly kind: 'cell' | 'map' }>;
}

export interface CellContext {
  /** All that the column may name. */
  readonly goals: readonly WantedLink['goal'][];
  readonly comma: boolean;
  /** Of the cell, where they were asked for. */
  readonly rules: CellRules | undefined;
}

/** @returns the cells of a link that stands in its row's own cell, or the reason why the sheet refuses it */
export function cellBlocks(
  { wanted: { item, goal }, place: { found, column, at, text } }: PlacedLink & { place: { kind: 'cell' } },
  { goals, comma, rules }: CellContext,
): { readonly blocks: readonly Block[]; readonly why?: string } {
  const { row } = item.row;
  const { sheet, headingRow, lastRow = Infinity } = found;
  const cells = sheet.cells.slice(headingRow + 1, lastRow + 1).map((line) => line[at]);
  const said = text(nameInColumn(goal, goals, cells, rules));
  const target = {
    table: item.table,
    found,
    row,
    held: sheet.cells[row - 1] ?? [],
    comma,
    rules: new Map(rules ? [[at + 1, rules] as const] : []),
  };
  const { blocks, problems } = rowBlocks(target, { [column]: said });
  return problems.length > 0
    ? { blocks: [], why: problems.map(({ message }) => message).join(' ') }
    : { blocks };
}

export interface MapWritten {
  /** With the map as it is once all of it is written. */
  readonly facts: MapFacts;
  readonly blocks: readonly Block[];
  /** By the number of the link. */
  readonly left: ReadonlyMap<number, string>;
}

/** Each link finds the rows and columns that those before it added. */
export function mapLinkBlocks(start: MapFacts, links: ReadonlyMap<number, WantedLink>): MapWritten {
  const left = new Map<number, string>();
  const all: Block[] = [];
  let facts = start;
  for (const [number, { item, goal, strength }] of links) {
    const product = facts.products.find(({ key }) => key === item.key);
    const { map } = facts;
    if (!product || !map) continue;
    try {
      const cells = new Map([[goal.key, strength]]);
      const { blocks } = mapBlocks(facts, map, product, { cells, reasons: new Map() });
      all.push(...blocks);
      facts = withParts(facts, map, blocks);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      left.set(number, error.message);
    }
  }
  return { facts, blocks: all, left };
}

/** Cells below each other as one block: a run may write hundreds. Blocks of more than one cell stay as they are. */
export function stacked(blocks: readonly Block[]): readonly Block[] {
  const isCell = ({ values }: Block) => values.length === 1 && values[0]?.length === 1;
  const cells = blocks.filter(isCell).sort((a, b) => a.column - b.column || a.row - b.row);
  const stacks: Block[] = [];
  for (const cell of cells) {
    const last = stacks[stacks.length - 1];
    if (last?.column === cell.column && last.row + last.values.length === cell.row) {
      stacks[stacks.length - 1] = { ...last, values: [...last.values, ...cell.values] };
    } else stacks.push(cell);
  }
  return [...blocks.filter((block) => !isCell(block)), ...stacks];
}

/** A cell that says which row or column another one stands in. */
export interface Anchor {
  /** From 1. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Whether the cells around what was written still say the same: nobody moved rows in the moment of writing. */
export function areInPlace({ cells }: SheetData, anchors: readonly Anchor[]): boolean {
  return anchors.every(
    ({ row, column, text }) => String(cells[row - 1]?.[column - 1] ?? '').trim() === text.trim(),
  );
}
