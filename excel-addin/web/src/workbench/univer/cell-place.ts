import { IRenderManagerService } from '@univerjs/engine-render';
import { getViewportByCell, SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { Engine } from './univer';

/** A point of the page. */
export interface Point {
  x: number;
  y: number;
}

/** Where the active cell ends on the page: what is opened for it by the keyboard belongs there. */
export function placeOfActiveCell({ api, univer }: Engine): Point | undefined {
  const workbook = api.getActiveWorkbook();
  const active = workbook?.getActiveRange()?.getRange();
  const render =
    workbook && univer.__getInjector().get(IRenderManagerService).getRenderById(workbook.getId());
  const canvas = render?.engine.getCanvasElement();
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (!workbook || !active || !render || !canvas || !skeleton) return undefined;
  const { startRow, startColumn } = active;
  const { scene } = render;
  const sheet = workbook.getActiveSheet().getSheet();
  const viewport = getViewportByCell(startRow, startColumn, scene, sheet);
  if (!viewport) return undefined;
  const cell = skeleton.getCellWithCoordByIndex(startRow, startColumn);
  const { scaleX, scaleY } = scene.getAncestorScale();
  const box = canvas.getBoundingClientRect();
  return {
    x: box.left + (cell.startX - viewport.viewportScrollX) * scaleX,
    y: box.top + (cell.endY - viewport.viewportScrollY) * scaleY,
  };
}
