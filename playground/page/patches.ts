/** Applies what the server reports to the grid and to the page around it. */
import type { Patch } from '../protocol/workbook-view';
import { listen } from './connection';
import type { Grid } from './grid/grid';
import { getState, setState, showRefusal, showToast } from './state';

export function followPatches(grid: Grid, version: number): void {
  listen(version, (patch) => applyPatch(grid, patch));
}

function applyPatch(grid: Grid, patch: Patch): void {
  switch (patch.kind) {
    case 'tabs': {
      const before = getState().tabs;
      setState({ tabs: patch.tabs });
      grid.tabs(before, patch.tabs);
      break;
    }
    case 'cells':
      grid.cells(patch.tab, patch.cells);
      setState({ cellChanges: getState().cellChanges + 1 });
      break;
    case 'place':
      grid.goTo(patch.place);
      break;
    case 'parts':
      setState(patch.parts);
      break;
    case 'toast':
      showToast(patch.title, patch.text, patch.seconds);
      break;
    case 'refused':
      showRefusal(patch.text);
      break;
    case 'reload':
      location.reload();
  }
}
