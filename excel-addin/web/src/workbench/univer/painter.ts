import { BooleanNumber, InterceptorEffectEnum, type Univer } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Box, Mark } from '../host/grid';

type Dress = Pick<Mark, 'color' | 'text' | 'underlined'>;

const cellsOf = ({ row, column, rows, columns }: Box) =>
  Array.from({ length: rows * columns }, (_, i) => ({
    row: row + Math.floor(i / columns),
    column: column + (i % columns),
  }));

/** Paints marks over cells while they are drawn; the cells themselves keep their style. */
export class MarkPainter {
  private dresses = new Map<string, Dress>();

  constructor(univer: Univer) {
    univer
      .__getInjector()
      .get(SheetInterceptorService)
      .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
        id: 'lembar-mark',
        priority: 90,
        effect: InterceptorEffectEnum.Style,
        handler: (cell, place, next) => {
          const dress = this.dresses.size
            ? this.dresses.get(`${place.subUnitId}!${place.row},${place.col}`)
            : undefined;
          if (!dress) return next(cell);
          const own = cell && cell === place.rawData ? { ...cell } : (cell ?? {});
          return next({
            ...own,
            interceptorStyle: {
              ...(cell?.interceptorStyle ?? {}),
              ...(dress.color ? { bg: { rgb: dress.color } } : {}),
              cl: { rgb: dress.text || '#1b1a19' },
              ...(dress.underlined ? { ul: { s: BooleanNumber.TRUE } } : {}),
            },
          });
        },
      });
  }

  /** Of several marks on a cell each adds what the others leave open. */
  show(marks: readonly Mark[]): void {
    const dresses = new Map<string, Dress>();
    for (const { sheetId, boxes, color, text, underlined } of marks) {
      for (const { row, column } of boxes.flatMap(cellsOf)) {
        const cell = `${sheetId}!${row},${column}`;
        const known = dresses.get(cell);
        dresses.set(cell, {
          color: known?.color || color,
          text: known?.text || text,
          underlined: known?.underlined || underlined,
        });
      }
    }
    this.dresses = dresses;
  }
}
