/** Kata-kata penjelasan sel. */
export const explainId = {
  'explain.lead':
    'Pilih sel di dalam tabel, dan panel ini menjelaskan angkanya: yang tertulis, hasil hitung, penjabaran, aturan, dan temuannya. Buku kerja perlu diperiksa sekali dahulu.',
  'explain.stale': 'Lembar berubah sesudah pemeriksaan ini; penjelasan di bawah dari keadaan sebelumnya.',
  'explain.outside': 'Sel ini bukan bagian tabel yang dikenal. Pilih sel di dalam tabel.',
  'explain.heading': 'Sel ini bagian judul tabel. Pilih sel di bawahnya.',
  'explain.headingOf': 'Judul kolom “{header}”, dikenali sebagai {column}.',
  'explain.printed': 'Tertulis',
  'explain.read': 'Dibaca sebagai',
  'explain.unit': 'Satuan',
  'explain.computed': 'Hasil hitung',
  'explain.derivation': 'Penjabaran dan aturan',
  'explain.ofRow': 'Capaian baris ini',
  'explain.findings': 'Temuan di sel ini',
  'explain.nothingFound': 'Tidak ada temuan di sel ini.',
  'explain.leaning': 'Temuan lain yang bersandar pada sel ini',
} as const;
