/** Kata-kata label versi, salinan, dan kembali ke versi lama. */
export const versionsId = {
  'label.title': 'Label',
  'label.hint': 'Misalnya Murni, Perubahan I, Triwulan II',
  'label.all': 'Semua versi',
  'label.only': 'Tampilkan versi',

  'mark.from': 'Menurut tanda di dalam berkas, lembar ini berasal dari versi {n}.',
  'mark.behind':
    'Menurut tanda di dalam berkas, lembar ini berasal dari versi {n}; sekarang sudah ada versi {latest}. Bila dikirim, panel menunjukkan apa yang berubah di keduanya; tidak ada yang tertimpa.',
  'mark.unknown':
    'Tanda di dalam berkas menunjuk versi yang tidak ada di server ini atau tidak boleh Anda lihat. Pilih sendiri versi yang Anda pakai sebagai awal.',

  'copy.make': 'Salin',
  'copy.makeOf': 'Salin dari versi {n}',
  'copy.done':
    '{name} diunduh. Salinan ini membawa tanda versi {n}, sehingga tetap dikenali walau namanya diganti atau dikirim lewat surel.',

  'revert.ask': 'Kembali ke isi versi {n}',
  'revert.what':
    'Isi versi {n} disimpan sekali lagi sebagai versi {next}. Semua versi di antaranya tetap ada dan dapat dilihat.',
  'revert.note': 'Mengapa kembali',
  'revert.noteProposal': 'Kembali ke isi versi {n}',
  'revert.do': 'Simpan sebagai versi {next}',
  'revert.stale':
    'Sementara itu sudah ada versi {latest}. Segarkan Riwayat, lihat versi itu, lalu ulangi bila perlu.',
  'revert.done': 'Isi versi {n} sekarang menjadi versi {next}.',

  'removed.told':
    'Isi versi ini dihapus menurut kebijakan retensi pada {at}: {reason}. Catatan, hash, dan tanda terimanya tetap ada.',

  'existing.older':
    'Isi berkas ini sama persis dengan versi {n}, jadi tidak dibuat versi baru. Untuk kembali ke isi itu, buka Riwayat dan pilih "Kembali ke isi versi {n}".',

  'otherForm.reason': 'Alasan mengirim juga',
  'otherForm.hint': 'Alasan ini tersimpan dalam catatan versi dan dibaca penelaah.',
  'otherForm.send': 'Kirim juga',
  'otherForm.back': 'Pilih formulir lain',
} as const;
