/** Sending: what changed, until when, and what waits. */
export const sendId = {
  'changes.busy': 'Membandingkan dengan versi sebelumnya …',
  'changes.since': 'Yang berubah sejak versi {n}',
  'changes.old': 'Lembar berubah sesudah perbandingan ini.',
  'changes.again': 'Bandingkan lagi',
  'changes.anyway': 'Anda tetap dapat mengirim; perubahannya terlihat nanti di Tinjau › Bandingkan.',

  'deadline.days': 'Batas kirim {day}, {n} hari lagi.',
  'deadline.today': 'Batas kirim hari ini, {day}.',
  'deadline.passed': 'Batas kirim {day} sudah lewat.',

  'needless.same': 'Tidak ada yang berubah sejak versi {n}, jadi versi baru tidak diperlukan.',
  'needless.older':
    'Isi lembar ini sama dengan versi {n}, sedangkan versi terakhir adalah versi {latest}. Tidak ada yang perlu dikirim; buka versi {latest} dari Riwayat untuk melanjutkan.',
  'needless.wrapping':
    'Isinya sama dengan versi {n}; hanya bungkus berkasnya berbeda, misalnya karena disimpan ulang.',
  'needless.handIn': 'Ajukan versi {n} untuk ditelaah',
  'needless.anyway': 'Tetap kirim sebagai versi {n}',

  'submit.toCheck': 'Ke Periksa',
} as const;
