package id.lembarkinerja.workbook.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.workbook.CalculatedFormulas;
import id.lembarkinerja.workbook.CalculatedFormulas.Circle;
import id.lembarkinerja.workbook.CalculatedFormulas.Differing;
import id.lembarkinerja.workbook.CalculatedFormulas.Result;
import id.lembarkinerja.workbook.Calculation;
import id.lembarkinerja.workbook.GridBuilder;
import id.lembarkinerja.workbook.SheetCell;
import id.lembarkinerja.workbook.TextGrid;
import id.lembarkinerja.workbook.Workbook;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoiFormulaCalculatorTest {

    private static CalculatedFormulas calculate(GridBuilder sheets) {
        return new PoiFormulaCalculator().calculate(sheets.build());
    }

    private static CalculatedFormulas calculate(String drawing) {
        return calculate(TextGrid.sheet("Lembar", "A1", drawing));
    }

    /** {@code A4=60 <A3} for a result of 60 that differs because the one in A3 does. */
    private static List<String> differing(CalculatedFormulas calculated) {
        return calculated.differing().stream()
                .map(PoiFormulaCalculatorTest::describe)
                .toList();
    }

    private static String describe(Differing one) {
        Result result = one.result();
        String value = result instanceof Result.Figure figure
                ? figure.number().toPlainString()
                : result instanceof Result.Words words ? words.text() : result.toString();
        return address(one.cell()) + "=" + value + (one.stored() ? "" : " new")
                + one.cause().map(cause -> " <" + address(cause)).orElse("");
    }

    private static String address(SheetCell cell) {
        return cell.address().a1();
    }

    @Test
    void a_result_that_is_what_the_formula_gives_is_silent() {
        assertThat(differing(calculate("""
                10|20|=A1+B1 -> 30
                1|3|=ROUND(A2/B2*100,2) -> 33.33
                5|7|=IF(A3>=B3,"Tercapai","Belum") -> Belum
                =SUM(A1:A3) -> 16|=AVERAGE(B1:B3) -> 10|=IFERROR(A1/0,0) -> 0
                """))).isEmpty();
    }

    @Test
    void a_result_from_before_a_change_is_found_with_the_right_one() {
        assertThat(differing(calculate("""
                10|20|=A1+B1 -> 30
                15|20|=A2+B2 -> 30
                """))).containsExactly("C2=35");
    }

    @Test
    void results_that_follow_from_a_wrong_one_name_it() {
        assertThat(differing(calculate("""
                10
                20
                =SUM(A1:A2) -> 10
                =A3*2 -> 20
                =A4+A1 -> 30
                """))).containsExactly("A3=30", "A4=60 <A3", "A5=70 <A3");
    }

    @Test
    void a_formula_that_was_never_computed_is_told_from_a_wrong_result() {
        assertThat(differing(calculate(GridBuilder.sheet("Lembar")
                        .put("A1", 2)
                        .formula("A2", "A1*3")
                        .formula("A3", "A2+1"))))
                .containsExactly("A2=6 new", "A3=7 new <A2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TODAY()-A1",
                "RAND()*A1",
                "OFFSET(A1,1,0)",
                "INDIRECT(\"A1\")",
                "[1]Lembar!A1",
                "'[lain.xlsx]Satu'!A1",
                "Pagu*2",
                "XLOOKUP(A1,A1:A2,A1:A2)",
                "KINERJA.CAPAIAN(A1,A2)",
                "TEXT(A1,\"0\")",
                "SUM({1,2})",
                "VLOOKUP(5,A1:B2,2)",
                "Tabel1[Pagu]",
                "SUBTOTAL(9,A1:A2)",
                "'Jan:Des'!A1",
                "SUM(A1:#REF!)",
                "A1&B1",
                "SUM(",
                "A1/0",
                "B1+1",
                "A9()"
            })
    void what_is_not_certain_is_left_out(String formula) {
        GridBuilder sheet = GridBuilder.sheet("Lembar")
                .put("A1", 10)
                .put("A2", 20)
                .put("B1", "1.500")
                .put("C1", 999)
                .formula("C1", formula)
                .put("D1", 1)
                .formula("D1", "C1+1");
        assertThat(differing(calculate(sheet))).isEmpty();
    }

    @Test
    void noise_of_binary_addition_is_no_difference() {
        GridBuilder sheet = GridBuilder.sheet("Lembar");
        for (int row = 1; row <= 1000; row++) {
            sheet.put("A" + row, new java.math.BigDecimal("0.1"));
        }
        sheet.put("A1001", 100).formula("A1001", "SUM(A1:A1000)");
        sheet.put("B1", 0).formula("B1", "A1001-100");
        assertThat(differing(calculate(sheet))).isEmpty();
    }

    @Test
    void a_tie_of_rounding_may_fall_either_way() {
        assertThat(differing(calculate("""
                1.005|=ROUND(A1*100,0) -> 100
                1.005|=ROUND(A2*100,0) -> 101
                1.005|=ROUND(A3*100,0) -> 102
                """))).hasSize(1).first().asString().startsWith("B3=10");
    }

    @Test
    void figures_of_other_sheets_take_part() {
        assertThat(differing(calculate(TextGrid.draw(
                        TextGrid.sheet("Rincian", "A1", "100\n200\n=SUM(A1:A2) -> 300")
                                .next("Rekap '24"),
                        "A1",
                        "=Rincian!A3 -> 250\n=Rincian!A1+'Rekap ''24'!A1 -> 400"))))
                .containsExactly("A1=300");
    }

    @Test
    void a_circle_is_found_once_and_nothing_is_said_of_its_results() {
        CalculatedFormulas calculated = calculate("""
                =B1+1 -> 5
                =A1*2 -> 9|4
                =A2+A1 -> 7
                """.replace("=B1+1", "=A3+1"));
        assertThat(calculated.circles())
                .extracting(circle -> circle.cells().stream()
                        .map(PoiFormulaCalculatorTest::address)
                        .toList())
                .containsExactly(List.of("A1", "A3", "A2"));
        assertThat(calculated.differing()).isEmpty();
    }

    @Test
    void a_circle_through_a_choice_is_not_certain() {
        assertThat(calculate("""
                =IF(B1=1,A2,0) -> 0|0
                =A1 -> 0
                """).circles()).extracting(Circle::certain).containsExactly(false);
        assertThat(calculate("=SUM(A1:A3) -> 0\n1\n2").circles())
                .extracting(Circle::certain)
                .containsExactly(true);
    }

    @Test
    void a_workbook_that_wants_iteration_or_rounded_figures_is_taken_at_its_word() {
        Workbook drawn = TextGrid.sheet("Lembar", "A1", "=A1+1 -> 5\n=1+1 -> 3").build();
        Workbook iterative =
                new Workbook("a.xlsx", drawn.sha256(), drawn.sheets(), new Calculation(false, true, false, false));
        Workbook rounded =
                new Workbook("a.xlsx", drawn.sha256(), drawn.sheets(), new Calculation(false, false, false, true));
        assertThat(new PoiFormulaCalculator().calculate(iterative).circles()).isEmpty();
        assertThat(new PoiFormulaCalculator().calculate(rounded)).isEqualTo(CalculatedFormulas.NONE);
    }

    @Test
    void a_chain_as_long_as_a_sheet_is_computed_from_its_far_end() {
        GridBuilder sheet = GridBuilder.sheet("Lembar").put("A20001", 1);
        for (int row = 1; row <= 20_000; row++) {
            sheet.put("A" + row, row == 1 ? 7 : 20_002L - row).formula("A" + row, "A" + (row + 1) + "+1");
        }
        assertThat(differing(calculate(sheet))).containsExactly("A1=20001");
    }

    @Test
    void work_without_end_is_given_up() {
        GridBuilder sheet = GridBuilder.sheet("Lembar");
        for (int row = 1; row <= 6_000; row++) {
            sheet.put("A" + row, 1).put("B" + row, row).formula("B" + row, "SUM(A$1:A" + row + ")");
        }
        CalculatedFormulas calculated = calculate(sheet);
        assertThat(calculated.complete()).isFalse();
        assertThat(calculated.differing()).isEmpty();
    }
}
