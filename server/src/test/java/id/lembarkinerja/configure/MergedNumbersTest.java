package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Running numbers run on over the rows of both. */
class MergedNumbersTest {
    private static final IkuWorkbook.Editing NOTHING = book -> {};

    @TempDir
    Path folder = Path.of("");

    private List<MergedBook> either(
            IkuWorkbook.Editing first, IkuWorkbook.Editing one, IkuWorkbook.Editing other, String... options) {
        return List.of(
                MergedBook.of(folder.resolve("a"), first, one, other, options),
                MergedBook.of(folder.resolve("b"), first, other, one, options));
    }

    /** Inserts a row and numbers all anew, as a careful person does. */
    private static IkuWorkbook.Editing inserted(int before, String label) {
        return book -> {
            IkuWorkbook.insert(book, before, label, 5, 4);
            number(book);
        };
    }

    private static void number(XSSFWorkbook book) {
        XSSFSheet sheet = book.getSheetAt(0);
        for (int row = 4; row < sheet.getLastRowNum(); row++) {
            sheet.getRow(row).getCell(0).setCellValue(row - 3);
        }
    }

    @Test
    void rows_both_added_at_the_end_are_numbered_one_after_the_other() {
        for (MergedBook merged : either(NOTHING, inserted(6, "Baru A"), inserted(6, "Baru B"))) {
            assertThat(merged.exit()).as(merged.said()).isZero();
            assertThat(merged.rows()).hasSize(5).element(2).asString().startsWith("3 Baru");
            assertThat(merged.rows()).element(3).asString().startsWith("4 Baru");
        }
    }

    private static IkuWorkbook.Editing marked(IkuWorkbook.Editing editing, String... marks) {
        return book -> {
            editing.edit(book);
            XSSFSheet sheet = book.getSheetAt(0);
            for (int row = 4; row < sheet.getLastRowNum(); row++) {
                sheet.getRow(row).removeCell(sheet.getRow(row).getCell(0));
                sheet.getRow(row).createCell(0).setCellValue(marks[row - 4]);
            }
        };
    }

    @Test
    void letters_and_roman_numbers_run_on_as_they_are_written() {
        for (String[] marks : List.of(
                new String[] {"a)", "b)", "c)", "d)"},
                new String[] {"1.", "2.", "3.", "4."},
                new String[] {"I", "II", "III", "IV"},
                new String[] {"(i)", "(ii)", "(iii)", "(iv)"})) {
            IkuWorkbook.Editing first = marked(inserted(4, "Baru A"), marks);
            IkuWorkbook.Editing second = marked(inserted(5, "Baru B"), marks);
            for (MergedBook merged : either(marked(NOTHING, marks), first, second)) {
                assertThat(merged.exit()).as(merged.said()).isZero();
                assertThat(merged.rows())
                        .containsExactly(
                                marks[0] + " Baru A",
                                marks[1] + " Cakupan pelayanan",
                                marks[2] + " Baru B",
                                marks[3] + " Jumlah forum anak",
                                "Jumlah");
            }
        }
    }

    @Test
    void rows_both_added_at_different_places_push_the_others_on() {
        for (MergedBook merged : either(NOTHING, inserted(4, "Baru A"), inserted(5, "Baru B"))) {
            assertThat(merged.exit()).as(merged.said()).isZero();
            assertThat(merged.rows())
                    .containsExactly("1 Baru A", "2 Cakupan pelayanan", "3 Baru B", "4 Jumlah forum anak", "Jumlah");
        }
    }

    @Test
    void a_row_that_one_removed_leaves_no_gap_beside_one_that_the_other_added() {
        IkuWorkbook.Editing removed = book -> {
            XSSFSheet sheet = book.getSheetAt(0);
            sheet.removeRow(sheet.getRow(5));
            sheet.shiftRows(6, 6, -1);
            sheet.getRow(5).getCell(2).setCellFormula("SUM(C5:C5)");
            sheet.getRow(5).getCell(3).setCellFormula("SUM(D5:D5)");
        };
        for (MergedBook merged : either(NOTHING, removed, inserted(6, "Baru B"))) {
            assertThat(merged.rows()).containsExactly("1 Cakupan pelayanan", "2 Baru B", "Jumlah");
        }
    }

