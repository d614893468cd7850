/** Kata-kata saat panel belum dapat bekerja. */
export const bootId = {
  'boot.outside.title': 'Panel ini bekerja di samping lembar kerja',
  'boot.outside.text':
    'Halaman ini dibuka di luar Excel. Di Excel, buka tab Kinerja lalu Buka panel; di peramban, pakai meja kerja.',
  'boot.noOffice.title': 'Penghubung ke Excel belum termuat',
  'boot.noOffice.text':
    'Berkas office.js belum datang dari server. Periksa sambungan ke server, lalu muat ulang. Bila tetap begini, beri tahu pengelola server.',
  'boot.silent.title': 'Excel belum menjawab',
  'boot.silent.text':
    'Tunggu sebentar: panel mulai sendiri begitu Excel menjawab. Bila tidak, muat ulang, atau tutup panel dan buka lagi dari tab Kinerja.',
  'boot.old.title': 'Excel ini belum dapat memakai panel',
  'boot.old.text':
    'Panel perlu Excel 2019 atau yang lebih baru. Buka {address} di peramban: meja kerja di sana mengerjakan hal yang sama.',
  'boot.help': 'Cara memasang',
} as const;
