package id.lembarkinerja.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.comparison.Sketch.Row;
import id.lembarkinerja.comparison.contrast.AgencyContrast;
import id.lembarkinerja.comparison.contrast.AgencyRow;
import id.lembarkinerja.comparison.contrast.PlanContrast;
import id.lembarkinerja.comparison.contrast.PlanRow;
import id.lembarkinerja.comparison.report.ContrastText;
import id.lembarkinerja.recognition.ColumnType;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContrastTest {
    private static Sketch agency(String coverage, String coverageDone, String forums) {
        return Sketch.measurement(
                new Row(
                        "objective",
                        "S",
                        "indicator",
                        "1. Cakupan pelayanan",
                        "target",
                        coverage,
                        "actual",
                        coverageDone),
                new Row("objective", "S", "indicator", "2. Jumlah forum anak", "target", forums, "actual", forums),
                new Row("indicator", "Jumlah", "target", "0", "actual", "0").total());
    }

    private static List<String> labels(AgencyContrast contrast) {
        return contrast.rows().stream()
                .map(row -> row.sides().findLatest().orElseThrow().label())
                .toList();
    }

    @Test
    void the_widest_gap_comes_first_and_what_only_one_has_last() {
        Sketch left = agency("80", "80", "12")
                .scored("1. Cakupan pelayanan", "100", "baik")
                .scored("2. Jumlah forum anak", "100", "baik");
        Sketch right = agency("90", "45", "10")
                .scored("1. Cakupan pelayanan", "50", "kurang")
                .scored("2. Jumlah forum anak", "90", "baik");
        left.rows.add(0, new Row("objective", "S", "indicator", "Rasio kekerasan", "target", "3", "actual", "4"));
        right.rows.add(new Row("objective", "S", "indicator", "Kota layak huni", "target", "3", "actual", "4"));
        AgencyContrast contrast = AgencyContrast.of(left.snapshot("A"), right.snapshot("B"));
        assertThat(labels(contrast))
                .containsExactly("1. Cakupan pelayanan", "2. Jumlah forum anak", "Rasio kekerasan", "Kota layak huni");
        assertThat(contrast.rows().get(0).findGap()).hasValue(new BigDecimal("-50"));
        assertThat(contrast.rows()).filteredOn(AgencyRow::isShared).hasSize(2);
        assertThat(ContrastText.of(contrast))
                .contains("A: target 80, realisasi 80, capaian 100 %", "selisih capaian -50 %", "hanya di B");
    }

    @Test
    void indicators_are_the_same_by_their_words_whatever_their_number_and_place() {
        Sketch right = agency("90", "45", "10");
        right.rows.add(0, right.rows.remove(1).with("indicator", "7. Jumlah Forum Anak"));
        assertThat(AgencyContrast.of(agency("80", "80", "12").snapshot("A"), right.snapshot("B"))
                        .rows())
                .hasSize(2)
                .allMatch(AgencyRow::isShared);
    }

    @Test
    void agencies_exchanged_give_the_opposite_gap() {
        Sketch left = agency("80", "80", "12").scored("1. Cakupan pelayanan", "100", "baik");
        Sketch right = agency("90", "45", "10").scored("1. Cakupan pelayanan", "50", "kurang");
        assertThat(AgencyContrast.of(right.snapshot("B"), left.snapshot("A"))
                        .rows()
                        .get(0)
                        .findGap())
                .hasValue(new BigDecimal("50"));
    }

    @Test
    void a_target_stands_beside_its_realisation_and_the_smallest_share_comes_first() {
        Snapshot book = agency("80", "60", "12").snapshot("A");
        PlanContrast contrast = PlanContrast.of(book, book);
        assertThat(contrast.rows())
                .extracting(PlanRow::label)
                .containsExactly("1. Cakupan pelayanan", "2. Jumlah forum anak");
        PlanRow first = contrast.rows().get(0);
        assertThat(first.findShare()).hasValue(new BigDecimal("75"));
        assertThat(first.findGap()).hasValue(new BigDecimal("-20"));
        assertThat(ContrastText.of(contrast)).contains("Target % 80 (C!D4) → Realisasi 60 (C!E4) (75 % dari rencana)");
    }

    @Test
    void a_plan_in_a_file_of_its_own_meets_its_realisation_by_the_words_of_the_rows() {
        Sketch plan = agency("80", "", "12");
        plan.columns.remove(5);
        plan.columns.remove(4);
        plan.column("target-q1", "Triwulan I", ColumnType.NUMBER);
        plan.rows.forEach(row -> row.with("target-q1", "5"));
        Sketch done = agency("", "60", "12");
        done.column("actual-q1", "Realisasi TW I", ColumnType.NUMBER);
        done.rows.forEach(row -> row.with("actual-q1", "4"));
        done.rows.add(0, done.rows.remove(1));
        PlanContrast contrast = PlanContrast.of(plan.snapshot("rencana.xlsx"), done.snapshot("realisasi.xlsx"));
        assertThat(contrast.rows())
                .extracting(row -> row.planned().spot().column() + " "
                        + row.planned().entry().printed() + " "
                        + row.done().spot().column() + " " + row.done().entry().printed())
                .containsExactly(
                        "target 80 actual 60",
                        "target-q1 5 actual-q1 4",
                        "target-q1 5 actual-q1 4",
                        "target 12 actual 12");
    }

    @Test
    void what_is_no_number_has_no_share_and_comes_last() {
        Snapshot book = agency("0", "60", "-").snapshot("A");
        PlanContrast contrast = PlanContrast.of(book, book);
        assertThat(contrast.rows()).allMatch(row -> row.findShare().isEmpty());
    }
}
