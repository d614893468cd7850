// What the stand-in answers to check, compute and compare: the S0 sample's findings in the shape of the contract.
const rule = {
  direction: 'LOWER_IS_BETTER',
  variant: 'REFLECTED',
  rollup: 'NONE',
  zero: 'NO_ACHIEVEMENT',
  cap: null,
  citation: 'kebiasaan, tidak ditemukan aturannya',
};
const higher = { ...rule, direction: 'HIGHER_IS_BETTER', variant: 'RATIO' };

const row = (n, label, printed, value, display, derivation, band, own = higher) => ({
  key: `pengukuran-iku/${n}`,
  row: n,
  label,
  kind: 'indicator',
  values: { achievement: { cell: `H${n}`, printed, value: printed === '-' ? null : printed } },
  achievement: { printed, value, uncapped: value, display, rule: own, derivation },
  rating: band ? { scale: 'renja', band } : null,
});

const finding = (id, code, severity, cell, message, more = {}) => ({
  id,
  code,
  severity,
  certainty: severity === 'error' ? 'assert' : 'ask',
  file: 0,
  sheet: 'C',
  cell,
  table: 't2',
  rowKey: '',
  column: '',
  printed: '',
  expected: '',
  message,
  related: [],
  fixes: [],
  ...more,
});

export const check = (name, sha256) => ({
  files: [{ name, sha256 }],
  ruleset: 'sha256:0',
  tables: [
    {
      id: 't1',
      file: 0,
      sheet: 'B',
      range: 'A4:F15',
      form: 'iku',
      confidence: 0.94,
      rows: [],
      aggregates: [],
    },
    {
      id: 't2',
      file: 0,
      sheet: 'C',
      range: 'A4:H17',
      form: 'pengukuran-iku',
      confidence: 0.97,
      rows: [
        row(
          6,
          'Persentase Perempuan dan Anak Korban Kekerasan yang tertangani',
          '100',
          '100',
          '100',
          '100 / 100 × 100 = 100 %',
          'Sangat berhasil',
        ),
        row(
          7,
          'Penurunan Kasus Kekerasan Terhadap Anak',
          '100',
          '61.7511520737327',
          '61,75',
          '(2 × 0,0217 − 0,03) / 0,0217 × 100 = 61,75 %',
          'Cukup berhasil',
          rule,
        ),
        row(10, 'Jumlah RT yang menerapkan', '50', '50', '50', '100 / 200 × 100 = 50 %', 'Kurang berhasil'),
        {
          ...row(16, 'Termotivasinya masyarakat', '-', null, null, '', null),
          achievement: {
            printed: '-',
            value: null,
            reason: 'ACTUAL_MISSING',
            explanation: 'Realisasi belum diisi, jadi capaian tidak dihitung.',
          },
        },
      ],
      aggregates: [
        { kind: 'mean', column: 'achievement', value: '89.82', counted: 10, of: 11, printed: '98,8' },
      ],
    },
  ],
  unrecognized: [{ file: 0, sheet: 'C', range: 'F20:H28', reason: 'Blok tanda tangan' }],
  findings: [
    finding(
      'f1',
      'achievement-mismatch',
      'error',
      'H7',
      'Capaian tertulis 100, sedangkan indikator “Penurunan …” dengan target 0,0217 dan realisasi 0,03 memberi 61,75. Perbaiki H7 atau periksa realisasinya.',
      {
        rowKey: 'pengukuran-iku/7',
        column: 'achievement',
        printed: '100',
        expected: '61.75',
        related: [
          { file: 0, sheet: 'C', cell: 'E7' },
          { file: 0, sheet: 'C', cell: 'F7' },
        ],
        fixes: [{ label: 'Tulis 61,75', cell: 'H7', value: '61.75' }],
      },
    ),
    finding(
      'f2',
      'swapped-rows',
      'error',
      'H8',
      'Hasil H7 dan H8 tampak tertukar: 138 adalah hasil hitungan baris 7.',
      { printed: '138', expected: '100', related: [{ file: 0, sheet: 'C', cell: 'H7' }] },
    ),
    finding(
      'f3',
      'average-mismatch',
      'error',
      'H17',
      'Rata-rata 98,8 hanya dari 10 baris; dengan 11 baris hasilnya 89,82.',
      { printed: '98,8', expected: '89.82', cause: 'f4' },
    ),
    finding(
      'f4',
      'missing-realisation',
      'warning',
      'F16',
      'Target 100 tanpa realisasi. Isi realisasinya, atau tulis N/A bila tidak diukur.',
      { printed: '-' },
    ),
    finding(
      'f5',
      'cross-table-mismatch',
      'warning',
      'E7',
      'Target di tabel C 0,0217, di tabel B 0,0207. Samakan keduanya.',
      { printed: '0,0217', expected: '0.0207', related: [{ file: 0, sheet: 'B', cell: 'E6' }] },
    ),
    finding('f6', 'label-variant', 'info', 'D15', '“Termotifasinya” di sini, “Termotivasinya” di tabel B.', {
      printed: 'Termotifasinya',
    }),
  ],
  silences: [],
  remarks: {
    count: 1,
    questions: 0,
    opening: 'Berikut 1 catatan atas dokumen ini, semuanya terbukti dari isi dokumen.',
    themes: [
      {
        title: 'Kelengkapan tabel dan isian',
        remarks: [
          { text: 'Realisasi di sel F16 belum diisi. Mohon diisi.', question: false, findings: ['f4'] },
        ],
      },
    ],
    silenced: [],
    inOrder: '',
    text: 'CATATAN PENELAAHAN (PREDIKSI)',
  },
});

