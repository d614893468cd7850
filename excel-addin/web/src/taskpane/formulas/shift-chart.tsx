import type { EngineScale, Simulation } from '../../engine/workshop';
import { language, t } from '../../i18n';
import { categoryName, rankIn } from './bands';
import { countsOf } from './counts';

interface Props {
  counts: Simulation['counts'];
  from: EngineScale | undefined;
  to: EngineScale | undefined;
}

/** How many rows each category has before and after, as two stacked bars; the table below says it in figures. */
export function ShiftChart({ counts, from, to }: Props) {
  const english = language() === 'en';
  const rows = countsOf(counts, from, to);
  const name = (label: string, scale: EngineScale | undefined) =>
    label ? categoryName(scale, label, english) : t('simulation.noCategory');
  const bar = (side: 'from' | 'to', scale: EngineScale | undefined) => (
    <div class="shift-bar">
      <span>{t(`simulation.${side}Short`)}</span>
      <span class="shift-track">
        {rows.map((row) =>
          row[side] ? (
            <span
              key={row.label}
              class={`rank-${rankIn(scale, row.label)}`}
              style={{ flexGrow: row[side] }}
              title={`${name(row.label, scale)}: ${row[side]}`}
            />
          ) : null,
        )}
      </span>
    </div>
  );
  return (
    <figure class="shift">
      <div aria-hidden="true">
        {bar('from', from)}
        {bar('to', to)}
      </div>
      <figcaption>
        <table>
          <caption class="visually-hidden">{t('simulation.counts')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('compare.rating')}</th>
              <th scope="col">{t('simulation.fromShort')}</th>
              <th scope="col">{t('simulation.toShort')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const scale = row.to === undefined ? from : to;
              return (
                <tr key={row.label}>
                  <th scope="row" class={`rank-${rankIn(scale, row.label)}`}>
                    <span class="swatch" aria-hidden="true" />
                    {name(row.label, scale)}
                  </th>
                  <td>{row.from ?? '–'}</td>
                  <td class={row.from === row.to ? '' : 'changed'}>{row.to ?? '–'}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </figcaption>
    </figure>
  );
}
