/** Kata-kata masukan indikator; ikut dengan layarnya, tidak dengan panel. */
export const inputsId = {
  'inputs.title': 'Masukan indikator',
  'inputs.lead':
    'Setiap indikator yang rumusnya tertulis dalam kata: isi angkanya, panel menghitung realisasinya, lalu Anda menuliskannya ke lembar. Buku kerja perlu diperiksa sekali dahulu.',
  'inputs.stale': 'Lembar berubah sesudah pemeriksaan; periksa lagi agar baris dan capaiannya baru.',
  'inputs.none':
    'Tidak ada kolom rumus dalam kata di buku kerja ini. Masukan ditanyakan bila tabelnya punya kolom Formula, Rumus, atau Metode Perhitungan yang berisi, misalnya, “Jumlah A / Jumlah B x 100%”.',
  'inputs.loading': 'Menyiapkan masukan …',
  'inputs.progress': '{n} dari {m} terisi',
  'inputs.unreadable': '{n} rumus belum terbaca',
  'inputs.filter': 'Hanya yang belum selesai',
  'inputs.allDone': 'Semua sudah terisi. Lepaskan saringan untuk melihatnya.',
  'inputs.list': 'Indikator dengan rumus dalam kata',

  'inputs.state.unreadable': 'Belum terbaca',
  'inputs.state.achievement': 'Rumus capaian',
  'inputs.state.ask': 'Pilih bacaan',
  'inputs.state.open': '{n} dari {m}',
  'inputs.state.none': 'Tidak terhitung',
  'inputs.state.blank': 'Belum ditulis',
  'inputs.state.same': 'Cocok',
  'inputs.state.different': 'Berbeda',

  'inputs.textAt': 'Rumus di',
  'inputs.readAs': 'terbaca sebagai',
  'inputs.cannotRead': 'Teks di {cell} belum terbaca sebagai rumus',
  'inputs.emptyText': 'Teksnya kosong sekarang.',
  'inputs.whatToDo': 'Perbaiki teksnya di lembar, atau tulis rumusnya di sini.',
  'inputs.ownFormula': 'Rumus pengganti',
  'inputs.ownHint': 'Dipakai selama teks di lembar tidak terbaca; lembarnya tidak berubah.',
  'inputs.ownUsed': 'Dihitung dengan rumus pengganti di bawah, karena teks di {cell} belum terbaca.',
  'inputs.isAchievement':
    'Rumus ini menghitung capaian dari target dan realisasi, jadi realisasinya harus sudah ada. Capaian dihitung di Isi › Hitung; di kolom rumus tulislah cara mendapat realisasinya.',

  'inputs.inputs': 'Masukan',
  'inputs.take': 'Ambil dari sel',
  'inputs.fillIn': 'Isi {names} untuk melihat hasilnya.',
  'inputs.was': 'Tadinya {value}; selnya berubah sejak terakhir dibaca.',
  'inputs.lost': 'Lembar {sheet} tidak ada di buku kerja ini; nilai terakhirnya dipakai.',
  'inputs.astray':
    'Sel-sel di lembar {sheet} bergeser; angka ini dari sebelum itu dan tidak lagi mengikuti selnya. Ambil lagi dari selnya.',
  'inputs.sameAs': 'Sama dengan {label}: {value}',
  'inputs.otherThan': 'Lain dari {label}: {value}',
  'inputs.use': 'Pakai',
  'inputs.useFor': 'Pakai {value} untuk {name}, sama dengan {label}',

  'inputs.result': 'Hasil',
  'inputs.standing': 'Realisasi di lembar',
  'inputs.nothingThere': 'belum ditulis',
  'inputs.agree.same': 'Cocok dengan hasil hitung.',
  'inputs.agree.rounded': 'Cocok dengan hasil hitung, dibulatkan.',
  'inputs.agree.share': 'Cocok bila dibaca sebagai bagian dari satu; satuannya sebaiknya persen.',
  'inputs.agree.different': 'Berbeda dari hasil hitung. Periksa masukannya, atau tulis realisasi yang baru.',
  'inputs.agree.unread': 'Yang tertulis bukan satu angka. Tulis realisasinya, atau betulkan selnya.',
  'inputs.destination': 'Tulis ke',
  'inputs.noColumn':
    'Indikator ini tidak punya kolom realisasi di buku kerja; hasilnya ditulis ke sel yang Anda pilih di lembar.',
  'inputs.write': 'Tulis realisasi',
  'inputs.checkFirst':
    'Sel-sel di lembar {sheet} bergeser sesudah pemeriksaan, jadi baris indikator ini mungkin sudah di tempat lain. Periksa lagi dahulu, lalu tulis realisasinya.',
  'inputs.preview': 'Yang akan ditulis',
  'inputs.writeTo': 'Tulis ke {cell}',
  'inputs.isFormula': 'Sel {cell} berisi rumus dalam kata indikator ini. Pilih sel lain.',
  'inputs.achievement': 'Capaian menurut pemeriksaan terakhir',
  'inputs.later': 'Capaian dan kategorinya muncul sesudah realisasi ini ditulis dan diperiksa.',

  'inputs.kept':
    'Masukan disimpan di komputer ini untuk {person}, per buku kerja ({document}); tidak ikut di dalam berkas dan tidak terkirim.',
  'inputs.notKept':
    'Peramban ini melarang penyimpanan: masukan hilang bila panel ditutup. Tulis realisasinya sebelum itu.',
  'inputs.elsewhere':
    'Untuk {n} indikator ini Anda pernah mengisi masukan di {document} ({moment}). Pakai di buku kerja ini?',
  'inputs.adopt': 'Pakai di sini',
  'inputs.decline': 'Tidak',
} as const;
