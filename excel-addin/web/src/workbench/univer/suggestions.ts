import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { IEditorService } from '@univerjs/docs-ui';
import { DeviceInputEventType } from '@univerjs/engine-render';
import { IEditorBridgeService } from '@univerjs/sheets-ui';

/** How the grid hears keys for its list of functions, which lies below a formula that is being typed. */
const KEY_FOR_LIST = 'sheet.formula-embedding-editor.search_function.';
const TYPED = 'doc.mutation.rich-text-editing';
const END_EDITING = 'sheet.operation.set-cell-edit-visible';

const [TAB, ENTER, UP, DOWN] = [9, 13, 38, 40];

/** The beginning of a name at the end of what is typed so far. */
const beginningOf = (typed: string): string => /[A-Za-z_][\w.]*$/.exec(typed)?.[0] ?? '';

/**
 * Whether a key takes what the list offers. The list follows some while after what is typed, so that it may still offer
 * names for a formula that is complete by now. As in Excel, Enter enters what was typed, unless somebody went into the list
 * with the arrow keys; Tab takes what the list offers for the name that is being typed.
 *
 * @param typed the formula up to where one types
 * @param offered the names in the list
 * @param entered whether somebody went into the list since anything was typed
 */
export function takes(keyCode: number, typed: string, offered: readonly string[], entered: boolean): boolean {
  if (keyCode === ENTER) return entered;
  const beginning = beginningOf(typed).toUpperCase();
  return beginning !== '' && offered.every((name) => name.toUpperCase().startsWith(beginning));
}

/** Keeps a list of functions that came late from replacing the formula that was typed. */
export function takeOnlyWhatIsMeant(univer: Univer, api: FUniver): void {
  let entered = false;
  api.addEvent(api.Event.CommandExecuted, ({ id }) => {
    if (id === TYPED) entered = false;
  });
  api.addEvent(api.Event.BeforeCommandExecute, (command) => {
    const { id, params } = command as { id: string; params?: { keyCode?: number } };
    const keyCode = params?.keyCode ?? 0;
    if (!id.startsWith(KEY_FOR_LIST)) return;
    if ([UP, DOWN].includes(keyCode)) entered = true;
    if (![TAB, ENTER].includes(keyCode) || takes(keyCode, typedIn(univer), offeredNames(), entered)) return;
    command.cancel = true;
    // Once the key is heard; before the next one comes.
    queueMicrotask(() => endEditing(univer, api, keyCode));
  });
}

/** What is typed, up to where one types. */
function typedIn(univer: Univer): string {
  const editor = univer.__getInjector().get(IEditorService).getFocusEditor();
  const typed = editor?.getDocumentData().body?.dataStream ?? '';
  return typed.slice(0, editor?.getSelectionRanges()[0]?.startOffset ?? 0);
}

const offeredNames = (): string[] =>
  [...document.querySelectorAll('[data-u-comp=sheets-formula-editor] li > span:first-child')].map(
    (name) => name.textContent ?? '',
  );

/** What the key does where no list is open. */
function endEditing(univer: Univer, api: FUniver, keycode: number): void {
  univer.__getInjector().get(IEditorBridgeService).disableForceKeepVisible();
  const unitId = api.getActiveWorkbook()?.getId();
  const eventType = DeviceInputEventType.Keyboard;
  void api.executeCommand(END_EDITING, { visible: false, eventType, keycode, unitId });
}
