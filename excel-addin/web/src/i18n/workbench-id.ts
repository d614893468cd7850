/** The workbench: what it refuses, its bar, its menus. */
export const workbenchId = {
  'wb.refused.rows':
    'Baris dan kolom belum dapat disisipkan, dihapus, atau dipindah di sini. Lakukan di Excel, atau pakai baris kosong di bawah tabel.',
  'wb.refused.sheets':
    'Lembar ditambah, dihapus, dinamai, diwarnai, dan diurutkan di Excel. Lakukan di sana, lalu buka berkasnya lagi di sini.',
  'wb.refused.protection':
    'Perlindungan lembar diatur di Excel (Tinjau › Proteksi Lembar), lalu buka berkasnya lagi.',
  'wb.refused.names': 'Nama rentang diatur di Excel (Rumus › Pengelola Nama), lalu buka berkasnya lagi.',
  'wb.refused.text':
    'Format sebagian teks di dalam satu sel tidak dapat disimpan dari sini. Format seluruh selnya, atau lakukan di Excel.',
  'wb.refused.other': 'Perubahan itu tidak dapat disimpan dari sini, jadi tidak dilakukan. Lakukan di Excel.',
};
