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

export function addMenu(menu: Menu): void {
  build(menu).addToUi();
}

function build({ title, items }: Menu): GoogleAppsScript.Base.Menu {
  const built = SpreadsheetApp.getUi().createMenu(title);
  for (const item of items) {
    if ('separator' in item) built.addSeparator();
    else if ('run' in item) built.addItem(item.label, item.run);
    else built.addSubMenu(build(item));
  }
  return built;
}
