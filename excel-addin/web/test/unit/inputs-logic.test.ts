import './page';
import { describe, expect, test } from 'vitest';
import type { CheckedTable, CheckResult, TableRow } from '../../src/api/types';
import { loadEngine } from '../../src/engine/engine';
import type { Standing } from '../../src/excel/cells';
import { agreementOf } from '../../src/taskpane/inputs/agreement';
import { contentIn } from '../../src/taskpane/inputs/content';
import { hundredfold, plainOf, rounded } from '../../src/taskpane/inputs/decimals';
import { emptyEntry, type Entry } from '../../src/taskpane/inputs/entry';
import { type Line, lineOf, progressOf, type SheetNow } from '../../src/taskpane/inputs/line';
import { rowsOf } from '../../src/taskpane/inputs/rows';
import { differing, sameNamed } from '../../src/taskpane/inputs/same-name';

const engine = await loadEngine();

type Values = Record<string, [cell: string, printed: string, unit?: string]>;
const row = (label: string, values: Values, some: Partial<TableRow> = {}): TableRow => ({
  key: label.toLowerCase().replaceAll(' ', '-'),
  row: 4,
  label,
  kind: 'indicator',
  values: Object.fromEntries(
    Object.entries(values).map(([column, [cell, printed, unit]]) => [
      column,
      { cell, printed, ...(unit ? { unit } : {}) },
    ]),
  ),
  ...some,
});
const table = (form: string, sheet: string, rows: TableRow[]): CheckedTable => ({
  id: `${form}-${sheet}`,
  file: 0,
  sheet,
  range: 'A3:H20',
  form,
  confidence: 1,
  rows,
});
const check = (...tables: CheckedTable[]) => ({ tables, findings: [] }) as unknown as CheckResult;

const RATIO = 'Jumlah kader terlatih / Jumlah kader x 100%';
const OWNER = { user: 'staf', name: 'iku.xlsx', submission: undefined };
const typed = (text: string) => ({ kind: 'typed', text }) as const;
const entry = (of: string, fields: Record<string, string>, some: Partial<Entry> = {}): Entry => ({
  ...emptyEntry(OWNER, of),
  fields: Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, typed(text)])),
  ...some,
});
/** The sheet as the check read it, but for what stands in the realisation. */
const sheet = (standing?: Standing, text?: string): SheetNow => ({
  textOf: (of) => text ?? of.text,
  standingOf: () => standing,
});
const general = (value: Standing['value']): Standing => ({ value, format: 'General' });

describe('rows that count', () => {
  const count = (...rows: TableRow[]) => rowsOf(check(table('iku', 'IKU', rows))).map(({ label }) => label);

  test('an indicator with words in its formula or calculation does; figures alone, N/A and blanks do not', () => {
    expect(
      count(
        row('Rasio', { formula: ['D4', RATIO] }),
        row('Hitungan', { calculation: ['D5', '100 / 200 x 100'] }),
        row('Perhitungan kata', { calculation: ['D6', 'Jumlah A / Jumlah B x 100'] }),
        row('Kosong', { formula: ['D7', ''] }),
        row('Tidak ada', { formula: ['D8', 'N/A'] }),
        row('Strip', { formula: ['D9', '-'] }),
      ),
    ).toEqual(['Rasio', 'Perhitungan kata']);
  });

  test('totals, notes and other files do not', () => {
    const other = { ...table('iku', 'IKU', [row('Lain', { formula: ['D4', RATIO] })]), file: 1 };
    const total = row('Jumlah', { formula: ['D9', RATIO] }, { kind: 'total' });
    expect(rowsOf(check(table('iku', 'IKU', [total]), other))).toEqual([]);
  });

  test('an indicator that two tables list is two rows, each with inputs of its own', () => {
    const both = rowsOf(
      check(
        table('iku', 'IV.1', [row('Kader terlatih', { formula: ['D6', RATIO] })]),
        table('iku', 'Lampiran', [row('Kader terlatih', { formula: ['D18', RATIO] })]),
      ),
    );
    expect(new Set(both.map(({ id }) => id)).size).toBe(2);
  });

  test('a row is the same one when it moved', () => {
    const at = (cell: string) =>
      rowsOf(check(table('iku', 'IKU', [row('Kader', { formula: [cell, RATIO] })])))[0];
    expect(at('D9')?.id).toBe(at('D4')?.id);
    expect(at('D9')?.place.cell).toBe('D9');
  });
});

