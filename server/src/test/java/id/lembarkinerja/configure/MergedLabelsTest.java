package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every indicator stays under the objective or group under which its author put it. */
class MergedLabelsTest {
    private static final IkuWorkbook.Editing FIGURE =
            book -> IkuWorkbook.row(book, 6).getCell(3).setCellValue(8);

    @TempDir
    Path folder = Path.of("");

    private List<MergedBook> either(
            IkuWorkbook.Editing first, IkuWorkbook.Editing one, IkuWorkbook.Editing other, String... options) {
        return List.of(
                MergedBook.of(folder.resolve("a"), first, one, other, options),
                MergedBook.of(folder.resolve("b"), first, other, one, options));
    }

    private static void group(XSSFWorkbook book, int before, String label) {
        XSSFSheet sheet = book.getSheetAt(0);
        sheet.shiftRows(before, sheet.getLastRowNum(), 1);
        sheet.createRow(before).createCell(1).setCellValue(label);
    }

    private static void delete(XSSFWorkbook book, int row) {
        XSSFSheet sheet = book.getSheetAt(0);
        sheet.removeRow(sheet.getRow(row));
        sheet.shiftRows(row + 1, sheet.getLastRowNum(), -1);
    }

    /** Three indicators of one objective, which stands once for all of them. */
    private static void objective(XSSFWorkbook book, boolean merged) {
        IkuWorkbook.insert(book, 6, "Persentase desa siaga", 6, 4);
        XSSFSheet sheet = book.getSheetAt(0);
        for (Row row : sheet) {
            row.shiftCellsRight(1, 5, 1);
        }
        sheet.getRow(2).createCell(1).setCellValue("Sasaran Strategis");
        sheet.getRow(4).createCell(1).setCellValue("Desa sehat");
        if (merged) {
            sheet.addMergedRegion(new CellRangeAddress(4, 6, 1, 1));
        }
    }

    @Test
    void a_row_for_a_group_does_not_come_to_stand_in_the_group_that_the_other_added_behind_it() {
        IkuWorkbook.Editing first = book -> group(book, 4, "Program desa sehat");
        IkuWorkbook.Editing row = book -> IkuWorkbook.insert(book, 7, "Persentase desa siaga", 6, 4);
        IkuWorkbook.Editing program = book -> {
            group(book, 7, "Program desa tangguh");
            IkuWorkbook.insert(book, 8, "Jumlah relawan", 12, 3);
        };
        for (MergedBook merged : either(first, row, program)) {
            assertThat(merged.exit()).as(merged.said()).isZero();
            assertThat(merged.rows())
                    .extracting(line -> line.replaceAll("^\\d+ ", ""))
                    .containsExactly(
                            "Program desa sehat",
                            "Cakupan pelayanan",
                            "Jumlah forum anak",
                            "Persentase desa siaga",
                            "Program desa tangguh",
                            "Jumlah relawan",
                            "Jumlah");
        }
    }

    @Test
    void what_both_added_parts_what_one_added_before_and_behind_it() {
        IkuWorkbook.Editing one = book -> {
            IkuWorkbook.insert(book, 6, "Persentase desa siaga", 6, 4);
            group(book, 7, "Program desa tangguh");
            IkuWorkbook.insert(book, 8, "Jumlah relawan", 12, 3);
        };
        IkuWorkbook.Editing other = book -> {
            group(book, 6, "Program desa tangguh");
            IkuWorkbook.insert(book, 7, "Jumlah posko", 5, 5);
        };
        for (MergedBook merged : either(book -> group(book, 4, "Program desa sehat"), one, other)) {
            assertThat(merged.exit()).as(merged.said()).isZero();
            List<String> labels = merged.rows().stream()
                    .map(line -> line.replaceAll("^\\d+ ", ""))
                    .toList();
            assertThat(labels).containsOnlyOnce("Program desa tangguh");
            int program = labels.indexOf("Program desa tangguh");
            assertThat(labels.indexOf("Persentase desa siaga")).isLessThan(program);
            assertThat(labels.indexOf("Jumlah relawan")).isGreaterThan(program);
            assertThat(labels.indexOf("Jumlah posko")).isGreaterThan(program);
        }
    }

    @Test
    void an_objective_stays_when_the_row_goes_that_says_it() {
        for (boolean joined : new boolean[] {true, false}) {
            IkuWorkbook.Editing first = book -> objective(book, joined);
            IkuWorkbook.Editing gone = book -> {
                book.getSheetAt(0).removeMergedRegions(List.of(0).subList(0, joined ? 1 : 0));
                delete(book, 4);
                IkuWorkbook.row(book, 4).createCell(1).setCellValue("Desa sehat");
            };
            for (MergedBook merged : either(first, gone, FIGURE)) {
                assertThat(merged.exit()).as(merged.said()).isZero();
                assertThat(merged.cell("B5")).isEqualTo("Desa sehat");
                assertThat(merged.cell("C5")).isEqualTo("Jumlah forum anak");
            }
        }
    }

