package id.lembarkinerja.formulas.formulatext;

import java.util.Locale;

/** The closed word lists that formula texts are read with; each list is one text, framed by spaces. */
final class Vocabulary {
    /** A number follows for certain: the word counts or adds up. */
    private static final String COUNTS = " jumlah jml total banyaknya banyak jumlahnya seluruh ";

    private static final String VALUES =
            " nilai realisasi target luas panjang volume indeks indek persentase prosentase"
                    + " presentase angka rasio skor tingkat cakupan capaian pagu anggaran produksi rata-rata prevalensi laju"
                    + " kontribusi proporsi pertumbuhan pdrb ipm ikm tfr idg ipg bobot selisih belanja pendapatan hasil kasus"
                    + " penduduk harga nominal omset sisa akumulasi kapasitas frekuensi waktu lama jam hari biaya ";

    /** Alone, without any arithmetic, such a word names a figure; Hasil and Data may name a document. */
    private static final String BARE = " jumlah jml total banyaknya nilai indeks indek persentase prosentase presentase"
            + " angka rasio skor tingkat cakupan capaian realisasi prevalensi laju proporsi pertumbuhan rata-rata luas"
            + " panjang volume produksi kontribusi pdrb ipm ikm tfr idg ipg omset ";

    private static final String RESULTS =
            " persentase prosentase presentase nilai indeks capaian tingkat angka prevalensi"
                    + " rasio cakupan laju pertumbuhan proporsi skor ";

    private static final String PAIRS = " dan/atau kab/kota kabupaten/kota kota/kabupaten s/d rt/rw pd/ukpd skpd/ukpd"
            + " opd/ukpd opd/pd pd/opd skpd/opd opd/skpd ukpd/upb barang/jasa desa/kelurahan kelurahan/desa tni/polri"
            + " hiv/aids tb/hiv a/n d/h km/jam laki-laki/perempuan perempuan/laki-laki provinsi/kabupaten"
            + " kabupaten/provinsi kota/provinsi sd/mi smp/mts sma/ma sma/smk ma/smk dinas/badan badan/dinas"
            + " program/kegiatan kegiatan/subkegiatan bupati/walikota ibu/bapak dan/ataupun pns/asn asn/pns puskesmas/rs"
            + " walikota/bupati lembaga/instansi rusak/hilang dinas/operasional pertanyaan/komentar"
            + " dokumen/laporan laporan/dokumen sarana/prasarana orang/jiwa jiwa/orang ";

    private static final String PREFIXES =
            " non e anti pra pasca sub ko re co semi multi antar ex eks ber se self pre post pro up i m p ";

    private static final String UNITS =
            " orang jiwa rp rupiah % persen km m m2 m3 ha hektar unit kasus buah dokumen ton kg"
                    + " liter desa kelurahan kecamatan rumah kk bulan hari jam tahun kali paket lembar laporan siswa ruas titik ";

    /** Words by which a text without any arithmetic shows that it is a sentence. */
    private static final String SENTENCES =
            " berupa harus wajib agar merupakan adalah diambil berdasarkan diperoleh apabila jika ";

    private static final String NOT_BEFORE_DIVISION = " yang akan telah sudah belum sedang ";
    private static final String NOT_AFTER_DIVISION =
            " menjadi dalam atas ke kepada rata untuk pada di secara kan sama tugas bersama ";
    private static final String COMPARED_PERIODS = " tahun periode bulan triwulan semester masa ";
    private static final String SPELLED = " nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh ";
    private static final String CONNECTIVES = " dan atau yang di ke dari pada dengan untuk oleh dalam terhadap per"
            + " bagi serta sebagai antara tentang menurut atas ";

    private static final String MONTHS =
            " januari februari maret april mei juni juli agustus september oktober november"
                    + " desember jan feb mar apr jun jul agu agt sep okt nov des senin selasa rabu kamis jumat sabtu minggu ";

    private Vocabulary() {}

    static boolean isMonth(String word) {
        return contains(MONTHS, word);
    }

    static boolean isCount(String word) {
        return contains(COUNTS, word);
    }

    /** The word can begin the name of a value. */
    static boolean isValue(String word) {
        return contains(COUNTS, word) || contains(VALUES, word);
    }

    static boolean isBareValue(String word) {
        return contains(BARE, word);
    }

    static boolean isResult(String word) {
        return contains(RESULTS, word);
    }

    static boolean isPair(String left, String right) {
        return contains(PAIRS, left + "/" + right);
    }

    static boolean isPrefix(String word) {
        return contains(PREFIXES, word);
    }

    static boolean isUnit(String word) {
        return contains(UNITS, word);
    }

    static boolean isSentence(String word) {
        return contains(SENTENCES, word);
    }

    static boolean refusesDivisionBehind(String word) {
        return contains(NOT_BEFORE_DIVISION, word);
    }

    static boolean refusesDivisionBefore(String word) {
        return contains(NOT_AFTER_DIVISION, word);
    }

    static boolean isPeriod(String word) {
        return contains(COMPARED_PERIODS, word);
    }

    static boolean isConnective(String word) {
        return contains(CONNECTIVES, word);
    }

    /** The number of a word from nol to sepuluh, 100 or 1000; -1 for any other. */
    static int spelled(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if ("seratus".equals(lower)) {
            return 100;
        }
        if ("seribu".equals(lower)) {
            return 1000;
        }
        int number = -1;
        if (contains(SPELLED, lower)) {
            int at = SPELLED.indexOf(" " + lower + " ");
            for (int i = 0; i <= at; i++) {
                number += SPELLED.charAt(i) == ' ' ? 1 : 0;
            }
        }
        return number;
    }

    /** A year of plans and reports. */
    static boolean isYear(String digits) {
        return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
    }

    private static boolean contains(String list, String word) {
        return !word.isEmpty() && word.indexOf(' ') < 0 && list.contains(" " + word.toLowerCase(Locale.ROOT) + " ");
    }
}
