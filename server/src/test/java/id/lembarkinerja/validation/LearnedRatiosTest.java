package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Percentages that no form promises: what most rows show is asked of the row that does otherwise. */
class LearnedRatiosTest {

    private static List<String> mismatches(String drawing) {
        return Desk.examine("B3", drawing).findings().stream()
                .filter(finding -> finding.code().endsWith("-mismatch"))
                .map(finding ->
                        finding.code() + "@" + finding.cell() + " " + finding.certainty() + " " + finding.expected())
                .toList();
    }

    @Test
    void absorption_beside_the_achievement_of_indicators_is_asked_where_one_row_differs() {
        assertThat(mismatches("""
                No|Sasaran|Indikator Kinerja|Satuan|Target|Realisasi|Capaian (%)|Anggaran (Rp)|Realisasi Anggaran (Rp)|%
                1|Mutu air|Cakupan air minum|Persen|80|84|105|1000000|500000|50
                2|Mutu jalan|Nilai kemantapan jalan|Nilai|70|35|50|2000000|1500000|75
                3|Mutu irigasi|Cakupan irigasi|Persen|90|45|50|4000000|1000000|35
                """)).containsExactly("percentage-mismatch@K6 ASK 25");
    }

    @Test
    void a_percentage_that_most_rows_take_from_elsewhere_is_left_alone() {
        assertThat(mismatches("""
                No|Sasaran|Indikator Kinerja|Satuan|Target|Realisasi|Capaian (%)|Anggaran (Rp)|Realisasi Anggaran (Rp)|%
                1|Mutu air|Cakupan air minum|Persen|80|84|105|1000000|500000|12
                2|Mutu jalan|Nilai kemantapan jalan|Nilai|70|35|50|2000000|1500000|75
                3|Mutu irigasi|Cakupan irigasi|Persen|90|45|50|4000000|1000000|61
                """)).isEmpty();
    }

    @Test
    void the_achievement_of_a_quarter_that_does_not_follow_from_the_quarter_is_asked() {
        assertThat(mismatches("""
                No|Sasaran|Indikator|Satuan|Target Tahunan|Triwulan I|<|<|Triwulan II|<|<
                ^|^|^|^|^|T|R|%|T|R|%
                1|Pendapatan|Nilai pendapatan pasar|Rp Juta|200|50|45|90|100|98|98
                2|Wajib pajak|Jumlah wajib pajak|Orang|1000|250|260|104|500|510|122
                3|Layanan|Jumlah loket|Loket|40|10|10|100|20|10|50
                """)).containsExactly("achievement-mismatch@L6 ASK 102");
    }

    @Test
    void a_quarter_held_against_the_target_of_the_year_is_an_arithmetic_too() {
        assertThat(mismatches("""
                No|Sasaran|Indikator|Satuan|Target Tahunan|Triwulan I|<|<|Triwulan II|<|<
                ^|^|^|^|^|T|R|%|T|R|%
                1|Pendapatan|Nilai pendapatan pasar|Rp Juta|200|50|45|22,5|100|98|49
                2|Wajib pajak|Jumlah wajib pajak|Orang|1000|250|260|26|500|510|51
                3|Layanan|Jumlah loket|Loket|40|10|10|25|20|10|25
                """)).isEmpty();
    }
}
