import {
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  FOCUSING_FX_BAR_EDITOR,
  IContextService,
} from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { DocSelectionRenderService, IEditorService } from '@univerjs/docs-ui';
import { IDialogService } from '@univerjs/ui';
import { focusCells, isTyping } from './typing';
import type { Engine } from './univer';

/** Sees to it that the keys are where somebody expects to type. To be made once a workbook is open. */
export function keepKeys(engine: Engine): void {
  const injector = engine.univer.__getInjector();
  // Whoever has read a dialog types on.
  let shown = false;
  injector
    .get(IDialogService)
    .getDialogs$()
    .subscribe((dialogs) => {
      const before = shown;
      shown = dialogs.some(({ open }) => open);
      // The dialog holds the keys until it is gone from the page.
      if (before && !shown) setTimeout(() => focusCells(engine));
    });
  const context = injector.get(IContextService);
  const editor = (id: string) =>
    injector.get(IRenderManagerService).getRenderById(id)?.with(DocSelectionRenderService);
  // A tap on the formula bar begins an entry, for which the grid then gives the keys to the cell: they would be typed
  // into neither.
  window.addEventListener('focusin', () =>
    queueMicrotask(() => {
      if (!context.getContextValue(FOCUSING_FX_BAR_EDITOR) || !isTyping(engine)) return;
      if (editor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.isFocusing)
        editor(DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY)?.focus();
    }),
  );
  // The bar is drawn a while later, and would take the keys once more though the entry has ended meanwhile: the next one
  // would go nowhere.
  const editors = injector.get(IEditorService);
  const focus = editors.focus.bind(editors);
  editors.focus = (id) => {
    if (id !== DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY || isTyping(engine)) focus(id);
  };
}
