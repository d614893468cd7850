package id.lembarkinerja.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.comparison.Sketch.Row;
import id.lembarkinerja.comparison.report.ComparisonJson;
import id.lembarkinerja.comparison.report.ComparisonText;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.recognition.ColumnType;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final String VIOLENCE = "2. Penurunan Kasus Kekerasan Terhadap Anak";

    private static Row row(String no, String objective, String indicator, String target, String actual, String result) {
        return new Row(
                "no",
                no,
                "objective",
                objective,
                "indicator",
                indicator,
                "target",
                target,
                "actual",
                actual,
                "achievement",
                result);
    }

    private static Sketch sketch() {
        String goal = "Terwujudnya Partisipasi dan Perlindungan Anak";
        return Sketch.measurement(
                        row("1", goal, "1. Termotivasinya Kelurahan dan Lokasi Binaan", "100", "100", "100"),
                        row("", goal, VIOLENCE, "0,0217", "0,03", "100").carrying("objective"),
                        row("", goal, "3. Penurunan KDRT terhadap Anak dan Perempuan", "0,020", "0,02", "138")
                                .carrying("objective"),
                        row("", goal, "4. Terwujudnya pembinaan Kesatuan Gerak PKK", "100", "100", "100")
                                .carrying("objective"),
                        row(
                                "2",
                                "Pembangunan Kota",
                                "1. Terwujudnya penataan kampung bantar",
                                "200 RT",
                                "100 RT",
                                "50"),
                        row("", "Pembangunan Kota", "2. Terlaksananya keterampilan masyarakat", "1000", "1000", "100")
                                .carrying("objective"))
                .scored(VIOLENCE, "61.75", "cukup berhasil");
    }

    private static Comparison compare(Sketch from, Sketch to) {
        return Comparer.compare(from.snapshot("lama.xlsx"), to.snapshot("baru.xlsx"));
    }

    private static List<String> told(Comparison comparison) {
        return comparison.changes().stream().map(Telling::tell).toList();
    }

    @Test
    void a_version_does_not_differ_from_itself() {
        assertThat(compare(sketch(), sketch()).isSame()).isTrue();
    }

    @Test
    void a_changed_target_tells_what_becomes_of_achievement_and_rating() {
        Sketch to = sketch().scored(VIOLENCE, "100", "sangat berhasil");
        to.row(VIOLENCE).with("target", "0,03");
        Change change = compare(sketch(), to).changes().get(0);
        assertThat(Telling.tell(change)).isEqualTo("changed target of " + VIOLENCE + ": 0,0217 -> 0,03");
        assertThat(change.consequence().rating().map(Bilingual::indonesian))
                .isEqualTo(Sides.of("cukup berhasil", "sangat berhasil"));
        assertThat(change.weight()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void an_inserted_row_is_one_change() {
        Sketch to = sketch();
        to.rows.add(1, row("", "Terwujudnya Partisipasi dan Perlindungan Anak", "Forum baru", "7", "8", "9"));
        assertThat(told(compare(sketch(), to))).containsExactly("added ROW Forum baru");
    }

    @Test
    void an_inserted_line_above_the_table_shifts_everything_and_is_one_change() {
        Sketch to = sketch();
        to.above.add(0, "PEMERINTAH KOTA JAMBI");
        assertThat(told(compare(sketch(), to))).containsExactly("added LINE PEMERINTAH KOTA JAMBI");
    }

    @Test
    void a_row_renumbered_by_an_insertion_did_not_change() {
        Sketch to = sketch();
        to.row("1. Terwujudnya penataan kampung bantar")
                .with("no", "3")
                .with("indicator", "5. Terwujudnya penataan kampung bantar");
        Comparison comparison = compare(sketch(), to);
        assertThat(comparison.isSame()).isTrue();
        assertThat(comparison.summary().formatOnly()).isEqualTo(2);
    }

    @Test
    void a_moved_row_is_one_change() {
        Sketch to = sketch();
        to.rows.add(5, to.rows.remove(1));
        assertThat(told(compare(sketch(), to))).containsExactly("moved ROW " + VIOLENCE);
    }

    @Test
    void a_renamed_row_keeps_its_figures() {
        Sketch to = sketch();
        to.row("3. Penurunan KDRT terhadap Anak dan Perempuan")
                .with("indicator", "3. Penurunan KDRT pada Anak dan Perempuan");
        assertThat(told(compare(sketch(), to)))
                .containsExactly(
                        "renamed ROW 3. Penurunan KDRT terhadap Anak dan Perempuan -> 3. Penurunan KDRT pada Anak"
                                + " dan Perempuan");
    }

    @Test
    void what_a_figure_does_to_the_achievement_is_not_told_of_the_name_of_its_row() {
        String name = "2. Penurunan Kasus Kekerasan pada Anak";
        Sketch to = sketch().scored(name, "100", "sangat berhasil");
        to.row(VIOLENCE).with("actual", "0,02");
        to.row(VIOLENCE).with("indicator", name);
        List<Change> changes = compare(sketch(), to).changes();
        assertThat(changes)
                .extracting(change -> Telling.tell(change).split(" ", 2)[0] + " "
                        + change.consequence().rating().to())
                .containsExactly("changed sangat berhasil", "renamed null");
        assertThat(changes.get(0).weight()).isGreaterThan(changes.get(1).weight());
    }

    @Test
    void a_merged_objective_that_changes_is_one_change_for_all_its_rows() {
        Sketch to = sketch();
        to.rows.subList(0, 4).forEach(row -> row.with("objective", "Terwujudnya Kota Layak Anak"));
        assertThat(told(compare(sketch(), to)))
                .containsExactly("changed objective of 1. Termotivasinya Kelurahan dan Lokasi Binaan: "
                        + "Terwujudnya Partisipasi dan Perlindungan Anak -> Terwujudnya Kota Layak Anak");
    }

    @Test
    void the_same_number_printed_otherwise_only_looks_different() {
        Sketch to = sketch();
        to.row("2. Terlaksananya keterampilan masyarakat")
                .with("target", "1.000")
                .with("achievement", "100 %");
        Comparison comparison = compare(sketch(), to);
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.summary().formatOnly()).isEqualTo(2);
    }

    @Test
    void another_unit_is_another_value() {
        Sketch to = sketch();
        to.row("1. Terwujudnya penataan kampung bantar").with("target", "200 Orang");
        assertThat(told(compare(sketch(), to)))
                .containsExactly("changed target of 1. Terwujudnya penataan kampung bantar: 200 RT -> 200 Orang");
    }

    @Test
    void blank_dash_not_available_and_zero_are_four_different_things() {
        for (String[] pair : new String[][] {{"", "-"}, {"-", "0"}, {"N/A", ""}, {"0", ""}}) {
            Sketch from = sketch();
            Sketch to = sketch();
            from.row(VIOLENCE).with("actual", pair[0]);
            to.row(VIOLENCE).with("actual", pair[1]);
            assertThat(told(compare(from, to)))
                    .containsExactly("changed actual of " + VIOLENCE + ": " + pair[0] + " -> " + pair[1]);
        }
    }

    @Test
    void an_inserted_column_is_one_change() {
        Sketch to = sketch();
        to.columns.add(3, new id.lembarkinerja.recognition.TableColumn("unit", "Satuan", 3, ColumnType.TEXT));
        to.rows.forEach(row -> row.with("unit", "Persen"));
        assertThat(told(compare(sketch(), to))).containsExactly("added COLUMN Satuan");
    }

    @Test
    void a_renamed_heading_is_one_change() {
        Sketch to = sketch();
        to.columns.set(
                4,
                new id.lembarkinerja.recognition.TableColumn(
                        "actual-2022", "Realisasi Tahun 2022", 4, ColumnType.NUMBER));
        to.rows.forEach(row -> row.with("actual-2022", row.printed.getOrDefault("actual", "")));
        assertThat(told(compare(sketch(), to))).containsExactly("renamed COLUMN Realisasi -> Realisasi Tahun 2022");
    }

    @Test
    void a_renamed_sheet_is_one_change() {
        Sketch to = sketch();
        to.sheet = "Pengukuran 2022";
        assertThat(told(compare(sketch(), to))).containsExactly("renamed SHEET C -> Pengukuran 2022");
    }

    @Test
    void a_sheet_put_elsewhere_is_one_change_of_layout() {
        Book from = new Book(List.of(sketch(), sketch(), sketch()));
        for (int i = 0; i < 3; i++) {
            from.sketches.get(i).sheet = "Lembar " + i;
            from.sketches.get(i).above.set(0, "TABEL " + i);
        }
        Book to = from.copy();
        to.sketches.add(0, to.sketches.remove(2));
        Comparison comparison = Comparer.compare(from.snapshot(), to.snapshot());
        assertThat(told(comparison)).containsExactly("moved SHEET Lembar 2");
        assertThat(comparison.changes().get(0).weight()).isLessThan(0.1);
        assertThat(ComparisonJson.of(comparison).at("/changes/0/places").toString())
                .isEqualTo("[3,1]");
        assertThat(ComparisonText.of(comparison)).contains("Lembar pindah", "urutan ke-3", "urutan ke-1");
        assertThat(Comparer.compare(to.snapshot(), from.snapshot())).isEqualTo(comparison.inverse());
    }

    @Test
    void a_changed_title_renames_the_table_once() {
        Sketch to = sketch();
        to.above.set(0, "RUMUSAN PERHITUNGAN HASIL CAPAIAN TAHUN 2023");
        assertThat(told(compare(sketch(), to)))
                .containsExactly(
                        "renamed TABLE RUMUSAN PERHITUNGAN HASIL CAPAIAN -> RUMUSAN PERHITUNGAN HASIL CAPAIAN TAHUN"
                                + " 2023");
    }

    @Test
    void a_cell_outside_tables_is_compared_too() {
        Sketch to = sketch();
        to.below.set(0, List.of("", "Jambi, Februari 2023"));
        assertThat(told(compare(sketch(), to))).containsExactly("cell: Jambi, Januari 2023 -> Jambi, Februari 2023");
    }

    @Test
    void two_values_exchanged_outside_tables_are_two_changes() {
        Sketch from = sketch();
        from.below.add(List.of("Pagu", "12", "13"));
        Sketch to = sketch();
        to.below.add(List.of("Pagu", "13", "12"));
        assertThat(told(compare(from, to))).containsExactly("cell: 12 -> 13", "cell: 13 -> 12");
    }

    @Test
    void a_formula_that_followed_its_row_did_not_change() {
        Sketch from = sketch();
        from.rows.forEach(row -> row.computing("achievement", "E{row}/D{row}*100"));
        Sketch to = from.copy();
        to.rows.add(0, row("", "Baru", "Baris baru", "1", "1", "1"));
        assertThat(told(compare(from, to))).containsExactly("added ROW Baris baru");
    }

    @Test
    void a_sum_that_took_in_the_inserted_row_did_not_change() {
        Sketch from = sketch();
        from.rows.add(row("", "", "Jumlah", "", "", "588").computing("achievement", "SUM(F4:F9)"));
        Sketch to = from.copy();
        to.rows.add(2, row("", "Baru", "Baris baru", "1", "1", "0"));
        to.row("Jumlah").computing("achievement", "SUM(F4:F10)");
        assertThat(told(compare(from, to))).containsExactly("added ROW Baris baru");
        to.row("Jumlah").computing("achievement", "SUM(F4:F9)");
        assertThat(told(compare(from, to))).containsExactly("formula achievement of Jumlah", "added ROW Baris baru");
    }

    @Test
    void a_formula_typed_over_is_a_change_even_when_the_figure_stays() {
        Sketch from = sketch();
        from.row(VIOLENCE).computing("achievement", "E{row}/D{row}*100");
        assertThat(told(compare(from, sketch()))).containsExactly("formula achievement of " + VIOLENCE);
    }

    @Test
    void the_first_of_two_equal_rows_can_go() {
        Sketch from = sketch();
        from.rows.add(row("", "Pembangunan Kota", "Forum", "1", "2", "3"));
        from.rows.add(row("", "Pembangunan Kota", "Forum", "4", "5", "6"));
        from.rows.add(row("", "Pembangunan Kota", "Forum", "7", "8", "9"));
        Sketch to = from.copy();
        to.rows.remove(6);
        assertThat(told(compare(from, to))).containsExactly("removed ROW Forum");
    }

    @Test
    void the_rating_comes_before_the_target_before_the_value_before_the_words() {
        Sketch to = sketch().scored(VIOLENCE, "72", "berhasil");
        to.row("3. Penurunan KDRT terhadap Anak dan Perempuan")
                .with("indicator", "3. Penurunan KDRT pada Anak dan Perempuan");
        to.row(VIOLENCE).with("actual", "0,025");
        to.row("4. Terwujudnya pembinaan Kesatuan Gerak PKK").with("target", "90");
        to.row("2. Terlaksananya keterampilan masyarakat").with("actual", "900");
        to.below.set(0, List.of("", "Jambi, Februari 2023"));
        assertThat(told(compare(sketch(), to)))
                .extracting(text -> text.substring(0, text.indexOf(' ', text.indexOf(' ') + 1)))
                .containsExactly("changed actual", "changed target", "changed actual", "renamed ROW", "cell: Jambi,");
    }
}
