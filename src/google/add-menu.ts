/** Builds the menu. It touches nothing that needs permission, because it runs when the file opens. */

export interface MenuItem {
  readonly label: string;
  readonly run: string;
}

/** A line between items. */
export const SEPARATOR = { separator: true } as const;

export interface Menu {
  readonly title: string;
  readonly items: readonly (MenuItem | Menu | typeof SEPARATOR)[];
}

/** At the top of the sheet, or as that of an add-on under Extensions, which bears the name of the add-on. */
export function addMenu(menu: Menu, place: 'top' | 'extensions'): void {
  const ui = SpreadsheetApp.getUi();
  const start = place === 'top' ? ui.createMenu(menu.title) : ui.createAddonMenu();
  fill(ui, start, menu).addToUi();
}

type Built = GoogleAppsScript.Base.Menu;

function fill(ui: GoogleAppsScript.Base.Ui, built: Built, { items }: Menu): Built {
  for (const item of items) {
    if ('separator' in item) built.addSeparator();
    else if ('run' in item) built.addItem(item.label, item.run);
    else built.addSubMenu(fill(ui, ui.createMenu(item.title), item));
  }
  return built;
}
