import { lembar } from '../api/lembar';
import type { Finding, Silence, Silenced } from '../api/types';
import { getState, setState } from './state';

/** Silencing findings of the open workbook: a silenced one stays, with its reason, and can be heard again. */

const placeOf = (finding: Finding): Omit<Silence, 'reason'> => ({
  code: finding.code,
  sheet: finding.sheet,
  cell: finding.cell,
  rowKey: finding.rowKey ?? '',
  column: finding.column ?? '',
  printed: finding.printed ?? '',
  expected: finding.expected ?? '',
});

const isAbout = (silence: Silence, finding: Finding) =>
  silence.code === finding.code &&
  silence.sheet === finding.sheet &&
  silence.rowKey === (finding.rowKey ?? '') &&
  silence.column === (finding.column ?? '') &&
  silence.printed.trim() === (finding.printed ?? '').trim() &&
  silence.expected === (finding.expected ?? '') &&
  (silence.rowKey !== '' || silence.cell === finding.cell);

/** Marks these findings in the last result, or takes the mark away. */
function mark(findings: readonly Finding[], silenced: Silenced | undefined): void {
  const { check } = getState();
  if (!check) return;
  const ids = new Set(findings.map((finding) => finding.id));
  const marked = check.result.findings.map((finding) => {
    if (!ids.has(finding.id)) return finding;
    const copy = { ...finding };
    if (silenced) copy.silenced = silenced;
    else delete copy.silenced;
    return copy;
  });
  setState({ check: { ...check, result: { ...check.result, findings: marked } } });
}

export function silence(findings: readonly Finding[], reason: string): void {
  const { silences, user } = getState();
  const by = user?.name ?? '';
  const others = silences.filter((known) => !findings.some((finding) => isAbout(known, finding)));
  setState({ silences: [...others, ...findings.map((finding) => ({ ...placeOf(finding), reason, by }))] });
  mark(findings, { reason, by });
}

/** Hears findings again; a stored version must be told, so the wish to withdraw is kept. */
export function hearAgain(findings: readonly Finding[]): void {
  const { silences } = getState();
  const others = silences.filter((known) => !findings.some((finding) => isAbout(known, finding)));
  const withdrawn = findings.map((finding) => ({ ...placeOf(finding), reason: '', withdraw: true }));
  setState({ silences: [...others, ...withdrawn] });
  mark(findings, undefined);
}

let taken = '';

/** What was taken over went with its person; the next one hears of it anew. */
export const forgetTaken = () => void (taken = '');

/** Takes over what the version that the work starts from keeps silenced, once. */
export async function takeOverSilences(): Promise<void> {
  const { base, document, silences } = getState();
  const from = base ? `${document}|${base.submission}|${base.n}` : '';
  if (!base || from === taken) return;
  const kept = await lembar.listSilences(base.submission, base.n).catch(() => []);
  taken = from;
  const known = (one: Silence) =>
    silences.some(
      (own) =>
        own.code === one.code &&
        own.sheet === one.sheet &&
        own.rowKey === one.rowKey &&
        own.column === one.column &&
        (one.rowKey !== '' || own.cell === one.cell),
    );
  setState({ silences: [...silences, ...kept.filter((one) => !known(one))] });
}