describe('where the realisation stands', () => {
  test('in the row itself, in every quarter that it has', () => {
    const quarters = row('Kader', {
      formula: ['D4', RATIO],
      'actual-q1': ['G4', ''],
      'actual-q2': ['H4', ''],
    });
    const [found] = rowsOf(check(table('tabel-umum', 'TW', [quarters])));
    expect(found?.destinations.map(({ cell, own }) => `${cell} ${own}`)).toEqual(['G4 true', 'H4 true']);
  });

  test('else in another table that has the same indicator once', () => {
    const result = check(
      table('iku', 'IKU', [row('Kader terlatih', { formula: ['D4', RATIO] })]),
      table('pengukuran-iku', 'C', [
        row('1. Kader   terlatih', { actual: ['F6', '10'] }, { key: 'kader-lain' }),
        row('Kader terlatih', { actual: ['F7', '20'] }),
      ]),
      table('nilai-capaian', 'E', [
        row('Kader terlatih', { actual: ['F7', '20'] }),
        row('KADER TERLATIH', { actual: ['F8', '20'] }, { key: 'kader-kedua' }),
      ]),
    );
    expect(rowsOf(result)[0]?.destinations.map(({ sheet: on, cell }) => `${on}!${cell}`)).toEqual(['C!F7']);
  });
});

describe('a line', () => {
  const rows = rowsOf(
    check(table('pengukuran-iku', 'IKU', [row('Kader', { formula: ['D4', RATIO], actual: ['F4', '78'] })])),
  );
  const of = rows[0];
  if (!of) throw new Error('no row');
  const line = (fields: Record<string, string>, now = sheet(), some: Partial<Entry> = {}): Line =>
    lineOf(engine, of, entry(of.id, fields, some), now);
  const FULL = { 'jumlah kader terlatih': '1.240', 'jumlah kader': '1545' };

  test('waits for its inputs, then computes with the derivation', () => {
    expect(line({ 'jumlah kader': '40' })).toMatchObject({ state: 'open', answer: undefined });
    expect(line({ 'jumlah kader terlatih': '32', 'jumlah kader': '40' })).toMatchObject({
      state: 'filled',
      answer: { kind: 'figure', value: '80', unit: '%', derivation: '32 / 40 × 100 = 80 %' },
    });
  });

  test('says that a denominator is zero, and that a number has two readings', () => {
    const said = (fields: Record<string, string>) => {
      const { answer } = line(fields);
      return answer?.kind === 'none' ? answer.explanation : '';
    };
    expect(said({ 'jumlah kader terlatih': '32', 'jumlah kader': '0' })).toMatch(/[Pp]enyebutnya nol/);
    expect(said(FULL)).toMatch(/1\.240.*bisa dibaca/);
  });

  test('keeps what was entered while the text cannot be read, and finds it again', () => {
    const broken = line(
      { 'jumlah kader terlatih': '32', 'jumlah kader': '40' },
      sheet(undefined, 'lihat lampiran'),
    );
    expect(broken.state).toBe('unreadable');
    expect(line({ 'jumlah kader terlatih': '32', 'jumlah kader': '40' }).state).toBe('filled');
  });

  test('is computed by a formula written instead only while the sheet cannot be read', () => {
    const own = { formula: 'Jumlah kader terlatih / Jumlah posyandu' };
    const fields = { 'jumlah kader terlatih': '30', 'jumlah kader': '40', 'jumlah posyandu': '10' };
    expect(line(fields, sheet(undefined, 'lihat lampiran'), own).answer).toMatchObject({ value: '3' });
    expect(line(fields, sheet(), own).answer).toMatchObject({ value: '75' });
  });

  test('of two readings the chosen one holds, by its rule and not by its place', () => {
    const text = '(Jumlah A - Jumlah B x 100) / Jumlah B';
    const asked = line({}, sheet(undefined, text));
    if (asked.reading.kind !== 'ambiguous') throw new Error(asked.reading.kind);
    expect(asked.state).toBe('ask');
    const rule = asked.reading.formulas[1]?.rule ?? '';
    const chosen = line({ 'jumlah a': '3', 'jumlah b': '2' }, sheet(undefined, text), { rule });
    expect(chosen).toMatchObject({ state: 'filled', answer: { value: '50' } });
  });

  test('that divides realisation by target computes achievement, and is not filled in', () => {
    expect(line({}, sheet(undefined, 'Realisasi / Target x 100%')).state).toBe('achievement');
    expect(line({}, sheet(undefined, '(Nilai realisasi tahun ini / Target kinerja) x 100')).state).toBe(
      'achievement',
    );
    expect(line({}, sheet(undefined, 'Jumlah realisasi aduan / Jumlah aduan x 100%')).state).toBe('open');
  });

  test('the rows that can be computed are counted, the others named', () => {
    const lines = [
      line({ 'jumlah kader terlatih': '32', 'jumlah kader': '40' }),
      line({}),
      line({}, sheet(undefined, 'lihat lampiran')),
      line({}, sheet(undefined, 'Realisasi / Target x 100%')),
    ];
    expect(progressOf(lines)).toEqual({ filled: 1, of: 2, unreadable: 1 });
  });
});

