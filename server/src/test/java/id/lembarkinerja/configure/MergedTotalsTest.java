package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No row that somebody added is lost from a total, whoever wrote the total. */
class MergedTotalsTest {
    private static final IkuWorkbook.Editing NOTHING = book -> {};
    private static final IkuWorkbook.Editing ROW_AT_THE_END =
            book -> IkuWorkbook.insert(book, 6, "Persentase desa siaga", 6, 4);

    @TempDir
    Path folder = Path.of("");

    /** Whoever of the two is first, the result is the same. */
    private List<MergedBook> either(
            IkuWorkbook.Editing first, IkuWorkbook.Editing one, IkuWorkbook.Editing other, String... options) {
        return List.of(
                MergedBook.of(folder.resolve("a"), first, one, other, options),
                MergedBook.of(folder.resolve("b"), first, other, one, options));
    }

    private static IkuWorkbook.Editing total(String formula) {
        return book -> IkuWorkbook.row(book, 6).getCell(2).setCellFormula(formula);
    }

    @Test
    void a_total_that_one_wrote_anew_takes_in_the_row_that_the_other_added_at_its_end() {
        for (String formula : List.of("AVERAGE(C5:C6)", "SUM(C5:C6)/2", "SUM($C$5:$C$6)", "SUM(IKU!C5:C6)+0")) {
            String wide = formula.replace("$C$6", "$C$7").replace("C6", "C7");
            for (MergedBook merged : either(NOTHING, ROW_AT_THE_END, total(formula))) {
                assertThat(merged.exit()).as(merged.said()).isZero();
                assertThat(merged.cell("C8")).isEqualTo("=" + wide);
                assertThat(merged.cell("D8")).isEqualTo("=SUM(D5:D7)");
            }
        }
    }

    @Test
    void the_new_result_is_computed_over_all_rows() {
        MergedBook merged = MergedBook.of(folder, NOTHING, ROW_AT_THE_END, total("AVERAGE(C5:C6)"));
        assertThat(merged.value("C8")).isEqualTo((80 + 10 + 6) / 3.0);
    }

    @Test
    void a_row_added_above_the_first_is_taken_in_as_well() {
        IkuWorkbook.Editing atTheTop = book -> IkuWorkbook.insert(book, 4, "Persentase desa siaga", 6, 4);
        for (MergedBook merged : either(NOTHING, atTheTop, total("AVERAGE(C5:C6)"))) {
            assertThat(merged.cell("C8")).isEqualTo("=AVERAGE(C5:C7)");
        }
    }

    @Test
    void one_who_wrote_the_total_anew_and_added_a_row_takes_in_the_row_of_the_other_too() {
        IkuWorkbook.Editing rowAndTotal = book -> {
            IkuWorkbook.insert(book, 6, "Jumlah kader", 12, 3);
            IkuWorkbook.row(book, 7).getCell(2).setCellFormula("AVERAGE(C5:C7)");
        };
        for (MergedBook merged : either(NOTHING, ROW_AT_THE_END, rowAndTotal)) {
            assertThat(merged.exit()).as(merged.said()).isZero();
            assertThat(merged.cell("C9")).isEqualTo("=AVERAGE(C5:C8)");
        }
    }

    @Test
    void both_who_wrote_the_total_anew_in_the_same_way_keep_the_rows_of_both() {
        IkuWorkbook.Editing one = book -> {
            ROW_AT_THE_END.edit(book);
            IkuWorkbook.row(book, 7).getCell(2).setCellFormula("AVERAGE(C5:C7)");
        };
        IkuWorkbook.Editing other = book -> {
            IkuWorkbook.insert(book, 6, "Jumlah kader", 12, 3);
            IkuWorkbook.row(book, 7).getCell(2).setCellFormula("AVERAGE(C5:C7)");
        };
        for (MergedBook merged : either(NOTHING, one, other)) {
            assertThat(merged.exit()).as(merged.said()).isZero();
            assertThat(merged.cell("C9")).isEqualTo("=AVERAGE(C5:C8)");
        }
    }