    @Test
    void numbers_that_do_not_run_already_stay_as_they_were_typed() {
        IkuWorkbook.Editing gap = book -> IkuWorkbook.row(book, 5).getCell(0).setCellValue(7);
        IkuWorkbook.Editing one = book -> IkuWorkbook.insert(book, 6, "Baru A", 5, 4);
        IkuWorkbook.Editing other = book -> IkuWorkbook.insert(book, 6, "Baru B", 7, 6);
        for (MergedBook merged : either(gap, one, other)) {
            assertThat(merged.exit()).as(merged.said()).isZero();
            assertThat(merged.rows())
                    .containsExactlyInAnyOrder(
                            "1 Cakupan pelayanan", "7 Jumlah forum anak", "3 Baru A", "3 Baru B", "Jumlah");
        }
    }

    @Test
    void numbers_that_count_by_formula_stay_formulas() {
        IkuWorkbook.Editing counted = book -> {
            for (int row = 5; row < book.getSheetAt(0).getLastRowNum(); row++) {
                IkuWorkbook.row(book, row).getCell(0).setCellFormula("A" + row + "+1");
            }
        };
        IkuWorkbook.Editing one = book -> {
            IkuWorkbook.insert(book, 6, "Baru A", 5, 4);
            counted.edit(book);
        };
        IkuWorkbook.Editing other = book -> {
            IkuWorkbook.insert(book, 6, "Baru B", 7, 6);
            counted.edit(book);
        };
        for (MergedBook merged : either(counted, one, other)) {
            assertThat(merged.exit()).as(merged.said()).isZero();
            assertThat(List.of(merged.cell("A7"), merged.cell("A8"))).allMatch(text -> text.startsWith("=A"));
        }
    }

    @Test
    void numbers_that_begin_anew_in_each_group_do_so_in_the_result() {
        IkuWorkbook.Editing grouped = book -> {
            XSSFSheet sheet = book.getSheetAt(0);
            sheet.shiftRows(6, 6, 3);
            group(sheet.createRow(6), "Sasaran kedua");
            for (int row = 7; row < 9; row++) {
                Row indicator = sheet.createRow(row);
                indicator.createCell(0).setCellValue(row - 6);
                indicator.createCell(1).setCellValue("Persentase kelurahan ke-" + (row - 6));
                indicator.createCell(2).setCellValue(40);
                indicator.createCell(3).setCellValue(row);
                indicator.createCell(4).setCellFormula("D" + (row + 1) + "/C" + (row + 1) + "*100");
            }
        };
        IkuWorkbook.Editing one = row(6, "Baru A", 3);
        IkuWorkbook.Editing other = row(9, "Baru B", 3);
        for (MergedBook merged : either(grouped, one, other)) {
            assertThat(merged.exit()).as(merged.said()).isZero();
            assertThat(merged.rows())
                    .startsWith("1 Cakupan pelayanan", "2 Jumlah forum anak", "3 Baru A")
                    .contains("3 Baru B");
        }
        for (MergedBook merged : either(grouped, one, row(6, "Baru C", 3))) {
            assertThat(merged.rows())
                    .contains("4 Baru C".equals(merged.rows().get(3)) ? "3 Baru A" : "3 Baru C")
                    .contains("1 Persentase kelurahan ke-1");
        }
    }

    private static IkuWorkbook.Editing row(int before, String label, int number) {
        return book -> {
            XSSFSheet sheet = book.getSheetAt(0);
            sheet.shiftRows(before, sheet.getLastRowNum(), 1);
            Row row = sheet.createRow(before);
            row.createCell(0).setCellValue(number);
            row.createCell(1).setCellValue(label);
            row.createCell(2).setCellValue(50);
            row.createCell(3).setCellValue(before);
            row.createCell(4).setCellFormula("D" + (before + 1) + "/C" + (before + 1) + "*100");
        };
    }

    private static void group(Row row, String label) {
        row.createCell(1).setCellValue(label);
    }
}
