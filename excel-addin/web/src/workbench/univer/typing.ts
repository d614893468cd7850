import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY, Direction, ICommandService } from '@univerjs/core';
import { DeviceInputEventType, IRenderManagerService } from '@univerjs/engine-render';
import { DocSelectionRenderService } from '@univerjs/docs-ui';
import {
  IEditorBridgeService,
  MoveSelectionEnterAndTabCommand,
  SetCellEditVisibleOperation,
} from '@univerjs/sheets-ui';
import { KeyCode } from '@univerjs/ui';
import type { Engine } from './univer';

/** Where one goes from a cell that was typed into, against the direction of Enter and of Tab. */
export type Back = 'up' | 'left';

const BACK = {
  up: { direction: Direction.UP, keycode: KeyCode.ENTER },
  left: { direction: Direction.LEFT, keycode: KeyCode.TAB },
};

export const isTyping = ({ api }: Engine): boolean => api.getActiveWorkbook()?.isCellEditing() ?? false;

/**
 * Takes what is being typed into its cell, which stays selected: what is done next is done to that cell. Undefined when it
 * is done; a formula that points to another sheet first comes back from there.
 */
export function finishTyping(engine: Engine): Promise<void> | undefined {
  const workbook = engine.api.getActiveWorkbook();
  if (!workbook || !isTyping(engine)) return undefined;
  const injector = engine.univer.__getInjector();
  const bridge = injector.get(IEditorBridgeService);
  const isHere = bridge.getEditLocation()?.sheetId === workbook.getActiveSheet().getSheetId();
  bridge.disableForceKeepVisible();
  injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, {
    visible: false,
    eventType: DeviceInputEventType.PointerDown,
    unitId: workbook.getId(),
  });
  return isHere ? undefined : new Promise((resolve) => setTimeout(resolve));
}

/** Takes what is being typed into its cell and goes back from there, before the next key comes. */
export async function leaveBack(engine: Engine, back: Back): Promise<void> {
  const finishing = finishTyping(engine);
  if (finishing) await finishing;
  await engine.univer
    .__getInjector()
    .get(ICommandService)
    .executeCommand(MoveSelectionEnterAndTabCommand.id, BACK[back]);
}

/** Gives the keys to the cells. */
export function focusCells({ univer }: Engine): void {
  univer
    .__getInjector()
    .get(IRenderManagerService)
    .getRenderById(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)
    ?.with(DocSelectionRenderService)
    .focus();
}

/**
 * What is being typed stays as it is whatever else is written meanwhile. The grid shows a cell anew in its editor when
 * one at the same place is written, on any sheet, so that the results of formulas would sweep away half an entry.
 */
export function keepWhatIsTyped({ univer }: Engine): void {
  const bridge = univer.__getInjector().get(IEditorBridgeService);
  const show = bridge.refreshEditCellState.bind(bridge);
  bridge.refreshEditCellState = () => {
    if (!bridge.isVisible().visible) show();
  };
}
