package id.lembarkinerja.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class GridBuilderTest {
    private final Workbook workbook = GridBuilder.sheet("C")
            .put("A1", "Indikator")
            .merge("A1:C1")
            .put("B1", "tersembunyi di bawah gabungan")
            .put("B3", new BigDecimal("0.030000000000000002"))
            .put("C3", new BigDecimal("0.8"), "0%")
            .formula("C3", "B3/B4")
            .formula("D3", "C3*2")
            .error("E3", "#DIV/0!")
            .hideRow(2)
            .hideColumn("D")
            .next("B")
            .row("B2", "a", "", "c")
            .hide()
            .build();
    private final Sheet sheet = workbook.sheets().get(0);

    @Test
    void a_number_keeps_15_digits_and_prints_with_a_decimal_comma() {
        assertThat(sheet.cell(2, 1).number()).isEqualByComparingTo("0.03");
        assertThat(sheet.cell(2, 1).printed()).isEqualTo("0,03");
    }

    @Test
    void a_percent_is_stored_as_a_share_and_keeps_its_formula() {
        Cell cell = sheet.cell(2, 2);
        assertThat(cell)
                .isEqualTo(new Cell(CellKind.NUMBER, "80%", new BigDecimal("0.8"), "B3/B4", NumberStyle.PERCENT));
    }

    @Test
    void a_formula_without_a_value_is_a_blank_cell_with_a_formula() {
        assertThat(sheet.cell(2, 3).kind()).isEqualTo(CellKind.BLANK);
        assertThat(sheet.cell(2, 3).formula()).isEqualTo("C3*2");
    }

    @Test
    void only_the_first_cell_of_a_merge_holds_something() {
        assertThat(sheet.cell(0, 1)).isEqualTo(Cell.BLANK);
        assertThat(sheet.effectiveCell(0, 2).printed()).isEqualTo("Indikator");
        assertThat(sheet.mergeAt(0, 3)).isEmpty();
    }

    @Test
    void sheets_know_their_size_place_and_what_is_hidden() {
        assertThat(sheet.rowCount()).isEqualTo(3);
        assertThat(sheet.columnCount()).isEqualTo(5);
        assertThat(sheet.rowHidden(1)).isTrue();
        assertThat(sheet.rowHidden(2)).isFalse();
        assertThat(sheet.columnHidden(3)).isTrue();
        Sheet second = workbook.sheets().get(1);
        assertThat(second.index()).isEqualTo(1);
        assertThat(second.hidden()).isTrue();
        assertThat(second.cell(1, 3).printed()).isEqualTo("c");
        assertThat(second.cell(1, 2)).isEqualTo(Cell.BLANK);
        assertThat(second.cell(-1, 70_000)).isEqualTo(Cell.BLANK);
    }
}
