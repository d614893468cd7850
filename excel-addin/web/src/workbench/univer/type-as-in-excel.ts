import { leadOn } from './enter-and-tab';
import { fillSelection } from './filled-selection';
import { keepKeys } from './keys';
import { keepWhatIsTyped } from './typing';
import type { Engine } from './univer';

/** Lets people type as they do in Excel where the grid would lose or misplace it. To be called once a workbook is open. */
export function typeAsInExcel(engine: Engine): void {
  keepWhatIsTyped(engine);
  keepKeys(engine);
  leadOn(engine.univer, engine.api);
  fillSelection(engine.univer, engine.api);
}
