package id.lembarkinerja.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names of indicators as agencies write them: the bad thing itself, and the work done about it. */
class DirectionWordsTest {
    private final DirectionWords words = DirectionWords.load();

    @Test
    void what_is_bad_is_better_low() {
        for (String name : List.of(
                "Prevalensi stunting pada balita",
                "Persentase penduduk miskin",
                "Angka Kemiskinan",
                "Tingkat Pengangguran Terbuka (TPT)",
                "Angka Kematian Ibu (AKI) per 100.000 kelahiran hidup",
                "Rata-rata waktu tunggu pelayanan",
                "Waktu tanggap (response time) penanganan kebakaran",
                "Rasio Gini",
                "Laju inflasi",
                "Penurunan angka kriminalitas",
                "Indeks Risiko Bencana",
                "Luas kawasan kumuh",
                "Rasio KDRT",
                "Persentase kehilangan air",
                "Jumlah kasus kekerasan terhadap anak")) {
            assertThat(words.findLower(name)).as(name).isPresent();
        }
    }

    @Test
    void a_word_near_a_bad_one_is_another_word() {
        for (String name : List.of("Persentase tenaga kesehatan yang terlatih", "Jumlah pelanggan air minum")) {
            assertThat(words.findLower(name)).as(name).isEmpty();
        }
    }

    @Test
    void work_done_about_it_is_better_high() {
        for (String name : List.of(
                "Persentase penurunan kasus kekerasan",
                "Persentase kasus kekerasan yang ditangani",
                "Cakupan balita stunting yang mendapat intervensi",
                "Persentase tindak lanjut temuan pemeriksaan",
                "Persentase PMKS miskin yang menerima bantuan",
                "Jumlah dokumen penanggulangan kemiskinan",
                "Rata-rata lama sekolah",
                "Angka harapan hidup",
                "Nilai SAKIP",
                "Indeks Kepuasan Masyarakat",
                "Persentase jalan dalam kondisi mantap",
                "Persentase anak putus sekolah yang diintervensi")) {
            assertThat(words.findLower(name)).as(name).isEmpty();
        }
    }
}
