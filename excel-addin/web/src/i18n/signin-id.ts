/** Kata-kata masuk dan keluar. */
export const signinId = {
  'signin.lead':
    'Periksa lembar kerja, hitung capaian, kirim versi, dan bandingkan, tanpa keluar dari Excel.',
  'signin.username': 'Nama pengguna',
  'signin.password': 'Kata sandi',
  'signin.submit': 'Masuk',
  'signin.busy': 'Memeriksa akun …',
  'signin.expired':
    'Sesi Anda berakhir. Masuk lagi untuk melanjutkan; isian Anda masih tersimpan di panel ini.',
  'signin.unheard':
    'Anda sudah keluar dari panel ini, tetapi server belum mendengarnya karena tidak terjangkau. Biarkan panel ini terbuka, atau buka lagi nanti: begitu server menjawab, sesi Anda diakhiri juga di sana.',
} as const;
