import { useEffect, useRef, useState } from 'preact/hooks';
import type { CatalogueFormula } from '../../engine/page';
import type { Workshop } from '../../engine/workshop';
import type { Selection } from '../../excel/selection';
import { isKey, language, t } from '../../i18n';
import { moveInList, Section } from '../ui/controls';
import { FormulaPage } from './formula-page';
import { chaptersOf, findFormulas } from './search';

/** The name of a chapter; one without a word of its own is spelled by its key. */
function chapterName(group: string): string {
  const key = `chapter.${group}`;
  return isKey(key) ? t(key) : group.charAt(0).toUpperCase() + group.slice(1).replaceAll('-', ' ');
}

/** Katalog: every formula, found by words; one of them opened. */
export function Catalogue({ engine, selection }: { engine: Workshop; selection: Selection | undefined }) {
  const [sought, setSought] = useState('');
  const [open, setOpen] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const left = useRef<string>();
  const formula = engine.formulas.find((each) => each.id === open);
  const found = findFormulas(engine.formulas, sought);

  // Back in the list, the keyboard stands where it left.
  useEffect(() => {
    if (open || !left.current) return;
    list.current?.querySelector<HTMLElement>(`[data-formula="${left.current}"]`)?.focus();
    left.current = undefined;
  }, [open]);

  if (formula) {
    return (
      <FormulaPage
        key={formula.id}
        engine={engine}
        formula={formula}
        selection={selection}
        onBack={() => {
          left.current = formula.id;
          setOpen(undefined);
        }}
      />
    );
  }
  const items = (formulas: readonly CatalogueFormula[]) => (
    <ul class="formula-list" onKeyDown={moveInList}>
      {formulas.map((each) => (
        <li key={each.id}>
          <button type="button" data-row data-formula={each.id} onClick={() => setOpen(each.id)}>
            <span class="formula-name">{each.name[language()]}</span>
            {each.function && <code>{each.function}</code>}
            <span class="message">{each.summary[language()]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <div ref={list} class="part">
      <input
        type="search"
        value={sought}
        aria-label={t('formulas.search')}
        placeholder={t('formulas.searchHint')}
        onInput={(event) => setSought(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
          event.preventDefault();
          list.current?.querySelector<HTMLElement>('[data-row]')?.focus();
        }}
      />
      <p class="visually-hidden" role="status">
        {t('formulas.found', { n: found.length })}
      </p>
      {!found.length && <p class="empty">{t('formulas.notFound', { words: sought })}</p>}
      {sought.trim()
        ? items(found)
        : chaptersOf(found).map(([group, formulas]) => (
            <Section key={group} title={chapterName(group)} count={formulas.length}>
              {items(formulas)}
            </Section>
          ))}
    </div>
  );
}