    @Test
    void a_row_of_another_objective_parts_the_merged_cells_of_the_carrier() {
        IkuWorkbook.Editing between = book -> {
            XSSFSheet sheet = book.getSheetAt(0);
            sheet.removeMergedRegion(0);
            sheet.shiftRows(5, sheet.getLastRowNum(), 1);
            Row row = sheet.createRow(5);
            row.createCell(1).setCellValue("Desa tangguh");
            row.createCell(2).setCellValue("Jumlah relawan");
            row.createCell(3).setCellValue(12);
            row.createCell(4).setCellValue(3);
            sheet.getRow(6).createCell(1).setCellValue("Desa sehat");
        };
        for (String carrier : List.of("theirs", "mine")) {
            for (MergedBook merged : either(book -> objective(book, true), between, FIGURE, "--carrier", carrier)) {
                assertThat(merged.exit()).as(merged.said()).isZero();
                assertThat(List.of(merged.cell("B5"), merged.cell("B6"), merged.cell("B7")))
                        .containsExactly("Desa sehat", "Desa tangguh", "Desa sehat");
            }
        }
    }

    @Test
    void an_objective_that_one_renamed_stays_when_the_other_takes_its_first_row_away() {
        IkuWorkbook.Editing renamed =
                book -> IkuWorkbook.row(book, 4).getCell(1).setCellValue("Desa sehat dan aman");
        IkuWorkbook.Editing gone = book -> {
            book.getSheetAt(0).removeMergedRegion(0);
            delete(book, 4);
            IkuWorkbook.row(book, 4).createCell(1).setCellValue("Desa sehat");
        };
        for (MergedBook merged : either(book -> objective(book, true), renamed, gone)) {
            assertThat(merged.exit()).as(merged.said()).isZero();
            assertThat(merged.cell("B5")).isEqualTo("Desa sehat dan aman");
            assertThat(merged.cell("C5")).isEqualTo("Jumlah forum anak");
        }
    }

    @Test
    void rows_of_a_new_objective_do_not_go_into_the_merged_cells_above_them() {
        IkuWorkbook.Editing behind = book -> {
            XSSFSheet sheet = book.getSheetAt(0);
            sheet.shiftRows(7, sheet.getLastRowNum(), 2);
            for (int row = 7; row < 9; row++) {
                Row fresh = sheet.createRow(row);
                fresh.createCell(2).setCellValue(row == 7 ? "Jumlah relawan" : "Jumlah posko");
                fresh.createCell(3).setCellValue(12);
                fresh.createCell(4).setCellValue(row);
            }
            sheet.getRow(7).createCell(1).setCellValue("Desa tangguh");
            sheet.addMergedRegion(new CellRangeAddress(7, 8, 1, 1));
        };
        for (String carrier : List.of("theirs", "mine")) {
            for (MergedBook merged : either(book -> objective(book, true), behind, FIGURE, "--carrier", carrier)) {
                assertThat(merged.exit()).as(merged.said()).isZero();
                assertThat(List.of(merged.cell("B5"), merged.cell("B8"), merged.cell("C8"), merged.cell("C9")))
                        .containsExactly("Desa sehat", "Desa tangguh", "Jumlah relawan", "Jumlah posko");
            }
        }
    }

    @Test
    void rows_that_share_their_words_in_merged_cells_are_rows_of_their_own() {
        IkuWorkbook.Editing shared = book -> {
            IkuWorkbook.insert(book, 5, "", 30, 20);
            book.getSheetAt(0).addMergedRegion(new CellRangeAddress(4, 5, 1, 1));
        };
        IkuWorkbook.Editing gone = book -> {
            book.getSheetAt(0).removeMergedRegion(0);
            delete(book, 5);
        };
        IkuWorkbook.Editing third = book -> {
            book.getSheetAt(0).removeMergedRegion(0);
            IkuWorkbook.insert(book, 6, "", 44, 33);
            book.getSheetAt(0).addMergedRegion(new CellRangeAddress(4, 6, 1, 1));
        };
        for (String carrier : List.of("theirs", "mine")) {
            for (MergedBook merged : either(shared, gone, FIGURE, "--carrier", carrier)) {
                assertThat(List.of(merged.cell("C5"), merged.cell("C6"), merged.cell("D6")))
                        .containsExactly("80", "10", "8");
            }
            for (MergedBook merged : either(shared, third, FIGURE, "--carrier", carrier)) {
                assertThat(List.of(merged.cell("C5"), merged.cell("C6"), merged.cell("C7"), merged.cell("C8")))
                        .containsExactly("80", "30", "44", "10");
                assertThat(merged.cell("D8")).isEqualTo("8");
            }
        }
    }
}
