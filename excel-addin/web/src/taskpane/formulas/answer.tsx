import type { Answer } from '../../engine/types';
import { figure, isKey, t, told, toldAll } from '../../i18n';

/** The name of a fact; one without a word of its own is spelled by its key. */
function factName(key: string): string {
  const known = `fact.${key}`;
  return isKey(known) ? t(known) : key.replaceAll('-', ' ');
}

/** Constants in a fact are said in words, also where a fact lists several. */
function factText(text: string): string {
  const words = text.split(', ').map((constant) => {
    const known = [`rule.${constant}`, `notation.${constant}`, `defect.${constant}`].find(isKey);
    return known && t(known);
  });
  return words.every(Boolean) ? words.join(', ') : figure(text);
}

/** The facts that say more than the answer itself: the uncapped value only when a cap changed it. */
function tellingFacts(of: Answer): Readonly<Record<string, string>> {
  if (of.kind === 'none' || !of.facts) return {};
  const { uncapped, ...others } = of.facts;
  return uncapped && !(of.kind === 'figure' && of.value === uncapped) ? of.facts : others;
}

/** The result of a formula with how it came about, or the reason why there is none. */
export function AnswerView({ of }: { of: Answer }) {
  return (
    <div class={`answer ${of.kind === 'none' ? 'none' : ''}`} role="status">
      {of.kind === 'figure' && (
        <p class="answer-value">
          {of.display}
          {of.unit && !of.display.endsWith(of.unit) && <small> {of.unit}</small>}
        </p>
      )}
      {of.kind === 'text' && <p class="answer-value words">{told(of, 'text')}</p>}
      {of.kind === 'table' && <AnswerTable of={of} />}
      {of.kind === 'none' ? (
        <p>{told(of, 'explanation')}</p>
      ) : (
        <>
          {of.derivation && <p class="formula">{told(of, 'derivation')}</p>}
          <Facts of={tellingFacts(of)} />
          {toldAll(of, 'notes').map((note) => (
            <p key={note} class="note">
              {note}
            </p>
          ))}
        </>
      )}
    </div>
  );
}

function Facts({ of }: { of: Readonly<Record<string, string>> }) {
  const facts = Object.entries(of).filter(([, text]) => text);
  if (!facts.length) return null;
  return (
    <dl class="rule">
      {facts.map(([key, text]) => (
        <div key={key}>
          <dt>{factName(key)}</dt>
          <dd>{factText(text)}</dd>
        </div>
      ))}
    </dl>
  );
}

function AnswerTable({ of }: { of: Extract<Answer, { kind: 'table' }> }) {
  return (
    <div class="answer-table">
      <table>
        {(of.heads?.length ?? 0) > 0 && (
          <thead>
            <tr>
              {toldAll(of, 'heads').map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {of.rows.map((row, i) => (
            <tr key={i}>
              {row.map((item, j) => (
                <td key={j} class={'number' in item ? 'number' : ''}>
                  {'number' in item ? figure(item.number) : item.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
