/** What the selected row is, where it is no row of a plan table, and what to select instead. */
import type { Item } from '../strategy/item';
import type { ParsedPlan } from '../strategy/plan';
import type { ProductObjective, Strategy } from '../strategy/strategy';
import { isChainItem } from './explain-row';

/** A row of the map is about a product objective. */
export function itemOfMapRow(
  { productObjectives, map }: Strategy,
  sheetId: number,
  row: number,
): ProductObjective | undefined {
  if (map?.sheetId !== sheetId) return undefined;
  return productObjectives.find(({ links }) =>
    links.some(({ place }) => place.sheetId === sheetId && place.row === row),
  );
}

/** @param item the row of a table that has no place in the chain, such as a person */
export function insteadOf(tables: ParsedPlan, item: Item | undefined, isSpilled: boolean): string {
  if (isSpilled) {
    return 'This result comes from a formula in another cell, above or to the left. Select the cell that holds the formula.';
  }
  const tabs = [
    ...new Set(
      Object.entries(tables).flatMap(([key, { found }]) => (CHAIN.has(key) ? [found.sheet.name] : [])),
    ),
  ];
  const where =
    tabs.length === 0
      ? 'No objectives or initiatives were found in this file yet.'
      : `Select a row on ${[tabs.slice(0, -1).join(', '), tabs[tabs.length - 1]].filter(Boolean).join(' or ')}.`;
  if (item && !isChainItem(item)) {
    return item.table === 'stakeholders'
      ? `People are no part of the chain from work to goals. ${where}`
      : `The vision stands above all goals, so there is nothing further up. ${where}`;
  }
  return `This cell is in no row of the plan, and holds no formula of Throughline. ${where}`;
}

const CHAIN: ReadonlySet<string> = new Set([
  'companyObjectives',
  'productObjectives',
  'keyResults',
  'initiatives',
  'evidence',
]);
