/** Kata-kata asal berkas yang terbuka. */
export const originId = {
  'origin.title': 'Asal berkas',
  'origin.of': 'Berdasarkan versi {n} ({about})',
  'origin.newer':
    'Berkas ini berdasarkan versi {n} ({about}). Sudah ada versi {latest} oleh {author}. Yang Anda kerjakan di sini tidak hilang: saat dikirim, keduanya digabungkan.',
  'origin.changes': 'Lihat yang berubah',
  'origin.open': 'Buka versi {latest}',
  'origin.copy': 'Unduh salinan versi {latest}',
  'origin.stay': 'Lanjutkan di sini',
} as const;
