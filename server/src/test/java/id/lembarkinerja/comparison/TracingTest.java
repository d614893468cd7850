package id.lembarkinerja.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.comparison.Sketch.Row;
import id.lembarkinerja.comparison.Trace.Followed;
import id.lembarkinerja.comparison.Trace.Gone;
import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.workbook.CellAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TracingTest {
    private static Sketch sketch() {
        return Sketch.measurement(
                new Row("objective", "S", "indicator", "Cakupan pelayanan", "target", "80", "actual", "70"),
                new Row("objective", "S", "indicator", "Jumlah forum anak", "target", "12", "actual", "11"),
                new Row("objective", "S", "indicator", "Rasio kekerasan", "target", "3", "actual", "4"));
    }

    private static Sighting at(Snapshot snapshot, String a1) {
        return Tracing.find(snapshot, snapshot.sheets().get(0).name(), CellAddress.parse(a1))
                .orElseThrow();
    }

    /** Where the cell is in the other version, and what it says there. */
    private static String told(Trace trace) {
        if (trace instanceof Followed it) {
            String told = it.now().spot().a1() + " " + it.now().entry().printed();
            return it.sure() ? told : "perhaps " + told;
        }
        return "gone with its " + ((Gone) trace).part();
    }

    private static String follow(Sketch from, Sketch to, String a1) {
        Snapshot old = from.snapshot();
        return told(Tracing.between(old, to.snapshot()).follow(at(old, a1).spot()));
    }

    @Test
    void a_cell_is_found_by_its_address_with_row_column_and_what_it_says() {
        Sighting found = at(sketch().snapshot(), "D6");
        assertThat(found.spot().label()).isEqualTo("Rasio kekerasan");
        assertThat(found.spot().column()).isEqualTo("target");
        assertThat(found.entry().printed()).isEqualTo("3");
    }

    @Test
    void a_cell_is_found_by_the_keys_of_its_row_and_column() {
        Sighting found = Tracing.find(sketch().snapshot(), "pengukuran-iku", "S|Rasio kekerasan", "actual")
                .orElseThrow();
        assertThat(found.spot().a1()).isEqualTo("C!E6");
    }

    @Test
    void a_blank_cell_is_found_too_and_a_sheet_that_is_not_there_is_not() {
        assertThat(at(sketch().snapshot(), "F4").spot().column()).isEqualTo("achievement");
        assertThat(at(sketch().snapshot(), "Z99").entry()).isEqualTo(Entry.BLANK);
        assertThat(Tracing.find(sketch().snapshot(), "X", new CellAddress(0, 0)))
                .isEmpty();
    }

    @Test
    void a_cell_goes_with_its_row_when_the_row_moves() {
        Sketch to = sketch();
        to.rows.add(0, to.rows.remove(2));
        assertThat(follow(sketch(), to, "D6")).isEqualTo("C!D4 3");
    }

    @Test
    void a_cell_goes_with_its_row_when_the_row_is_renamed_and_the_sheet_too() {
        Sketch to = sketch();
        to.sheet = "Pengukuran 2022";
        to.row("Rasio kekerasan").with("indicator", "Rasio kekerasan anak").with("target", "5");
        assertThat(follow(sketch(), to, "D6")).isEqualTo("Pengukuran 2022!D6 5");
    }

    @Test
    void a_cell_goes_aside_with_its_column() {
        Sketch to = sketch();
        to.columns.add(3, new TableColumn("unit", "Satuan", 3, ColumnType.TEXT));
        to.rows.forEach(row -> row.with("unit", "Persen"));
        assertThat(follow(sketch(), to, "D6")).isEqualTo("C!E6 3");
        assertThat(follow(sketch(), to, "D3")).isEqualTo("C!E3 Target %");
    }

    @Test
    void a_cell_that_was_emptied_is_still_there() {
        Sketch to = sketch();
        to.row("Rasio kekerasan").with("target", "");
        assertThat(follow(sketch(), to, "D6")).isEqualTo("C!D6 ");
    }

    @Test
    void a_cell_goes_with_what_took_it_along() {
        Sketch without = sketch();
        without.rows.remove(2);
        assertThat(follow(sketch(), without, "D6")).isEqualTo("gone with its ROW");
        Sketch narrow = sketch();
        narrow.columns.remove(3);
        assertThat(follow(sketch(), narrow, "D6")).isEqualTo("gone with its COLUMN");
        Sketch unsigned = sketch();
        unsigned.below.remove(1);
        assertThat(follow(sketch(), unsigned, "A9")).isEqualTo("gone with its LINE");
    }

    @Test
    void a_cell_outside_tables_goes_with_its_line() {
        Sketch to = sketch();
        to.above.add(0, "LAMPIRAN");
        to.below.set(0, List.of("", "Jambi, Februari 2023"));
        assertThat(follow(sketch(), to, "B8")).isEqualTo("C!B9 Jambi, Februari 2023");
    }

    @Test
    void a_blank_place_keeps_its_distance_to_what_stands_before() {
        Sketch to = sketch();
        to.above.add(0, "LAMPIRAN");
        assertThat(follow(sketch(), to, "C7")).isEqualTo("C!C8 ");
    }

    @Test
    void of_rows_with_the_same_words_it_is_only_likely_which_is_which() {
        Sketch from = sketch();
        from.rows.add(new Row("objective", "S", "indicator", "Rasio kekerasan", "target", "9", "actual", "9"));
        Sketch to = from.copy();
        to.rows.get(2).with("target", "8");
        assertThat(follow(from, to, "D6")).isEqualTo("perhaps C!D6 8");
        assertThat(follow(from, to, "D4")).isEqualTo("C!D4 80");
    }

    @Property(tries = 200)
    void following_back_leads_to_where_it_was(
            @ForAll long seed, @ForAll @IntRange(max = 30) int rows, @ForAll @IntRange(max = 12) int edits) {
        RandomSketch random = new RandomSketch(new Random(seed));
        for (Sketch sketch : new Sketch[] {random.sketch(rows), random.repetitive(rows)}) {
            Snapshot from = sketch.snapshot();
            Snapshot to = random.mangled(sketch, edits).snapshot();
            Tracing forth = Tracing.between(from, to);
            Tracing back = Tracing.between(to, from);
            for (Spot spot : spots(from)) {
                if (forth.follow(spot) instanceof Followed it) {
                    assertThat(back.follow(it.now().spot()))
                            .isInstanceOfSatisfying(
                                    Followed.class,
                                    again -> assertThat(at(spot, again)).isTrue());
                }
            }
        }
    }

    private static boolean at(Spot spot, Followed trace) {
        return trace.now().spot().equals(spot);
    }

    /** Every cell of the table, every heading, every cell with content outside. */
    private static List<Spot> spots(Snapshot snapshot) {
        List<CellAddress> cells = new ArrayList<>();
        var table = snapshot.tables().get(0);
        for (TableColumn column : table.columns()) {
            cells.add(new CellAddress(table.range().first().row(), column.column()));
            for (TableRow row : table.rows()) {
                cells.add(new CellAddress(row.row(), column.column()));
            }
        }
        snapshot.sheets().get(0).outside().forEach(cell -> cells.add(cell.cell()));
        return cells.stream().map(cell -> at(snapshot, cell.a1()).spot()).toList();
    }
}