    @Test
    void a_total_whose_ranges_do_not_take_in_those_rows_waits_for_a_choice() {
        for (MergedBook merged : either(NOTHING, ROW_AT_THE_END, total("C5+C6"))) {
            assertThat(merged.exit()).isEqualTo(1);
            assertThat(merged.said())
                    .contains("Jumlah ini ditulis ulang tanpa baris yang ditambahkan", "=C5+C6", "=SUM(C5:C7)");
        }
        IkuWorkbook.Editing typed = book -> {
            Row total = IkuWorkbook.row(book, 6);
            total.removeCell(total.getCell(2));
            total.createCell(2).setCellValue(90);
        };
        for (MergedBook merged : either(NOTHING, ROW_AT_THE_END, typed)) {
            assertThat(merged.exit()).isEqualTo(1);
            assertThat(merged.said()).contains("tanpa baris yang ditambahkan", ": 90", "=SUM(C5:C7)");
        }
    }

    @Test
    void a_total_that_would_be_too_long_for_excel_stays_and_is_told() {
        IkuWorkbook.Editing rowBetween = book -> {
            XSSFSheet sheet = book.getSheetAt(0);
            sheet.shiftRows(5, sheet.getLastRowNum(), 1);
            Row row = sheet.createRow(5);
            row.createCell(0).setCellValue(2);
            row.createCell(1).setCellValue("Persentase desa siaga");
            row.createCell(2).setCellValue(6);
            row.createCell(3).setCellValue(4);
        };
        for (int others : List.of(253, 254)) {
            String rest = ",0".repeat(others) + ")";
            for (MergedBook merged : either(total("C5+C6"), rowBetween, total("SUM(C5:C6" + rest))) {
                assertThat(merged.exit()).as(merged.said()).isZero();
                boolean fits = others == 253;
                assertThat(merged.cell("C8")).isEqualTo(fits ? "=SUM(C5:C5,C7:C7" + rest : "=SUM(C5:C7" + rest);
                assertThat(merged.said().contains("terlalu panjang bagi Excel")).isNotEqualTo(fits);
            }
        }
    }

    @Test
    void either_formula_may_be_chosen() {
        for (String take : List.of("theirs", "mine")) {
            MergedBook merged = MergedBook.of(folder, NOTHING, ROW_AT_THE_END, total("C5+C6"), "--take", take);
            assertThat(merged.exit()).isZero();
            assertThat(merged.cell("C8")).isEqualTo(take.equals("theirs") ? "=SUM(C5:C7)" : "=C5+C6");
        }
        for (String take : List.of("theirs", "mine")) {
            MergedBook merged = MergedBook.of(folder, NOTHING, total("C5+C6"), ROW_AT_THE_END, "--take", take);
            assertThat(merged.cell("C8")).isEqualTo(take.equals("mine") ? "=SUM(C5:C7)" : "=C5+C6");
        }
    }

    @Test
    void a_total_in_a_new_row_takes_in_the_row_that_the_other_added_and_stands_below_it() {
        IkuWorkbook.Editing typed = book -> {
            XSSFSheet sheet = book.getSheetAt(0);
            sheet.removeRow(sheet.getRow(6));
        };
        IkuWorkbook.Editing row = book -> indicator(book, "Persentase desa siaga", 6, 4);
        IkuWorkbook.Editing newTotal = book -> {
            Row total = book.getSheetAt(0).createRow(6);
            total.createCell(1).setCellValue("Jumlah");
            total.createCell(2).setCellFormula("SUM(C5:C6)");
            total.createCell(3).setCellFormula("SUM(D5:D6)");
        };
        for (MergedBook merged : either(typed, row, newTotal)) {
            assertThat(merged.exit()).as(merged.said()).isZero();
            assertThat(merged.rows())
                    .containsExactly("1 Cakupan pelayanan", "2 Jumlah forum anak", "3 Persentase desa siaga", "Jumlah");
            assertThat(merged.cell("C8")).isEqualTo("=SUM(C5:C7)");
        }
    }

    private static void indicator(XSSFWorkbook book, String label, int target, int actual) {
        Row row = book.getSheetAt(0).createRow(6);
        row.createCell(0).setCellValue(3);
        row.createCell(1).setCellValue(label);
        row.createCell(2).setCellValue(target);
        row.createCell(3).setCellValue(actual);
        row.createCell(4).setCellFormula("D7/C7*100");
    }

