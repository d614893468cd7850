import { InterceptorEffectEnum, type Univer } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Mark } from '../host/grid';

/** Paints marks over cells while they are drawn; the cells themselves keep their style. */
export class MarkPainter {
  private colors = new Map<string, string>();

  constructor(univer: Univer) {
    univer
      .__getInjector()
      .get(SheetInterceptorService)
      .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
        id: 'lembar-mark',
        priority: 90,
        effect: InterceptorEffectEnum.Style,
        handler: (cell, place, next) => {
          const color = this.colors.size
            ? this.colors.get(`${place.subUnitId}!${place.row},${place.col}`)
            : undefined;
          if (!color) return next(cell);
          const own = cell && cell === place.rawData ? { ...cell } : (cell ?? {});
          return next({
            ...own,
            interceptorStyle: {
              ...(cell?.interceptorStyle ?? {}),
              bg: { rgb: color },
              cl: { rgb: '#1b1a19' },
            },
          });
        },
      });
  }

  show(marks: readonly Mark[]): void {
    this.colors = new Map(
      marks.flatMap(({ sheetId, box, color }) =>
        Array.from(
          { length: box.rows * box.columns },
          (_, i) =>
            [
              `${sheetId}!${box.row + Math.floor(i / box.columns)},${box.column + (i % box.columns)}`,
              color,
            ] as const,
        ),
      ),
    );
  }
}
