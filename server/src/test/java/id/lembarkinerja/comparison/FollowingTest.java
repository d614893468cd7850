package id.lembarkinerja.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.comparison.Sketch.Row;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a change brings about, and which changes are only brought about. */
class FollowingTest {
    private static Sketch budget() {
        return Sketch.measurement(
                        new Row("objective", "S", "indicator", "Pelatihan kader", "target", "80", "actual", "70"),
                        new Row("objective", "S", "indicator", "Forum anak", "target", "12", "actual", "11"),
                        new Row("indicator", "Jumlah", "target", "92", "actual", "81").total(),
                        new Row("objective", "T", "indicator", "Posyandu", "target", "8", "actual", "4"),
                        new Row("indicator", "Jumlah lain", "target", "8", "actual", "4").total(),
                        new Row("indicator", "Jumlah semua", "target", "100", "actual", "85").total())
                .summed("target", "Jumlah", "92")
                .summed("target", "Jumlah lain", "8")
                .summed("target", "Jumlah semua", "100");
    }

    private static List<Change> compare(Sketch from, Sketch to) {
        return Comparer.compare(from.snapshot(), to.snapshot()).changes();
    }

    /** The place of the change, with the place that it results from. */
    private static List<String> told(List<Change> changes) {
        return changes.stream()
                .map(change -> change.spot().cell().a1()
                        + change.findCause()
                                .flatMap(Sides::findLatest)
                                .map(cause ->
                                        " from " + cause.cell().a1() + (change.merelyFollows() ? "" : " but more"))
                                .orElse(""))
                .toList();
    }

    @Test
    void a_change_tells_what_becomes_of_the_next_total_and_of_the_grand_total() {
        Sketch to = budget().summed("target", "Jumlah", "95").summed("target", "Jumlah semua", "103");
        to.row("Forum anak").with("target", "15");
        List<TotalEffect> totals = compare(budget(), to).get(0).consequence().totals();
        assertThat(totals)
                .extracting(effect -> effect.spots().findLatest().orElseThrow().label())
                .containsExactly("Jumlah", "Jumlah semua");
        assertThat(totals.get(0).sums()).isEqualTo(Sides.of(new BigDecimal("92"), new BigDecimal("95")));
    }

    @Test
    void an_added_row_alters_the_totals_of_all_its_columns() {
        Sketch to = budget().summed("target", "Jumlah", "99").summed("target", "Jumlah semua", "107");
        to.rows.add(1, new Row("objective", "S", "indicator", "Kampung anak", "target", "7", "actual", "0"));
        assertThat(compare(budget(), to).get(0).consequence().totals())
                .extracting(TotalEffect::sums)
                .containsExactly(
                        Sides.of(new BigDecimal("92"), new BigDecimal("99")),
                        Sides.of(new BigDecimal("100"), new BigDecimal("107")));
    }

    @Test
    void a_typed_total_that_grew_as_much_as_its_rows_follows_from_the_heaviest_of_them() {
        Sketch to = budget();
        to.row("Pelatihan kader").with("target", "81");
        to.row("Forum anak").with("target", "15");
        to.row("Jumlah").with("target", "96");
        to.row("Jumlah semua").with("target", "104");
        assertThat(told(compare(budget(), to))).containsExactly("D5", "D4", "D6 from D5", "D9 from D5");
    }

    @Test
    void a_total_that_grew_by_something_else_is_a_change_of_its_own() {
        Sketch to = budget();
        to.row("Forum anak").with("target", "15");
        to.row("Jumlah").with("target", "96");
        assertThat(told(compare(budget(), to))).containsExactly("D5", "D6");
    }

    @Test
    void a_total_follows_from_a_row_that_came_or_went() {
        Sketch to = budget();
        to.rows.remove(1);
        to.row("Jumlah").with("target", "80").with("actual", "70");
        assertThat(told(compare(budget(), to))).containsExactly("C5", "D5 from C5", "E5 from C5");
    }

    @Test
    void the_result_of_a_formula_follows_from_the_cell_where_somebody_did_something() {
        Sketch from = budget();
        from.rows.forEach(
                row -> row.computing("achievement", "E{row}/D{row}*100").with("achievement", "50"));
        from.row("Jumlah semua").computing("achievement", "SUM(F4:F6)").with("achievement", "150");
        Sketch to = from.copy();
        to.row("Forum anak").with("actual", "12").with("achievement", "100");
        to.row("Jumlah semua").with("achievement", "200");
        assertThat(told(compare(from, to))).containsExactly("E5", "F5 from E5", "F9 from E5");
    }

    @Test
    void a_result_that_changed_though_none_of_its_cells_did_is_a_change_of_its_own() {
        Sketch from = budget();
        from.row("Forum anak").computing("achievement", "E{row}/D{row}*100").with("achievement", "50");
        Sketch to = from.copy();
        to.row("Forum anak").with("achievement", "60");
        assertThat(told(compare(from, to))).containsExactly("F5");
    }

    @Test
    void a_typed_achievement_follows_when_it_was_and_is_the_computed_one() {
        Sketch from = budget().scored("Posyandu", "50", "kurang");
        from.row("Posyandu").with("achievement", "50");
        Sketch to = from.copy().scored("Posyandu", "66.6666666666667", "cukup");
        to.row("Posyandu").with("target", "6").with("achievement", "66,67");
        assertThat(told(compare(from, to))).containsExactly("D7", "F7 from D7");

        to.row("Posyandu").with("achievement", "70");
        assertThat(told(compare(from, to))).containsExactly("D7", "F7");
    }

    @Test
    void what_follows_stays_on_top_when_it_matters_more_than_its_cause() {
        Sketch from = budget().scored("Posyandu", "50", "kurang");
        from.below.add(List.of("Rekap", "", "", "4"));
        from.row("Posyandu").computing("actual", "D14");
        Sketch to = from.copy().scored("Posyandu", "100", "sangat baik");
        to.below.set(3, List.of("Rekap", "", "", "8"));
        to.row("Posyandu").with("actual", "8");
        assertThat(told(compare(from, to))).containsExactly("E7 from D14 but more", "D14");
    }

    @Test
    void formulas_in_a_circle_explain_nothing() {
        Sketch from = budget();
        from.row("Posyandu").computing("target", "E{row}").computing("actual", "D{row}");
        Sketch to = from.copy();
        to.row("Posyandu").with("target", "9").with("actual", "9");
        assertThat(told(compare(from, to))).containsExactly("D7", "E7");
    }

    @Test
    void a_change_says_whether_it_is_a_target_a_unit_a_value_or_words() {
        Sketch from = budget();
        from.row("Posyandu").with("target", "200 RT");
        Sketch to = from.copy();
        to.row("Posyandu").with("target", "200 Orang");
        to.row("Forum anak").with("target", "13").with("actual", "9").with("objective", "Kota Layak Anak");
        assertThat(compare(from, to))
                .filteredOn(Change.Changed.class::isInstance)
                .extracting(change -> ((Change.Changed) change).aspect())
                .containsExactly(CellAspect.TARGET, CellAspect.UNIT, CellAspect.VALUE, CellAspect.TEXT);
    }
}
