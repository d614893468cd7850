package id.lembarkinerja.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A sheet is the same only as long as nothing differs that anybody can ask of it. */
class SameSheetTest {

    private static Workbook workbook(Consumer<GridBuilder> change) {
        GridBuilder first = GridBuilder.sheet("IKU")
                .put("A1", "Indikator")
                .put("A2", "Cakupan")
                .put("B2", new BigDecimal("0.8"), "0%")
                .put("C2", 80)
                .formula("C2", "B2*100");
        change.accept(first);
        first.next("Kategori").put("A1", "Tinggi");
        return first.build();
    }

    private static Workbook unchanged() {
        return workbook(sheet -> {});
    }

    private static void assertOther(Consumer<GridBuilder> change) {
        Workbook before = unchanged();
        Workbook shared = workbook(change).sharing(before);
        assertThat(shared.sheets().get(0)).isNotSameAs(before.sheets().get(0));
        assertThat(shared.sheets().get(1)).isSameAs(before.sheets().get(1));
    }

    @Test
    void read_twice_it_is_the_same() {
        Workbook before = unchanged();
        assertThat(unchanged().sharing(before).sheets()).containsExactlyElementsOf(before.sheets());
    }

    @Test
    void another_content_is_another_sheet() {
        assertOther(sheet -> sheet.put("A2", "Cakupan air"));
        assertOther(sheet -> sheet.put("B2", new BigDecimal("0.81"), "0%"));
        assertOther(sheet -> sheet.put("D9", 1));
        assertOther(sheet -> sheet.put("C2", 80));
    }

    @Test
    void a_text_that_shows_what_the_number_showed_is_another() {
        assertOther(sheet -> sheet.put("B2", "80%"));
    }

    @Test
    void another_format_of_the_same_number_is_another() {
        assertOther(sheet -> sheet.put("B2", new BigDecimal("0.8"), "0.0"));
    }

    @Test
    void another_formula_with_the_same_result_is_another() {
        assertOther(sheet -> sheet.formula("C2", "100*B2"));
    }

    @Test
    void merging_and_hiding_make_it_another() {
        assertOther(sheet -> sheet.merge("A1:C1"));
        assertOther(sheet -> sheet.hideRow(2));
        assertOther(sheet -> sheet.hideColumn("B"));
        assertOther(GridBuilder::hide);
    }

    @Test
    void a_sheet_that_was_renamed_or_moved_is_another() {
        Workbook before = unchanged();
        Sheet renamed = GridBuilder.sheet("IKU 2025")
                .put("A1", "Indikator")
                .build()
                .sheets()
                .get(0);
        Sheet named =
                GridBuilder.sheet("IKU").put("A1", "Indikator").build().sheets().get(0);
        assertThat(renamed.isSameAs(named)).isFalse();
        Workbook moved = GridBuilder.sheet("Kategori").put("A1", "Tinggi").build();
        assertThat(moved.sharing(before).sheets()).doesNotContainAnyElementsOf(before.sheets());
    }
}
