import { CellValueType, InterceptorEffectEnum, type Univer } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { toGridNotation } from './notation';
import { toCell, toDot, toEditor } from './numbers';

/** Numbers are shown and typed as in Indonesia: a comma before the decimals, dots between the thousands. */
export function indonesianNumbers(univer: Univer): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'lembar-number',
    priority: 20,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, place, next) => {
      if (typeof cell?.v !== 'number') return next(cell);
      // A number with a format of its own is shown by that format, with Indonesian signs as well.
      const pattern = place.workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
      if (pattern && pattern !== 'General') return next(cell);
      const own = cell === place.rawData ? { ...cell } : cell;
      return next({ ...own, v: toCell(cell.v), t: CellValueType.NUMBER });
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    // The handlers are a line, not a nest: this one stands after the grid's own formats and before its end (-1).
    priority: -0.5,
    handler: (shown, place, next) => {
      const raw = place.worksheet.getCellRaw(place.row, place.col);
      // The editor must hold every digit, not the few that the cell shows; a date keeps its own notation.
      if (!shown || typeof raw?.v !== 'number' || raw.f || raw.si) return next(shown);
      const v = toEditor(raw.v, String(shown.v));
      return next(v === undefined ? shown : { ...shown, v });
    },
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1000,
    handler: (cell, _place, next) => {
      if (cell?.f) return next({ ...cell, f: toGridNotation(cell.f) });
      if (typeof cell?.v !== 'string' || cell.t === CellValueType.FORCE_STRING) return next(cell);
      const dot = toDot(cell.v);
      return next(dot === undefined ? cell : { ...cell, v: dot });
    },
  });
}
