package id.lembarkinerja.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.comparison.Sketch.Row;
import id.lembarkinerja.comparison.merge.Conflict;
import id.lembarkinerja.comparison.merge.ConflictKind;
import id.lembarkinerja.comparison.merge.MergeItem;
import id.lembarkinerja.comparison.merge.MergeItem.Standing;
import id.lembarkinerja.comparison.merge.MergePlan;
import id.lembarkinerja.comparison.merge.Party;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.recognition.RecognizedTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MergePlanTest {
    private static Sketch base() {
        return Sketch.measurement(
                new Row("objective", "S", "indicator", "Cakupan pelayanan", "target", "80", "actual", "70"),
                new Row("objective", "S", "indicator", "Jumlah forum anak", "target", "12", "actual", "11"),
                new Row("objective", "S", "indicator", "Rasio kekerasan", "target", "3", "actual", "4"));
    }

    /** A hard conflict as far as it is told in words. */
    private record Told(
            ConflictKind kind, String rowKey, String label, String column, String base, String theirs, String mine) {}

    private static Told told(ConflictKind kind, String row, String column, String base, String theirs, String mine) {
        return new Told(kind, row, row.substring(row.indexOf('|') + 1), column, base, theirs, mine);
    }

    private static List<Told> hard(MergePlan plan) {
        return plan.conflicts().stream()
                .filter(Conflict::isHard)
                .map(one -> new Told(
                        one.kind(),
                        one.about().rowKey(),
                        one.about().label(),
                        one.about().column(),
                        one.told().base().text(),
                        one.told().theirs().text(),
                        one.told().mine().text()))
                .toList();
    }

    /** What the other did and I lack. */
    private static List<Change> missing(MergePlan plan) {
        return plan.items().stream()
                .filter(item -> item.party() == Party.THEIRS)
                .filter(item -> item.standing() == Standing.TAKEN || item.standing() == Standing.DISPUTED)
                .map(MergeItem::change)
                .toList();
    }

    private static MergePlan propose(Sketch theirs, Sketch mine) {
        return MergePlan.of(base().snapshot(), theirs.snapshot(), mine.snapshot());
    }

    @Test
    void work_on_different_cells_fits_together() {
        Sketch theirs = base();
        theirs.row("Cakupan pelayanan").with("actual", "75");
        Sketch mine = base();
        mine.row("Cakupan pelayanan").with("target", "85");
        mine.rows.add(1, new Row("objective", "S", "indicator", "Indikator baru", "target", "1"));
        MergePlan plan = propose(theirs, mine);
        assertThat(hard(plan)).isEmpty();
        assertThat(plan.theirs().changes()).hasSize(1);
        assertThat(plan.mine().changes()).hasSize(2);
    }

    @Test
    void the_same_change_by_both_is_no_conflict() {
        Sketch same = base();
        same.row("Rasio kekerasan").with("actual", "5");
        assertThat(hard(propose(same, same.copy()))).isEmpty();
    }

    @Test
    void one_cell_changed_to_two_things_is_a_conflict_even_when_the_row_moved() {
        Sketch theirs = base();
        theirs.row("Rasio kekerasan").with("actual", "5");
        Sketch mine = base();
        mine.row("Rasio kekerasan").with("actual", "6");
        mine.rows.add(0, mine.rows.remove(2));
        assertThat(hard(propose(theirs, mine)))
                .containsExactly(told(ConflictKind.CELL, "S|Rasio kekerasan", "actual", "4", "5", "6"));
    }

    @Test
    void what_either_choice_does_to_the_achievement_is_known() {
        Sketch theirs = base().scored("Rasio kekerasan", "80", "Sedang");
        theirs.row("Rasio kekerasan").with("actual", "5");
        Sketch mine = base().scored("Rasio kekerasan", "60", "Rendah");
        mine.row("Rasio kekerasan").with("actual", "6");
        MergePlan plan = propose(theirs, mine);
        Conflict conflict = plan.conflicts().get(0);
        Consequence left = plan.findConsequence(conflict, Party.THEIRS).orElseThrow();
        Consequence right = plan.findConsequence(conflict, Party.MINE).orElseThrow();
        assertThat(left.achievement().to()).isEqualByComparingTo("80");
        assertThat(right.rating().map(Bilingual::indonesian).to()).isEqualTo("Rendah");
    }

    @Test
    void a_row_removed_there_and_changed_here_is_a_conflict() {
        Sketch theirs = base();
        theirs.rows.remove(2);
        Sketch mine = base();
        mine.row("Rasio kekerasan").with("actual", "6");
        List<Told> expected = List.of(told(ConflictKind.REMOVED, "S|Rasio kekerasan", "actual", "4", "", "6"));
        assertThat(hard(propose(theirs, mine))).isEqualTo(expected);
    }

    @Test
    void the_same_row_added_by_both_must_agree_in_every_cell() {
        Sketch theirs = base();
        theirs.rows.add(new Row("objective", "S", "indicator", "Indikator baru", "target", "1"));
        Sketch mine = base();
        mine.rows.add(new Row("objective", "S", "indicator", "Indikator baru", "target", "2"));
        assertThat(hard(propose(theirs, mine)))
                .containsExactly(told(ConflictKind.ADDED, "S|Indikator baru", "target", "", "1", "2"));
    }

    @Test
    void a_cell_outside_tables_changed_twice_is_a_conflict() {
        Sketch theirs = base();
        theirs.below.set(0, List.of("", "Jambi, Februari 2023"));
        Sketch mine = base();
        mine.below.set(0, List.of("", "Jambi, Maret 2023"));
        assertThat(hard(propose(theirs, mine)))
                .extracting(Told::base, Told::theirs, Told::mine)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "Jambi, Januari 2023", "Jambi, Februari 2023", "Jambi, Maret 2023"));
    }

    @Test
    void two_tables_of_one_form_do_not_collide() {
        Sketch theirs = base();
        theirs.row("Rasio kekerasan").with("actual", "5");
        theirs.rows.add(new Row("objective", "S", "indicator", "Indikator baru", "target", "1"));
        Sketch mine = base();
        mine.row("Rasio kekerasan").with("actual", "6");
        mine.rows.add(new Row("objective", "S", "indicator", "Indikator baru", "target", "2"));
        MergePlan plan = MergePlan.of(twoTables(base(), base()), twoTables(theirs, base()), twoTables(base(), mine));
        assertThat(hard(plan)).isEmpty();
        assertThat(missing(plan)).hasSize(2);
    }

    @Test
    void a_row_moved_to_two_places_is_a_conflict_that_names_the_cells() {
        Sketch start = base();
        start.rows.add(new Row("objective", "S", "indicator", "Indeks kualitas keluarga", "target", "1"));
        start.rows.add(new Row("objective", "S", "indicator", "Jumlah kader", "target", "1"));
        Sketch theirs = start.copy();
        theirs.rows.add(0, theirs.rows.remove(2));
        Sketch mine = start.copy();
        mine.rows.add(mine.rows.remove(2));
        assertThat(hard(MergePlan.of(start.snapshot(), theirs.snapshot(), mine.snapshot())))
                .containsExactly(told(ConflictKind.MOVED, "S|Rasio kekerasan", "", "C!C6", "C!C4", "C!C8"));
    }

    @Test
    void the_same_move_is_no_conflict_though_one_also_inserted_a_row_above() {
        Sketch theirs = base();
        theirs.rows.add(0, theirs.rows.remove(2));
        Sketch mine = theirs.copy();
        mine.rows.add(0, new Row("objective", "S", "indicator", "Indikator baru", "target", "1"));
        MergePlan plan = propose(theirs, mine);
        assertThat(hard(plan)).isEmpty();
        assertThat(missing(plan)).isEmpty();
    }

    @Test
    void a_total_that_follows_from_its_formula_is_nobodys_work() {
        Sketch start = base();
        start.rows.get(0).computing("achievement", "E{row}/D{row}*100").with("achievement", "87,5");
        Sketch theirs = start.copy();
        theirs.row("Cakupan pelayanan").with("actual", "72").with("achievement", "90");
        Sketch mine = start.copy();
        mine.row("Cakupan pelayanan").with("target", "100").with("achievement", "70");
        MergePlan plan = MergePlan.of(start.snapshot(), theirs.snapshot(), mine.snapshot());
        assertThat(hard(plan)).isEmpty();
        assertThat(missing(plan)).extracting(change -> change.spot().column()).containsExactly("actual");
    }

    @Test
    void two_formulas_for_one_cell_are_a_conflict_told_by_the_formulas() {
        Sketch theirs = base();
        theirs.row("Rasio kekerasan").computing("actual", "SUM(H1:H4)").with("actual", "4");
        Sketch mine = base();
        mine.row("Rasio kekerasan").computing("actual", "SUM(H1:H5)").with("actual", "4");
        assertThat(hard(propose(theirs, mine)))
                .containsExactly(
                        told(ConflictKind.FORMULA, "S|Rasio kekerasan", "actual", "4", "=SUM(H1:H4)", "=SUM(H1:H5)"));
    }

    @Test
    void the_same_number_written_otherwise_is_no_conflict() {
        Sketch theirs = base();
        theirs.row("Rasio kekerasan").with("actual", "5");
        Sketch mine = base();
        mine.row("Rasio kekerasan").with("actual", "5,0");
        assertThat(hard(propose(theirs, mine))).isEmpty();
    }

    @Test
    void what_i_did_not_bring_along_is_missing() {
        Sketch theirs = base();
        theirs.row("Rasio kekerasan").with("actual", "5");
        theirs.rows.add(new Row("objective", "S", "indicator", "Indikator baru", "target", "1"));
        theirs.below.set(0, List.of("", "Jambi, Februari 2023"));
        Sketch mine = base();
        mine.row("Cakupan pelayanan").with("actual", "75");
        assertThat(missing(propose(theirs, mine))).hasSize(3);

        mine.row("Rasio kekerasan").with("actual", "5");
        mine.below.set(0, List.of("", "Jambi, Februari 2023"));
        assertThat(missing(propose(theirs, mine)))
                .extracting(change -> change.spot().label())
                .containsExactly("Indikator baru");

        mine.rows.add(new Row("objective", "S", "indicator", "Indikator baru", "target", "1"));
        assertThat(missing(propose(theirs, mine))).isEmpty();
    }

    @Test
    void a_column_removed_there_and_filled_here_is_a_conflict() {
        Sketch theirs = base();
        theirs.columns.remove(4);
        Sketch mine = base();
        mine.row("Rasio kekerasan").with("actual", "6");
        assertThat(hard(propose(theirs, mine)))
                .containsExactly(told(ConflictKind.REMOVED, "S|Rasio kekerasan", "actual", "4", "", "6"));
    }

    private static Sketch summed(String target, String actual) {
        Sketch sketch = base();
        sketch.rows.add(new Row("indicator", "Jumlah").total());
        return sketch.summed("target", "Jumlah", target).summed("actual", "Jumlah", actual);
    }

    private static List<String> totals(MergePlan plan) {
        return plan.conflicts().stream()
                .filter(conflict -> conflict.kind() == ConflictKind.SAME_TOTAL)
                .map(conflict -> String.join(
                        " ",
                        conflict.about().column(),
                        conflict.told().base().text(),
                        conflict.told().theirs().text(),
                        conflict.told().mine().text(),
                        conflict.told().result().text()))
                .toList();
    }

    @Test
    void a_total_into_which_different_cells_of_both_go_is_told_with_all_sums() {
        Sketch theirs = summed("95", "90");
        theirs.row("Cakupan pelayanan").with("actual", "75");
        Sketch mine = summed("95", "87");
        mine.row("Jumlah forum anak").with("actual", "13");
        MergePlan plan = MergePlan.of(summed("95", "85").snapshot(), theirs.snapshot(), mine.snapshot());
        assertThat(totals(plan)).containsExactly("actual 85 90 87 92");
        assertThat(hard(plan)).isEmpty();
    }

    @Test
    void what_both_did_goes_into_a_total_once() {
        Sketch theirs = summed("95", "91");
        theirs.row("Cakupan pelayanan").with("actual", "75");
        theirs.row("Rasio kekerasan").with("actual", "5");
        Sketch mine = summed("95", "88");
        mine.row("Jumlah forum anak").with("actual", "13");
        mine.row("Rasio kekerasan").with("actual", "5");
        assertThat(totals(MergePlan.of(summed("95", "85").snapshot(), theirs.snapshot(), mine.snapshot())))
                .containsExactly("actual 85 91 88 93");
    }

    @Test
    void the_same_cells_of_both_share_no_total_and_an_open_choice_leaves_the_sum_open() {
        Sketch theirs = summed("95", "90");
        theirs.row("Cakupan pelayanan").with("actual", "75");
        Sketch mine = summed("95", "89");
        mine.row("Cakupan pelayanan").with("actual", "74");
        Snapshot before = summed("95", "85").snapshot();
        assertThat(totals(MergePlan.of(before, theirs.snapshot(), mine.snapshot())))
                .isEmpty();

        theirs.row("Rasio kekerasan").with("actual", "5");
        mine.row("Jumlah forum anak").with("actual", "13");
        Sketch their = theirs.summed("actual", "Jumlah", "91");
        Sketch own = mine.summed("actual", "Jumlah", "91");
        assertThat(totals(MergePlan.of(before, their.snapshot(), own.snapshot())))
                .containsExactly("actual 85 91 91 ");
    }

    @Test
    void a_row_of_one_and_a_figure_of_the_other_share_a_total() {
        Sketch theirs = summed("100", "89");
        theirs.rows.add(3, new Row("objective", "S", "indicator", "Indikator baru", "target", "5", "actual", "4"));
        Sketch mine = summed("95", "87");
        mine.row("Jumlah forum anak").with("actual", "13");
        assertThat(totals(MergePlan.of(summed("95", "85").snapshot(), theirs.snapshot(), mine.snapshot())))
                .containsExactly("actual 85 89 87 91");
    }

    @Test
    void a_formula_written_over_rows_to_which_the_other_added_one_is_told_as_made_wider() {
        Sketch start = summed("95", "85");
        start.rows.get(3).computing("actual", "SUM(E4:E6)");
        Sketch theirs = start.copy();
        theirs.rows.get(3).computing("actual", "AVERAGE(E4:E6)");
        Sketch mine = start.copy();
        mine.rows.add(3, new Row("objective", "S", "indicator", "Indikator baru", "target", "5", "actual", "4"));
        mine.rows.get(4).computing("actual", "SUM(E4:E7)");
        MergePlan plan = MergePlan.of(start.snapshot(), theirs.snapshot(), mine.snapshot());
        assertThat(hard(plan)).isEmpty();
        assertThat(plan.conflicts())
                .filteredOn(conflict -> conflict.kind() == ConflictKind.WIDENED)
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.told().theirs().text()).isEqualTo("=AVERAGE(E4:E6)");
                    assertThat(conflict.told().mine().text()).isEqualTo("=SUM(E4:E7)");
                });
    }

    @Test
    void running_numbers_that_are_set_anew_are_told() {
        Sketch start = base();
        number(start);
        Sketch theirs = start.copy();
        theirs.rows.add(1, new Row("objective", "S", "indicator", "Indikator baru", "target", "5"));
        number(theirs);
        Sketch mine = start.copy();
        mine.rows.add(new Row("objective", "S", "indicator", "Jumlah kader", "target", "5"));
        number(mine);
        assertThat(MergePlan.of(start.snapshot(), theirs.snapshot(), mine.snapshot())
                        .conflicts())
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.kind()).isEqualTo(ConflictKind.RENUMBERED);
                    assertThat(conflict.told().base().text()).isEqualTo("1–3");
                    assertThat(conflict.told().theirs().text()).isEqualTo("1–4");
                });
        assertThat(MergePlan.of(start.snapshot(), theirs.snapshot(), start.snapshot())
                        .conflicts())
                .isEmpty();
    }

    private static void number(Sketch sketch) {
        for (int i = 0; i < sketch.rows.size(); i++) {
            sketch.rows.get(i).with("no", Integer.toString(i + 1));
        }
    }

    @Test
    void every_cell_of_twenty_thousand_rows_can_be_in_conflict() {
        Sketch start = Sketch.measurement();
        for (int i = 0; i < 20_000; i++) {
            start.rows.add(new Row("objective", "S", "indicator", "Indikator " + i, "target", "80", "actual", "70"));
        }
        Sketch theirs = start.copy();
        theirs.rows.forEach(row -> row.with("target", "81").with("actual", "71"));
        Sketch mine = start.copy();
        mine.rows.forEach(row -> row.with("target", "82").with("actual", "72"));
        MergePlan plan = MergePlan.of(start.snapshot(), theirs.snapshot(), mine.snapshot());
        assertThat(hard(plan)).hasSize(40_000);
        assertThat(missing(plan)).hasSize(40_000);
    }

    /** A workbook with two tables of one form, on sheets of their own. */
    private static Snapshot twoTables(Sketch first, Sketch second) {
        second.sheet = "D";
        Snapshot left = first.snapshot();
        Snapshot right = second.snapshot();
        RecognizedTable table = right.tables().get(0);
        RecognizedTable counted = new RecognizedTable(
                "t2",
                0,
                table.sheet(),
                table.title(),
                table.range(),
                table.form(),
                1,
                List.of(),
                table.columns(),
                table.rows(),
                "",
                Optional.empty(),
                "");
        return new Snapshot(
                left.name(),
                "",
                List.of(
                        left.sheets().get(0),
                        new SheetContent(1, "D", right.sheets().get(0).outside())),
                List.of(left.tables().get(0), counted),
                Map.of());
    }
}
