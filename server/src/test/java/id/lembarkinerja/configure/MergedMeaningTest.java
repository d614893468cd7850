package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A number says in the result what it said in the workbook from which it comes: 50 % is no 0.5. */
class MergedMeaningTest {
    private static final IkuWorkbook.Editing FIGURE =
            book -> IkuWorkbook.row(book, 5).getCell(3).setCellValue(8);

    @TempDir
    Path folder = Path.of("");

    private static void put(XSSFWorkbook book, int row, int column, double number, String format) {
        Cell cell = IkuWorkbook.row(book, row).createCell(column);
        cell.setCellValue(number);
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    private static String printed(MergedBook merged, String address) throws IOException {
        CellReference at = new CellReference(address);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(merged.result()))) {
            return new DataFormatter(Locale.ENGLISH)
                    .formatCellValue(book.getSheetAt(0).getRow(at.getRow()).getCell(at.getCol()));
        }
    }

    private List<MergedBook> carriedByEither(IkuWorkbook.Editing one, IkuWorkbook.Editing other) {
        return List.of(
                MergedBook.of(folder.resolve("a"), book -> {}, one, other, "--carrier", "theirs"),
                MergedBook.of(folder.resolve("b"), book -> {}, one, other, "--carrier", "mine"));
    }

    @Test
    void a_share_typed_into_a_plain_cell_stays_a_share() throws IOException {
        for (MergedBook merged : carriedByEither(book -> put(book, 4, 2, 0.5, "0%"), FIGURE)) {
            assertThat(printed(merged, "C5")).isEqualTo("50%");
            assertThat(printed(merged, "C6")).isEqualTo("10");
            assertThat(printed(merged, "D6")).isEqualTo("8");
        }
    }

    @Test
    void a_plain_number_typed_over_a_share_is_no_share() throws IOException {
        for (String carrier : List.of("theirs", "mine")) {
            MergedBook merged = MergedBook.of(
                    folder.resolve(carrier),
                    book -> put(book, 4, 2, 0.5, "0%"),
                    book -> put(book, 4, 2, 60, "General"),
                    FIGURE,
                    "--carrier",
                    carrier);
            assertThat(printed(merged, "C5")).isEqualTo("60");
        }
    }

    @Test
    void a_share_in_a_new_row_and_a_date_stay_what_they_are() throws IOException {
        IkuWorkbook.Editing row = book -> {
            IkuWorkbook.insert(book, 5, "Persentase desa siaga", 6, 4);
            put(book, 5, 2, 0.5, "0.0%");
            book.getSheetAt(0).createRow(9);
            put(book, 9, 1, 44_927, "yyyy-mm-dd");
        };
        for (MergedBook merged : carriedByEither(row, FIGURE)) {
            assertThat(printed(merged, "C6")).isEqualTo("50.0%");
            assertThat(printed(merged, "B10")).isEqualTo("2023-01-01");
        }
    }

    @Test
    void decimals_are_the_looks_of_the_carrier() throws IOException {
        MergedBook merged = MergedBook.of(
                folder,
                book -> put(book, 4, 2, 80, "0.00"),
                book -> put(book, 4, 2, 81, "0.0"),
                book -> IkuWorkbook.insert(book, 5, "Persentase desa siaga", 6, 4),
                "--carrier",
                "mine");
        assertThat(printed(merged, "C5")).isEqualTo("81.00");
    }

    @Test
    void an_achievement_over_a_target_that_is_gone_does_not_say_what_it_was() throws IOException {
        IkuWorkbook.Editing blank = book ->
                IkuWorkbook.row(book, 4).removeCell(IkuWorkbook.row(book, 4).getCell(2));
        for (MergedBook merged : carriedByEither(blank, FIGURE)) {
            try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(merged.result()))) {
                Cell achievement = book.getSheetAt(0).getRow(4).getCell(4);
                assertThat(achievement.getCellFormula()).isEqualTo("D5/C5*100");
                assertThat(((XSSFCell) achievement).getRawValue()).isNotEqualTo("87.5");
                assertThat(book.getForceFormulaRecalculation()).isTrue();
            }
        }
    }
}