    @Test
    void a_total_that_its_own_author_left_short_is_not_made_longer_for_him() {
        IkuWorkbook.Editing leftShort = book -> {
            IkuWorkbook.insert(book, 6, "Persentase desa siaga", 6, 4);
            IkuWorkbook.row(book, 7).getCell(2).setCellFormula("SUM(C5:C6)");
        };
        for (MergedBook merged : either(NOTHING, leftShort, total("AVERAGE(C5:C6)"))) {
            assertThat(merged.exit()).as(merged.said()).isZero();
            assertThat(merged.cell("C8")).isEqualTo("=AVERAGE(C5:C6)");
        }
    }

    @Test
    void a_row_that_comes_back_is_in_the_total_that_was_written_without_it() {
        IkuWorkbook.Editing removing = book -> {
            XSSFSheet sheet = book.getSheetAt(0);
            sheet.removeRow(sheet.getRow(5));
            sheet.shiftRows(6, 6, -1);
            sheet.getRow(5).getCell(2).setCellFormula("AVERAGE(C5:C5)");
            sheet.getRow(5).getCell(3).setCellFormula("SUM(D5:D5)");
        };
        IkuWorkbook.Editing filling =
                book -> IkuWorkbook.row(book, 5).getCell(3).setCellValue(8);
        MergedBook merged = MergedBook.of(folder, NOTHING, removing, filling, "--take", "mine");
        assertThat(merged.exit()).as(merged.said()).isZero();
        assertThat(merged.cell("C7")).isEqualTo("=AVERAGE(C5:C6)");
        assertThat(merged.cell("D7")).isEqualTo("=SUM(D5:D6)");
    }

    @Test
    void a_row_that_may_stay_is_asked_about_where_the_total_was_written_without_it_and_without_a_range() {
        IkuWorkbook.Editing removing = book -> {
            XSSFSheet sheet = book.getSheetAt(0);
            sheet.removeRow(sheet.getRow(5));
            sheet.shiftRows(6, 6, -1);
            sheet.getRow(5).getCell(2).setCellFormula("C5+0");
            sheet.getRow(5).getCell(3).setCellFormula("SUM(D5:D5)");
        };
        IkuWorkbook.Editing filling =
                book -> IkuWorkbook.row(book, 5).getCell(3).setCellValue(8);
        for (MergedBook merged : either(NOTHING, removing, filling)) {
            assertThat(merged.exit()).isEqualTo(1);
            assertThat(merged.said()).contains("2 bentrok", "=C5+0", "=SUM(C5:C6)");
        }
    }

    @Test
    void a_row_beside_the_last_one_is_not_lost_when_the_other_removed_that_and_wrote_the_total_anew() {
        IkuWorkbook.Editing between = book -> IkuWorkbook.insert(book, 5, "Persentase desa siaga", 6, 4);
        IkuWorkbook.Editing removing = book -> {
            XSSFSheet sheet = book.getSheetAt(0);
            sheet.removeRow(sheet.getRow(5));
            sheet.shiftRows(6, 6, -1);
            sheet.getRow(5).getCell(2).setCellFormula("AVERAGE(C5:C5)");
            sheet.getRow(5).getCell(3).setCellFormula("SUM(D5:D5)");
        };
        for (MergedBook merged : either(NOTHING, between, removing)) {
            assertThat(merged.exit()).as(merged.said()).isZero();
            assertThat(merged.cell("C7")).isEqualTo("=AVERAGE(C5:C6)");
            assertThat(merged.cell("D7")).isEqualTo("=SUM(D5:D6)");
        }
    }

    @Test
    void a_row_between_cells_that_are_added_up_one_by_one_waits_for_a_choice() {
        IkuWorkbook.Editing between = book -> IkuWorkbook.insert(book, 5, "Persentase desa siaga", 6, 4);
        for (MergedBook merged : either(NOTHING, between, total("C5+C6"))) {
            assertThat(merged.exit()).isEqualTo(1);
            assertThat(merged.said()).contains("=C5+C6", "=SUM(C5:C7)");
        }
    }
}
