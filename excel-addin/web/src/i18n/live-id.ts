/** Kata-kata pemeriksaan selagi mengisi, perbaikan, dan apa yang tidak dapat dilakukan Excel tertentu. */
export const liveId = {
  'problem.no-file':
    'Excel ini tidak menyerahkan berkas yang terbuka. Simpan dahulu, lalu pilih berkasnya dari disk di Isi › Periksa, atau kerjakan di meja kerja di peramban.',
  'level.pickFile': 'Pilih berkas dari disk',
  'level.title': 'Kemampuan Excel ini',
  'level.bookEvents':
    'Perubahan diikuti lembar demi lembar, sebab Excel ini belum memberitahukannya untuk seluruh buku kerja (ExcelApi 1.9).',
  'level.manyCells':
    'Tanda dipasang sel demi sel, sehingga banyak temuan perlu waktu lebih lama (ExcelApi 1.9).',

  'live.switch': 'Periksa selagi mengisi',
  'live.idle': 'Perubahan diperiksa selagi Anda mengisi.',
  'live.checking': 'Memeriksa perubahan …',
  'live.waiting': 'Menunggu server; perubahan diperiksa begitu tersambung.',
  'live.large': 'Buku kerja ini besar. Tekan Periksa lagi sesudah mengisi.',
  'live.disk': 'Yang diperiksa berkas dari disk; simpan lalu pilih lagi sesudah mengisi.',
  'live.check-first': 'Tekan Periksa lagi sekali, lalu perubahan diikuti lagi.',
  'live.gone': '{n} temuan selesai.',
  'live.fresh': '{n} temuan baru.',
  'live.former': 'Baris atau kolom sudah bergeser: kalimat ini menyebut sel sebelumnya, {cells}.',
  'live.marks': 'Perbarui tanda di lembar',

  'fix.all': 'Perbaiki yang terbukti ({n})',
  'fix.preview': 'Yang akan ditulis. Lepaskan centang yang tidak Anda kehendaki.',
  'fix.apply': 'Tulis {n} perbaikan',
  'fix.written': '{cell} ditulis.',
  'fix.writtenMany': '{n} perbaikan ditulis.',
  'fix.undo': 'Urungkan',
  'fix.changed':
    '{cells} sudah berubah sejak ditampilkan; tidak ditulis. Lihat isinya, lalu ulangi bila perlu.',
  'fix.outdated':
    '{cell}: baris atau kolom bergeser sejak ditulis, jadi rumus semula ({formula}) tidak dikembalikan. Tulis lagi rumusnya dengan sel yang benar.',
  'fix.kept': '{cells} sudah diubah sesudahnya; tidak disentuh.',
} as const;
