/** The four tasks, their views, and the keys that lead to them. */
export const tasksId = {
  'task.fill': 'Isi',
  'task.send': 'Kirim',
  'task.history': 'Riwayat',
  'task.review': 'Tinjau',
  'task.count.fill': '{n} galat belum diperbaiki',
  'task.count.send': '{n} periode segera ditutup',
  'task.count.history': '{n} versi belum Anda lihat',
  'task.count.review': '{n} hal menunggu Anda',
  'task.declined':
    '“{view}” tidak dipakai oleh {role}. Pilih tugas lain di atas; bila Anda seharusnya memakainya, hubungi admin.',

  'view.check': 'Periksa',
  'view.compute': 'Hitung',
  'view.inputs': 'Masukan',
  'view.formulas': 'Rumus',
  'view.explain': 'Jelaskan',
  'view.prepare': 'Siapkan',
  'view.queue': 'Antrean',
  'view.versions': 'Versi',
  'view.cell': 'Riwayat sel',
  'view.board': 'Papan',
  'view.list': 'Telaah',
  'view.compare': 'Bandingkan',
  'view.talk': 'Catatan',

  'talk.lead': 'Keputusan, catatan, dan usulan penelaah atas kiriman ini, beserta jawaban Anda.',
  'cell.lead':
    'Pilih satu sel di lembar, lalu lihat apa isinya di setiap versi, siapa yang mengubahnya, dan mengapa.',

  'keys.title': 'Tombol pintas',
  'keys.tabs': 'Pindah antartugas atau antarbagian, bila tombolnya terpilih',
  'keys.list': 'Pindah di dalam daftar',
  'keys.enter': 'Buka, dan pilih selnya di lembar',
  'keys.grid': 'Pindah antara lembar dan panel',
  'keys.menu': 'Menu sel di lembar',
  'keys.insert': 'Sisipkan baris',
  'keys.delete': 'Hapus baris',
  'keys.find': 'Cari di lembar',
  'keys.save': 'Simpan lembar',
  'keys.escape': 'Tutup yang terbuka di atas panel',
  'keys.help': 'Tampilkan daftar ini',
} as const;