export const compute = () => [
  {
    file: 0,
    sheet: 'C',
    cell: 'H7',
    table: 't2',
    rowKey: 'pengukuran-iku/7',
    column: 'achievement',
    label: 'Penurunan Kasus Kekerasan Terhadap Anak',
    before: '100',
    after: '61.7511520737327',
    display: '61,75',
    derivation: '(2 × 0,0217 − 0,03) / 0,0217 × 100 = 61,75 %',
    rule,
    new: false,
  },
  {
    file: 0,
    sheet: 'C',
    cell: 'H8',
    table: 't2',
    rowKey: 'pengukuran-iku/8',
    column: 'achievement',
    label: 'Penurunan Kasus KDRT',
    before: '138',
    after: '100',
    display: '100',
    derivation: '(2 × 0,02 − 0,02) / 0,02 × 100 = 100 %',
    rule,
    new: false,
  },
  {
    file: 0,
    sheet: 'C',
    cell: 'I7',
    table: 't2',
    rowKey: 'pengukuran-iku/7',
    column: 'category',
    label: 'Penurunan Kasus Kekerasan Terhadap Anak',
    before: '',
    after: 'Cukup berhasil',
    display: 'Cukup berhasil',
    derivation: '61,75 berada pada 55–70',
    new: true,
  },
];

export const compare = () => ({
  summary: { added: 0, removed: 0, moved: 0, renamed: 0, changed: 1, formatOnly: 0 },
  changes: [
    {
      kind: 'changed',
      form: 'pengukuran-iku',
      rowKey: 'pengukuran-iku/10',
      label: 'Jumlah RT yang menerapkan',
      column: 'actual',
      from: { sheet: 'C', cell: 'F10', printed: '100 RT', value: '100' },
      to: { sheet: 'C', cell: 'F10', printed: '150 RT', value: '150' },
      consequence: { achievement: ['50', '75'], rating: ['Kurang berhasil', 'Berhasil'] },
      weight: 0.83,
    },
  ],
});

export const scales = [
  {
    id: 'renja',
    name: 'Renja',
    bands: ['Kurang berhasil', 'Cukup berhasil', 'Berhasil', 'Sangat berhasil'].map((label) => ({ label })),
  },
];
