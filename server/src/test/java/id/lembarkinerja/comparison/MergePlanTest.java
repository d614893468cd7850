package id.lembarkinerja.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.comparison.Sketch.Row;
import id.lembarkinerja.comparison.merge.Conflict;
import id.lembarkinerja.comparison.merge.ConflictKind;
import id.lembarkinerja.comparison.merge.MergeItem;
import id.lembarkinerja.comparison.merge.MergeItem.Standing;
import id.lembarkinerja.comparison.merge.MergePlan;
import id.lembarkinerja.comparison.merge.Party;
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
