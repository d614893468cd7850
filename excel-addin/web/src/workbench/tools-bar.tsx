import { t } from '../i18n';
import { BORDERS, COLORS, FILLS, Palette } from './palette';
import { Choices, keepFocus, Tool } from './tool';
import type { GridTools, Looks } from './univer/tools';

/** Arrow keys go from tool to tool. */
function move(event: KeyboardEvent): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (!step) return;
  const tools = [...(event.currentTarget as Element).querySelectorAll<HTMLButtonElement>('.wb-tool:enabled')];
  const now = tools.indexOf(document.activeElement as HTMLButtonElement);
  if (now < 0) return;
  event.preventDefault();
  // The grid listens to the whole page.
  event.stopPropagation();
  tools[(now + step + tools.length) % tools.length]?.focus();
}

interface Props {
  tools: GridTools | undefined;
  looks: Looks;
  /** A workbook is open. */
  ready: boolean;
  finding: boolean;
  onFind: () => void;
}

/** Formats at hand: the tools for the selected cells. */
export function ToolsBar({ tools, looks, ready, finding, onFind }: Props) {
  const off = !ready || !tools;
  const does = (act: (tools: GridTools) => Promise<void>) => () => void (tools && act(tools));
  return (
    <div class="wb-tools" role="toolbar" aria-label={t('tool.bar')} onKeyDown={move}>
      <Tool
        label="tool.undo"
        keys="Ctrl+Z"
        icon="undo"
        disabled={off || !looks.canUndo}
        onClick={does((to) => to.undo())}
      />
      <Tool
        label="tool.redo"
        keys="Ctrl+Y"
        icon="redo"
        disabled={off || !looks.canRedo}
        onClick={does((to) => to.redo())}
      />
      <span class="wb-gap" />
      <Tool
        label="tool.bold"
        keys="Ctrl+B"
        icon="bold"
        pressed={looks.bold}
        disabled={off}
        onClick={does((to) => to.bold())}
      />
      <Tool
        label="tool.italic"
        keys="Ctrl+I"
        icon="italic"
        pressed={looks.italic}
        disabled={off}
        onClick={does((to) => to.italic())}
      />
      <Tool
        label="tool.underline"
        keys="Ctrl+U"
        icon="underline"
        pressed={looks.underline}
        disabled={off}
        onClick={does((to) => to.underline())}
      />
      <Choices label="tool.color" icon="color" disabled={off}>
        {(close) => (
          <Palette
            colors={COLORS}
            onChoose={(color) => {
              close();
              void tools?.color(color);
            }}
          />
        )}
      </Choices>
      <Choices label="tool.fill" icon="fill" disabled={off}>
        {(close) => (
          <Palette
            colors={FILLS}
            onChoose={(color) => {
              close();
              void tools?.fill(color);
            }}
          />
        )}
      </Choices>
      <Choices label="tool.borders" icon="borders" disabled={off}>
        {(close) =>
          BORDERS.map(([which, name]) => (
            <button
              key={which}
              type="button"
              class="wb-color"
              onMouseDown={keepFocus}
              onClick={() => {
                close();
                void tools?.borders(which);
              }}
            >
              {t(name)}
            </button>
          ))
        }
      </Choices>
      <span class="wb-gap" />
      <Tool
        label="tool.left"
        icon="left"
        pressed={looks.align === 'left'}
        disabled={off}
        onClick={does((to) => to.align('left'))}
      />
      <Tool
        label="tool.center"
        icon="center"
        pressed={looks.align === 'center'}
        disabled={off}
        onClick={does((to) => to.align('center'))}
      />
      <Tool
        label="tool.right"
        icon="right"
        pressed={looks.align === 'right'}
        disabled={off}
        onClick={does((to) => to.align('right'))}
      />
      <Tool
        label="tool.wrap"
        icon="wrap"
        pressed={looks.wrap}
        disabled={off}
        onClick={does((to) => to.wrap())}
      />
      <Tool
        label="tool.merge"
        icon="merge"
        pressed={looks.merged}
        disabled={off}
        onClick={does((to) => to.merge())}
      />
      <span class="wb-gap" />
      <Tool label="tool.percent" icon="percent" disabled={off} onClick={does((to) => to.percent())} />
      <Tool label="tool.fewer" icon="fewer" disabled={off} onClick={does((to) => to.fewerDecimals())} />
      <Tool label="tool.more" icon="more" disabled={off} onClick={does((to) => to.moreDecimals())} />
      <span class="wb-gap" />
      <Tool
        label="tool.freeze"
        icon="freeze"
        pressed={looks.frozen}
        disabled={off}
        onClick={does((to) => to.freeze())}
      />
      <Tool label="tool.find" keys="Ctrl+F" icon="find" pressed={finding} disabled={off} onClick={onFind} />
    </div>
  );
}
