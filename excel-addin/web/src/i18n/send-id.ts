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

  'submit.marked':
    'Lembar kerja yang terbuka kini mencatat bahwa isinya versi {n}. Simpan, supaya catatan itu ikut.',
  'submit.toCheck': 'Ke Periksa',

  'queue.lead':
    'Yang dikirim sewaktu server tidak dapat dihubungi. Semuanya dikirim sendiri begitu server tersambung, selama panel ini terbuka.',
  'queue.empty':
    'Tidak ada kiriman yang menunggu. Bila server tidak dapat dihubungi sewaktu Anda mengirim, kiriman itu disimpan di sini dan dikirim sendiri begitu tersambung.',
  'queue.sent': 'Dikirim {at}, {name}',
  'queue.waiting':
    'Disimpan di komputer ini, dikirim begitu server tersambung. Tanda terima baru ada sesudah server menerimanya.',
  'queue.needsSignIn':
    'Server sudah tersambung, tetapi sesi Anda berakhir. Masuk lagi supaya kiriman ini terkirim.',
  'queue.refused': 'Server menolak kiriman ini; berkasnya masih ada di sini.',
  'queue.now': 'Kirim sekarang',
  'queue.download': 'Unduh berkas',
  'queue.discard': 'Buang',
  'queue.discardAsk':
    'Kiriman ini belum sampai ke server. Bila dibuang, isinya hilang dari komputer ini. Unduh dahulu berkasnya bila masih diperlukan.',
  'queue.discardYes': 'Ya, buang kiriman ini',
  'queue.done': 'Selesai',
  'queue.count': '{n} kiriman menunggu',
  'queue.private':
    'Berkas yang menunggu tersimpan di profil peramban komputer ini, tidak disandikan, dan dihapus sesudah terkirim. Hanya Anda yang melihatnya di panel; di komputer bersama, tunggu sampai terkirim atau unduh lalu buang.',
  'problem.queue-blocked':
    'Server tidak dapat dihubungi, dan peramban ini melarang penyimpanan, sehingga kiriman tidak dapat ditunda. Simpan berkasnya, lalu kirim lagi begitu server tersambung.',
} as const;
