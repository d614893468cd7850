/** Kata-kata keputusan dan penggabungan. */
export const reviewId = {
  'decision.title': 'Keputusan',
  'decision.submit': 'Versi {n} diajukan oleh {author}, {at}',
  'decision.return': 'Versi {n} dikembalikan oleh {author}, {at}',
  'decision.approve': 'Versi {n} disetujui oleh {author}, {at}',
  'decision.reopen': 'Dibuka kembali oleh {author}, {at}',
  'decision.overrule': 'Disetujui meski masih ada galat. Alasan: {reason}',
  'decision.earlier': 'Keputusan sebelumnya',

  'reopen.reason': 'Alasan membuka kembali',
  'reopen.hint': 'Perangkat daerah membaca alasan ini.',

  'assign.title': 'Penugasan penelaah',
  'assign.nobody': 'Belum ada penelaah. Minta pengelola server menambahkannya dengan "lembar user add".',
  'assign.left': 'Belum ada yang menelaah: {agencies}. Centang pada seorang penelaah, lalu simpan.',
  'assign.reviewer': '{name}, {n} perangkat daerah',
  'assign.save': 'Simpan penugasan',
  'assign.saveFor': 'Simpan penugasan {name}',
  'assign.saved': 'Penugasan {name} tersimpan dan langsung berlaku.',

  'period.title': 'Periode',
  'period.open': 'Terbuka',
  'period.closed': 'Ditutup',
  'period.until': 'Ditutup sendiri pada {at}.',
  'period.closedAt': 'Tertutup sejak {at}.',
  'period.day': 'Hari terakhir kirim',
  'period.dayHint': 'Kosongkan bila tidak ditutup sendiri.',
  'period.saveDay': 'Simpan batas kirim',
  'period.saveDayOf': 'Simpan batas kirim {label}',
  'period.close': 'Tutup periode',
  'period.closeOne': 'Tutup periode {label}',
  'period.closeWhat':
    'Sesudah ditutup, {label} tidak menerima kiriman, versi, maupun keputusan. Yang sudah tersimpan tetap dapat dilihat, dan periode dapat dibuka kembali.',
  'period.closeNow': 'Ya, tutup sekarang',
  'period.reopen': 'Buka periode',
  'period.openOne': 'Buka periode {label}',
  'period.name': 'Nama periode baru',
  'period.id': 'Kode',
  'period.idHint': 'Huruf kecil, angka, tanda hubung: 2026-tw1',
  'period.taken': 'Kode ini sudah dipakai; pilih kode lain.',
  'period.add': 'Tambah periode',
  'period.saving': 'Menyimpan …',

  'stale.title': 'Sudah ada versi yang lebih baru',
  'stale.text':
    '{author} mengirim versi {n} pada {at}, sesudah versi yang Anda pakai. Tidak ada yang disimpan dari kiriman Anda; lembar Anda tetap utuh.',
  'stale.missing': 'Perubahan versi {n} yang belum ada di lembar Anda',
  'stale.noneMissing': 'Semua perubahan versi {n} sudah ada di lembar Anda.',
  'stale.unknown':
    'Versi {n} tidak dapat dibandingkan dengan lembar Anda. Unduh versi itu dan periksa sendiri apa yang berubah.',
  'stale.noBase':
    'Lembar Anda tidak berasal dari versi mana pun. Perbedaannya dengan versi {n} ada di bawah.',
  'stale.mine': 'Perubahan Anda',
  'stale.conflicts': 'Diubah oleh keduanya',
  'stale.noConflicts': 'Tidak ada sel yang diubah oleh keduanya.',
  'stale.conflict': '{label}: awal {base}, versi baru {theirs}, Anda {mine}',
  'stale.todo':
    'Bawa perubahan versi {n} ke lembar Anda (klik untuk menuju selnya), lalu kirim lagi. Lembar Anda diperiksa sekali lagi sebelum disimpan.',
  'stale.sendAfter': 'Sudah saya bawa, kirim sesudah versi {n}',
  'stale.none': 'tidak ada',
  'stale.willLack': 'Versi {next} tidak akan memuat {count} perubahan yang dibuat {author} di versi {n}.',
  'stale.willDiffer':
    'Versi {next} akan berbeda dari versi {n} di {count} tempat; isi versi {n} di tempat itu tidak ada lagi di versi {next}.',
  'stale.willReplace':
    'Versi {next} hanya akan memuat isi lembar Anda; apa yang hilang dari versi {n} tidak dapat diketahui.',
  'stale.stillStored': 'Versi {n} sendiri tetap tersimpan di Riwayat.',
  'stale.back': 'Kembali, saya bawa dahulu',
  'stale.sendWithout': 'Kirim tanpa perubahan itu',
} as const;
