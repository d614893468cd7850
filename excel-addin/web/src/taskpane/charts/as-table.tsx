import { t } from '../../i18n';

interface Props {
  /** What the table is about, for those who only hear it. */
  caption: string;
  head: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}

/** The figures of a picture, for who reads better than looks. */
export const AsTable = ({ caption, head, rows }: Props) => (
  <details class="as-table">
    <summary>{t('chart.asTable')}</summary>
    <table>
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...rest]) => (
          <tr key={first}>
            <th scope="row">{first}</th>
            {rest.map((value, i) => (
              <td key={i}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);
