/** Shows in each cell the text that the host displays, and in the editor what the person typed. */
import {
  InterceptorEffectEnum,
  type ICellDataForSheetInterceptor,
  type Injector,
  type Nullable,
} from '@univerjs/core';
import {
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import type { CellView } from '../../protocol/cell-view';
import { plainValue } from './cell-data';
import { shownCell } from './shown-cells';

const NOTE_MARK = { color: '#f9ab00', size: 6 };
const ERROR_MARK = { color: '#d93025', size: 6 };

type Cell = Nullable<ICellDataForSheetInterceptor>;

export function showHostText(injector: Injector): void {
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'shown-by-the-host',
    priority: InterceptCellContentPriority.NUMFMT,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, location, next) => {
      const shown = shownCell(location.subUnitId, location.row, location.col);
      return next(shown && isCurrent(location.rawData?.v, shown) ? dress(cell, shown) : cell);
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 100,
    handler: (cell, location, next) => {
      const shown = shownCell(location.subUnitId, location.row, location.col);
      if (!cell || !shown || cell.f || !isCurrent(location.origin?.v, shown)) return next(cell);
      return next({ ...cell, v: shown.spilled ? '' : (shown.typed ?? shown.value ?? null) });
    },
  });
}

/** False between an edit and the host's answer, when the text that we hold belongs to the old value. */
function isCurrent(value: unknown, shown: CellView): boolean {
  return (value ?? null) === plainValue(shown.value);
}

function dress(cell: Cell, shown: CellView): Cell {
  const mark = shown.error ? ERROR_MARK : shown.note ? NOTE_MARK : undefined;
  // Univer writes TRUE and FALSE, and draws checkboxes, out of the value itself.
  const text =
    typeof shown.value === 'boolean' ? plainValue(shown.value) : (shown.shown ?? shown.value ?? null);
  return mark ? { ...cell, v: text, markers: { tr: mark } } : { ...cell, v: text };
}
