import {
  LifecycleService,
  LifecycleStages,
  LocaleType,
  mergeLocales,
  Univer,
  type Plugin,
  type PluginCtor,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import idID from '@univerjs/preset-sheets-core/locales/id-ID';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import idInput from '@univerjs/preset-sheets-data-validation/locales/id-ID';
import enInput from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { defaultTheme } from '@univerjs/themes';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';

type PluginEntry = PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown];

/** The grid's engine and its plain API. */
export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Starts the grid in an element: formula bar and sheet tabs, no toolbar of its own. */
export function startUniver(container: HTMLElement, language: 'id' | 'en', dark: boolean): Engine {
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: dark,
    locale: language === 'en' ? LocaleType.EN_US : LocaleType.ID_ID,
    locales: {
      [LocaleType.ID_ID]: mergeLocales(idID, idInput),
      [LocaleType.EN_US]: mergeLocales(enUS, enInput),
    },
  });
  const preset = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    formulaBar: true,
    contextMenu: false,
    disableAutoFocus: true,
    // As in Excel, a cell nobody has formatted looks like its row before it looks like its column.
    sheets: { isRowStylePrecedeColumnStyle: true },
    footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
  });
  const input = UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false });
  for (const entry of [...preset.plugins, ...input.plugins] as PluginEntry[]) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1] as never);
    else univer.registerPlugin(entry);
  }
  return { univer, api: FUniver.newAPI(univer) };
}

/** The longest a grid is waited for that does not draw, as in a tab nobody looks at. */
const DRAWN_MS = 5000;

/** Waits until the grid has drawn its first workbook: before that it neither scrolls nor goes to a cell, and says so by failing. */
export const drawn = (univer: Univer): Promise<void> =>
  Promise.race([
    univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered),
    new Promise<void>((resolve) => setTimeout(resolve, DRAWN_MS)),
  ]);

/** Waits until the grid hears every command: asked to compute before its first sheet stands, it would do nothing. */
export const steady = (univer: Univer): Promise<void> =>
  univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Steady);
