package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Arithmetic over a column of which one can only guess what it is asks, and proves nothing. */
class UnsureColumnsTest {

    private static String sums(String heading) {
        return String.join(
                "\n",
                Desk.examine("A1", """
                Kode|Uraian|%s|Realisasi Belanja|Persentase
                1|Belanja Pegawai|1000000|900000|90
                2|Belanja Barang|2000000|1500000|75
                3|Belanja Modal|4000000|1000000|35
                4|Belanja Hibah|8000000|4000000|50
                """.formatted(heading)).findings().stream()
                        .filter(finding -> finding.code().equals("percentage-mismatch"))
                        .map(finding -> finding.cell() + " " + finding.certainty())
                        .toList());
    }

    @Test
    void a_percentage_of_known_columns_is_proven_wrong() {
        assertThat(sums("Pagu Anggaran")).isEqualTo("E4 ASSERT");
    }

    @Test
    void a_percentage_of_a_column_known_by_a_word_among_many_is_a_question() {
        assertThat(sums("Anggaran Belanja Daerah Menurut Dokumen Induk Setelah Pergeseran"))
                .isEqualTo("E4 ASK");
    }
}
