package id.lembarkinerja.workbook.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.workbook.CalculatedFormulas.Result;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.GridBuilder;
import id.lembarkinerja.workbook.SheetCell;
import id.lembarkinerja.workbook.Workbook;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Plain arithmetic gives, to the last digit, what POI's calculator gives: a choice of one makes a formula its own. */
class PlainArithmeticTest {
    private static final SheetCell AT = new SheetCell(0, CellAddress.parse("F9"));
    private static final String[] OPERATORS = {"+", "-", "*", "/"};

    private final PoiFormulaCalculator calculator = new PoiFormulaCalculator();

    private Optional<Result> compute(Workbook workbook, String formula) {
        return calculator.compute(workbook, AT, formula);
    }

    @Test
    void a_blank_cell_counts_as_nought_and_dividing_by_it_gives_nothing() {
        Workbook workbook = GridBuilder.sheet("A").put("A1", 7).build();
        assertThat(compute(workbook, "A1-B1*2")).contains(new Result.Figure(BigDecimal.valueOf(7)));
        assertThat(compute(workbook, "A1/B1")).isEmpty();
    }

    @Test
    void texts_and_truths_are_left_to_poi() {
        Workbook workbook =
                GridBuilder.sheet("A").put("A1", "tujuh").put("A2", true).build();
        assertThat(compute(workbook, "A1+1")).isEmpty();
        assertThat(compute(workbook, "A2+1")).contains(new Result.Figure(BigDecimal.valueOf(2)));
    }

    @RepeatedTest(60)
    void plain_arithmetic_agrees_with_poi(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        GridBuilder sheet = GridBuilder.sheet("A");
        for (int row = 1; row <= 20; row++) {
            sheet.put("A" + row, number(random));
        }
        Workbook workbook = sheet.build();
        for (int i = 0; i < 30; i++) {
            String formula = formula(random, 3);
            assertThat(compute(workbook, formula))
                    .as(formula)
                    .isEqualTo(compute(workbook, "IF(1>0," + formula + ",0)"));
        }
    }

    private static BigDecimal number(Random random) {
        int digits = random.nextInt(15) + 1;
        long most = BigDecimal.TEN.pow(digits).longValueExact();
        return BigDecimal.valueOf(random.nextLong() % most, random.nextInt(3) * random.nextInt(10));
    }

    private static String formula(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return random.nextInt(4) == 0 ? String.valueOf(random.nextInt(1000) / 8.0) : "A" + (random.nextInt(21) + 1);
        }
        String operator = OPERATORS[random.nextInt(OPERATORS.length)];
        return "(" + formula(random, depth - 1) + operator + formula(random, depth - 1) + ")";
    }
}
