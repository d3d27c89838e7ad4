/** The menu as the build sees it: every item must name a function that Google can call. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadBare } from './bare-context';
import { BuildError } from './build-error';
import { bundle } from './bundle';

interface Item {
  readonly label?: string;
  readonly run?: string;
  readonly items?: Menu;
}

type Menu = string | Item | readonly Menu[];

/** Loads src/menu.ts, where there is one, and refuses an item whose function is not among `names`. */
export async function checkMenu(root: string, names: readonly string[]): Promise<void> {
  if (!existsSync(join(root, 'src/menu.ts'))) return;
  const code = await bundle(root, 'src/menu.ts', { format: 'iife', globalName: 'file' });
  const { menu } = loadBare(code, 'menu.ts').globals['file'] as { menu: Menu };
  const lost = commands(menu).find(({ run }) => !names.includes(run ?? ''));
  if (lost) {
    throw new BuildError(
      `The menu item "${lost.label}" in src/menu.ts runs ${lost.run}, which src/main.ts does not export.`,
    );
  }
}

/** Every item that runs something, however deep. What is between items, such as a separator, runs nothing. */
function commands(menu: Menu): readonly Item[] {
  if (typeof menu === 'string') return [];
  if ('length' in menu) return menu.flatMap(commands);
  return [...(menu.run === undefined ? [] : [menu]), ...commands(menu.items ?? [])];
}