describe('agreement with the sheet', () => {
  const figure = { value: '80.2588996763754', unit: '%' };
  const kind = (standing: Standing, of = figure) => agreementOf(standing, of, engine).kind;

  test('is exact, or of the rounded figure, or of the share, or none', () => {
    expect(kind(general(''))).toBe('blank');
    expect(kind(general(80.2588996763754))).toBe('same');
    expect(kind(general(80.26))).toBe('rounded');
    expect(kind(general('80,26 %'))).toBe('rounded');
    expect(kind(general(80.25))).toBe('different');
    expect(kind(general(0.8026))).toBe('share');
    expect(kind(general('delapan puluh'))).toBe('unread');
  });

  test('a cell of percent holds a share of one', () => {
    expect(kind({ value: 0.8026, format: '0.00%' })).toBe('rounded');
    expect(kind({ value: 80.26, format: '0.00%' })).toBe('different');
    // A sign that is only written behind the number makes no share of it.
    expect(kind({ value: 80.26, format: '0.00"%"' })).toBe('rounded');
    expect(kind({ value: 0.8026, format: '0.00%' }, { value: '0.8026', unit: '' })).toBe('same');
  });
});

test('a plain number is rounded half up, shifted and written without an exponent', () => {
  expect([rounded('0.125', 2), rounded('-0.125', 2), rounded('99.995', 2), rounded('3', 2)]).toEqual([
    '0.13',
    '-0.13',
    '100',
    '3',
  ]);
  expect([hundredfold('0.8'), hundredfold('0.00217'), hundredfold('12')]).toEqual(['80', '0.217', '1200']);
  expect([plainOf(0.1 + 0.2), plainOf(1e-7), plainOf(10922004616), plainOf(-0.5), plainOf(0)]).toEqual([
    '0.3',
    '0.0000001',
    '10922004616',
    '-0.5',
    '0',
  ]);
});

test('a realisation takes the form of its cell', () => {
  const answer = { kind: 'figure', value: '80.25', unit: '%', display: '80,25 %', derivation: '' } as const;
  const into = (content: Standing['value'], format = 'General') =>
    contentIn(answer, { sheet: 'C', cell: 'F4', content, format });
  expect(into('')).toBe(80.25);
  expect(into(0.5, '0%')).toBe(0.8025);
  for (const literal of ['0.0"%"', '0.0\\%', '0.0_%', '[>1]0.0" % ";0', '0.0"%'])
    expect(into(0.5, literal)).toBe(80.25);
  for (const percent of ['0.0" "%', '0.0\\"%', '[Red]0%;-0%']) expect(into(0.5, percent)).toBe(0.8025);
  expect(into('94,10 %')).toBe('80,25 %');
  expect(contentIn({ ...answer, unit: '' }, { sheet: 'C', cell: 'F4', content: '', format: '0%' })).toBe(
    80.25,
  );
});

describe('inputs of the same name', () => {
  const rows = rowsOf(
    check(
      table('iku', 'IKU', [
        row('Satu', { formula: ['D4', 'Jumlah A / Jumlah rumah tangga x 100'] }),
        row('Dua', { formula: ['D5', 'Jumlah B / Jumlah  Rumah Tangga x 100'] }),
        row('Tiga', { formula: ['D6', 'Jumlah C / Jumlah rumah tangga x 100'] }),
      ]),
    ),
  );
  const linesWith = (...values: string[]) =>
    rows.map((of, i) =>
      lineOf(engine, of, entry(of.id, { 'jumlah rumah tangga': values[i] ?? '' }), sheet()),
    );

  test('are offered once for each value, and never filled in by themselves', () => {
    const lines = linesWith('1.200.000', '1200000');
    const third = lines[2] as Line;
    expect(third.missing.map(({ name }) => name)).toContain('Jumlah rumah tangga');
    expect(sameNamed(lines, third, 'Jumlah rumah tangga')).toEqual([
      { label: 'Satu', given: typed('1.200.000') },
    ]);
  });

  test('that say another number are told of', () => {
    const lines = linesWith('1.200', '1.300', '1.200');
    const third = lines[2] as Line;
    const others = sameNamed(lines, third, 'jumlah rumah tangga');
    expect(differing(others, typed('1.200')).map(({ label }) => label)).toEqual(['Dua']);
  });
});
