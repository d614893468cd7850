package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.evaluation.RowScore;
import id.lembarkinerja.formulas.achievement.Outcome;
import id.lembarkinerja.formulas.achievement.Rollup;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What quarterly targets prove about the year, and what is asked where they do not. */
class QuartersTest {
    private static final String HEADING = """
            No|Indikator Kinerja|Satuan|Target Tahunan|Target|<|<|<|Realisasi|<|<|<|Capaian (%)
            ^|^|^|^|TW I|TW II|TW III|TW IV|TW I|TW II|TW III|TW IV|^
            """;

    private static Examination.Examined examine(String row) {
        return Desk.examine("A1", HEADING + row);
    }

    private static RowScore score(Examination.Examined examined) {
        return examined.scorecard().rows().get(0);
    }

    private static Outcome.Computed computed(Examination.Examined examined) {
        return (Outcome.Computed) score(examined).outcome();
    }

    @Test
    void targets_that_can_only_be_summed_sum_the_realisation_too() {
        Examination.Examined examined = examine("1|Jumlah layanan|Orang|71|14,35|16,39|19,11|21,15|14|16|19|22|");
        assertThat(computed(examined).value().toPlainString()).isEqualTo("100");
        assertThat(computed(examined).derivation().indonesian())
                .isEqualTo("realisasi setahun: 14 + 16 + 19 + 22 = 71; 71 / 71 × 100 = 100 %");
        assertThat(computed(examined).rule().rollup()).isEqualTo(Rollup.SUM);
        assertThat(score(examined).judgement().rule().rollup()).isEqualTo(Rollup.SUM);
        assertThat(Desk.all(examined)).isEmpty();
    }

    @Test
    void a_mean_is_told_when_only_a_mean_fits() {
        Examination.Examined examined = examine("1|Indeks kepuasan|Nilai|80|70|75|85|90|60|70|80|90|");
        assertThat(computed(examined).rule().rollup()).isEqualTo(Rollup.AVERAGE);
        assertThat(computed(examined).derivation().indonesian())
                .contains("(60 + 70 + 80 + 90) / 4 = 75; 75 / 80 × 100 = 93,75 %");
    }

    @Test
    void where_last_and_highest_agree_the_year_is_computed_and_no_rollup_claimed() {
        Examination.Examined examined = examine("1|Progres pembangunan|%|100|5|25|55|100|4|20|50|90|");
        assertThat(computed(examined).value().toPlainString()).isEqualTo("90");
        assertThat(computed(examined).rule().rollup()).isEqualTo(Rollup.NONE);
        assertThat(Desk.all(examined)).isEmpty();
    }

    @Test
    void where_the_realisation_depends_on_the_rollup_the_candidates_are_asked() {
        Examination.Examined examined = examine("1|Persentase aset tertib|%|100|100|100|100|100|90|95|100|100|");
        assertThat(Desk.all(examined)).containsExactly("rollup-unclear@D3");
        Finding finding = examined.findings().get(0);
        assertThat(finding.severity()).isEqualTo(Finding.Severity.INFO);
        assertThat(finding.certainty()).isEqualTo(Finding.Certainty.ASK);
        assertThat(finding.message())
                .contains("nilai terakhir (realisasi setahun 100)", "rata-rata (realisasi setahun 96,25)")
                .doesNotContain("jumlah");
        assertThat(finding.related()).hasSize(8);
        assertThat(score(examined).outcome()).isInstanceOf(Outcome.NotComputed.class);
    }

    @Test
    void many_rows_with_the_same_question_are_one_finding() {
        Examination.Examined examined = examine("""
                1|Persentase aset tertib|%|100|100|100|100|100|90|95|100|100|
                2|Persentase arsip tertib|%|100|100|100|100|100|90|95|99|100|
                3|Persentase laporan tepat|%|100|100|100|100|100|90|95|98|100|
                """);
        assertThat(Desk.all(examined)).containsExactly("rollup-unclear@D3");
        assertThat(examined.findings().get(0).message()).contains("D4, D5");
    }

    @Test
    void a_year_that_is_not_over_is_neither_computed_nor_asked() {
        for (String actuals : new String[] {"20|30||", "20|30|25|-", "|||"}) {
            for (String targets : new String[] {"100|25|25|25|25", "100|100|100|100|100"}) {
                Examination.Examined examined = examine("1|Jumlah layanan|Orang|" + targets + "|" + actuals + "|");
                assertThat(score(examined).outcome()).isInstanceOf(Outcome.NotComputed.class);
                assertThat(Desk.all(examined)).isEmpty();
            }
        }
    }

    @Test
    void a_printed_realisation_of_the_year_counts_and_is_not_questioned() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator Kinerja|Satuan|Target|Target|<|<|<|Realisasi|<|<|<|Realisasi|Capaian (%)
                ^|^|^|^|TW I|TW II|TW III|TW IV|TW I|TW II|TW III|TW IV|^|^
                1|Persentase aset tertib|%|100|100|100|100|100|90|95|100|100|96,25|96,25
                2|Jumlah layanan|Orang|100|25|25|25|25|20|30|25|20|95|95
                """);
        assertThat(Desk.alarms(examined)).isEmpty();
        assertThat(Desk.all(examined)).doesNotContain("rollup-unclear@D3");
        RowScore layanan = examined.scorecard().rows().get(1);
        assertThat(layanan.judgement().rule().rollup()).isEqualTo(Rollup.SUM);
        assertThat(((Outcome.Computed) layanan.outcome()).derivation().indonesian())
                .isEqualTo("95 / 100 × 100 = 95 %");
    }

    @Test
    void a_year_that_no_rollup_gives_is_told_as_before() {
        Examination.Examined examined = examine("1|Jumlah peserta|Orang|110|10|20|30|40|10|20|30|40|");
        assertThat(Desk.all(examined)).containsExactly("rollup-mismatch@D3");
        assertThat(score(examined).outcome()).isInstanceOf(Outcome.NotComputed.class);
    }

    @Test
    void an_achievement_printed_beside_quarters_only_is_not_called_wrong() {
        Examination.Examined examined = examine("1|Jumlah layanan|Orang|100|25|25|25|25|20|30|25|20|90");
        assertThat(computed(examined).value().toPlainString()).isEqualTo("95");
        assertThat(Desk.alarms(examined)).isEmpty();
    }

    @Test
    void the_sum_of_the_quarters_is_offered_only_for_what_can_be_added() {
        assertThat(offered("1|Jumlah peserta|Orang|110|10|20|30|40|10|20|30|40|"))
                .containsExactly("Tulis jumlah triwulan: 100", "Tulis nilai triwulan terakhir: 40");
        for (String row : new String[] {
            "1|Persentase desa mandiri|%|85|50|50|50|50|10|20|30|40|",
            "1|Persentase desa mandiri||85|50|50|50|50|10|20|30|40|",
            "1|Indeks kepuasan masyarakat|Nilai|85,5|80|85|85|90|10|20|30|40|",
            "1|Nilai kematangan|Nilai|75,5|80|85|85|90|10|20|30|40|"
        }) {
            assertThat(offered(row)).singleElement().asString().startsWith("Tulis nilai triwulan terakhir");
        }
    }

    private static List<String> offered(String row) {
        return examine(row).findings().stream()
                .filter(finding -> finding.code().equals("rollup-mismatch"))
                .flatMap(finding -> finding.fixes().stream())
                .map(fix -> fix.label() + ": " + fix.value())
                .toList();
    }
}
