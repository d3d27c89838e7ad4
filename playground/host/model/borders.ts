/** The lines around a cell when borders are set for a whole area. */
import type { Area } from './area';
import type { Borders, Side } from './cell';

export type WantedBorders = Readonly<Record<Side | 'vertical' | 'horizontal', boolean | null>>;

/** null leaves a line as it is, false takes it away. */
export function bordersAt(
  area: Area,
  row: number,
  column: number,
  wanted: WantedBorders,
  line: { readonly style: string; readonly color: string },
  before: Borders = {},
): Borders {
  const sides: readonly (readonly [Side, boolean | null])[] = [
    ['top', row === area.row ? wanted.top : wanted.horizontal],
    ['bottom', row === area.row + area.rows - 1 ? wanted.bottom : wanted.horizontal],
    ['left', column === area.column ? wanted.left : wanted.vertical],
    ['right', column === area.column + area.columns - 1 ? wanted.right : wanted.vertical],
  ];
  const changed = sides.filter(([, on]) => on !== null).map(([side, on]) => [side, on ? line : undefined]);
  return { ...before, ...(Object.fromEntries(changed) as Borders) };
}
