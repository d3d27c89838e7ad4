/** Adding, renaming, moving, copying and deleting tabs. */
import { rewriteFormulas } from './formulas';
import { forget } from './following';
import { type Tab, createTab } from './tab';
import { Refusal } from './refusal';
import { type Workbook, nextId, structureChanged, tabByName } from './workbook';

export interface NewTab {
  readonly name?: string | undefined;
  /** Place in the tab bar, zero-based; behind the tab in front where left out. */
  readonly index?: number | undefined;
  readonly template?: Tab | undefined;
}

/** Adds a tab and brings it to the front, as Sheets does. Throws where the name is taken. */
export function addTab(workbook: Workbook, { name, index, template }: NewTab = {}): Tab {
  const title = name ?? freeName(workbook, template ? `Copy of ${template.name}` : undefined);
  refuseTaken(workbook, title);
  const id = nextId(workbook);
  const tab = template ? copyOfTab(template, id, title) : createTab(id, title);
  const front = workbook.tabs.findIndex(({ id: other }) => other === workbook.active);
  workbook.tabs.splice(Math.min(index ?? front + 1, workbook.tabs.length), 0, tab);
  workbook.active = id;
  structureChanged(workbook);
  return tab;
}

export function renameTab(workbook: Workbook, tab: Tab, name: string): void {
  if (name === tab.name) return;
  const other = tabByName(workbook, name);
  if (other && other !== tab) refuseTaken(workbook, name);
  rewriteFormulas(workbook, { kind: 'renameSheet', sheet: tab.name, name });
  tab.name = name;
  structureChanged(workbook, tab.id);
}

/** @param index place in the tab bar, zero-based */
export function moveTab(workbook: Workbook, tab: Tab, index: number): void {
  workbook.tabs = workbook.tabs.filter((other) => other !== tab);
  workbook.tabs.splice(index, 0, tab);
  structureChanged(workbook);
}

export function deleteTab(workbook: Workbook, tab: Tab): void {
  if (workbook.tabs.filter(({ hidden }) => !hidden).length <= (tab.hidden ? 0 : 1)) {
    throw new Refusal("You can't remove all the sheets in a document.");
  }
  const at = workbook.tabs.indexOf(tab);
  workbook.tabs = workbook.tabs.filter((other) => other !== tab);
  forget(workbook, tab);
  rewriteFormulas(workbook, { kind: 'deleteSheet', sheet: tab.name });
  if (workbook.active === tab.id) workbook.active = (workbook.tabs[Math.max(0, at - 1)] ?? tab).id;
  structureChanged(workbook);
}

function refuseTaken(workbook: Workbook, name: string): void {
  if (tabByName(workbook, name)) {
    throw new Refusal(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

function freeName(workbook: Workbook, wanted?: string): string {
  if (wanted !== undefined && !tabByName(workbook, wanted)) return wanted;
  let number = wanted === undefined ? workbook.tabs.length + 1 : 2;
  const numbered = () => (wanted === undefined ? `Sheet${number}` : `${wanted} ${number}`);
  while (tabByName(workbook, numbered())) number += 1;
  return numbered();
}

function copyOfTab(template: Tab, id: number, name: string): Tab {
  const copy: Tab = structuredClone({ ...template, used: undefined });
  const here = <T extends { readonly sheet: number }>(item: T): T =>
    item.sheet === template.id ? { ...item, sheet: id } : item;
  return {
    ...copy,
    id,
    name,
    merges: copy.merges.map(here),
    selection: here(copy.selection),
    alsoSelected: undefined,
    filter: copy.filter && { ...copy.filter, area: here(copy.filter.area) },
    charts: [],
    conditionalFormats: copy.conditionalFormats.map((format) => ({
      ...format,
      reaches: format.reaches.map(here),
    })),
  };
}
