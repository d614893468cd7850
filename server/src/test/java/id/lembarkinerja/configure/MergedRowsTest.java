package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of one name that both added: what they hold tells which is which. */
class MergedRowsTest {
    private static final IkuWorkbook.Editing NOTHING = book -> {};

    @TempDir
    Path folder = Path.of("");

    /** Whoever of the two is first, the result holds the same. */
    private List<MergedBook> either(IkuWorkbook.Editing one, IkuWorkbook.Editing other) {
        return List.of(
                MergedBook.of(folder.resolve("a"), NOTHING, one, other),
                MergedBook.of(folder.resolve("b"), NOTHING, other, one));
    }

    private static IkuWorkbook.Editing rows(int... targets) {
        return book -> {
            for (int i = 0; i < targets.length; i++) {
                IkuWorkbook.insert(book, 6 + i, "Jumlah kader terlatih", targets[i], targets[i] - 1);
            }
        };
    }

    private static IkuWorkbook.Editing lines(String... words) {
        return book -> {
            for (int i = 0; i < words.length; i++) {
                Row line = book.getSheetAt(0).createRow(9 + i);
                line.createCell(0).setCellValue("Catatan");
                line.createCell(3).setCellValue(words[i]);
            }
        };
    }

    @Test
    void the_row_that_both_added_is_there_once_though_one_added_another_before_it() {
        for (MergedBook merged : either(rows(5, 6), rows(6))) {
            assertThat(merged.exit()).as(merged.said()).isZero();
            assertThat(List.of(merged.cell("C7"), merged.cell("C8"))).containsExactly("5", "6");
            assertThat(merged.cell("C9")).isEqualTo("=SUM(C5:C8)");
        }
    }

    @Test
    void rows_of_one_name_that_differ_stay_rows_of_their_own() {
        for (MergedBook merged : either(rows(5, 6), rows(7, 8))) {
            assertThat(merged.exit()).as(merged.said()).isZero();
            assertThat(List.of(merged.cell("C7"), merged.cell("C8"), merged.cell("C9"), merged.cell("C10")))
                    .containsExactlyInAnyOrder("5", "6", "7", "8");
            assertThat(merged.value("C11")).isEqualTo(80 + 10 + 5 + 6 + 7 + 8);
        }
    }

    @Test
    void one_row_of_one_name_each_is_one_row_with_a_choice_where_they_differ() {
        for (MergedBook merged : either(rows(5), rows(6))) {
            assertThat(merged.exit()).isEqualTo(1);
            assertThat(merged.said()).contains("Baris bernama sama", "Jumlah kader terlatih");
        }
    }

    @Test
    void of_several_rows_the_ones_that_are_most_alike_are_one_with_a_choice() {
        IkuWorkbook.Editing corrected = book -> {
            rows(6).edit(book);
            IkuWorkbook.row(book, 6).getCell(3).setCellValue(3);
        };
        for (MergedBook merged : either(rows(5, 6), corrected)) {
            assertThat(merged.exit()).isEqualTo(1);
            assertThat(merged.said()).contains("Baris bernama sama", ": 5\n", ": 3\n", "1 bentrok");
        }
    }

    @Test
    void the_line_that_both_wrote_below_the_table_is_there_once() {
        for (MergedBook merged : either(lines("kedua"), lines("pertama", "kedua"))) {
            assertThat(merged.exit()).as(merged.said()).isZero();
            assertThat(merged.rows())
                    .filteredOn(row -> row.startsWith("Catatan"))
                    .hasSize(2);
        }
    }

    @Test
    void a_row_that_both_added_with_other_formulas_is_asked_about() {
        IkuWorkbook.Editing row = book -> IkuWorkbook.insert(book, 6, "Persentase desa siaga", 6, 4);
        IkuWorkbook.Editing other = book -> {
            row.edit(book);
            IkuWorkbook.row(book, 6).getCell(4).setCellFormula("100-D7");
        };
        MergedBook open = MergedBook.of(folder, book -> {}, row, other);
        assertThat(open.exit()).isEqualTo(1);
        assertThat(open.said()).contains("=D7/C7*100", "=100-D7");
        MergedBook merged = MergedBook.of(folder, book -> {}, row, other, "--take", "mine");
        assertThat(merged.cell("E7")).isEqualTo("=100-D7");
    }

    @Test
    void a_formula_that_both_wrote_into_their_row_is_one_wherever_the_row_stands() {
        IkuWorkbook.Editing row = book -> IkuWorkbook.insert(book, 6, "Persentase desa siaga", 6, 4);
        IkuWorkbook.Editing behindAnother = book -> {
            IkuWorkbook.insert(book, 5, "Jumlah kader", 12, 3);
            IkuWorkbook.insert(book, 7, "Persentase desa siaga", 6, 4);
        };
        MergedBook merged = MergedBook.of(folder, book -> {}, row, behindAnother);
        assertThat(merged.exit()).as(merged.said()).isZero();
        assertThat(merged.cell("E8")).isEqualTo("=D8/C8*100");
    }

    @Test
    void a_note_beside_a_row_that_the_other_took_away_is_asked_about() {
        IkuWorkbook.Editing note =
                book -> IkuWorkbook.row(book, 4).createCell(7).setCellValue("Tunggu data dinas");
        IkuWorkbook.Editing gone = book -> {
            XSSFSheet sheet = book.getSheetAt(0);
            sheet.removeRow(sheet.getRow(4));
            sheet.shiftRows(5, sheet.getLastRowNum(), -1);
        };
        for (boolean swapped : new boolean[] {false, true}) {
            IkuWorkbook.Editing theirs = swapped ? gone : note;
            IkuWorkbook.Editing mine = swapped ? note : gone;
            MergedBook open = MergedBook.of(folder, book -> {}, theirs, mine);
            assertThat(open.exit()).isEqualTo(1);
            assertThat(open.said()).contains("Tunggu data dinas");
            MergedBook kept = MergedBook.of(folder, book -> {}, theirs, mine, "--take", swapped ? "mine" : "theirs");
            assertThat(kept.cell("H5")).isEqualTo("Tunggu data dinas");
            assertThat(kept.cell("B5")).isEqualTo("Cakupan pelayanan");
        }
    }

    @Test
    void two_notes_in_one_cell_beside_a_row_are_a_choice() {
        IkuWorkbook.Editing one = book -> IkuWorkbook.row(book, 4).createCell(7).setCellValue("Tunggu data dinas");
        IkuWorkbook.Editing other =
                book -> IkuWorkbook.row(book, 4).createCell(7).setCellValue("Sudah diperiksa");
        MergedBook open = MergedBook.of(folder, book -> {}, one, other);
        assertThat(open.exit()).isEqualTo(1);
        assertThat(open.said()).contains("Tunggu data dinas", "Sudah diperiksa");
        for (String carrier : List.of("theirs", "mine")) {
            MergedBook theirs = MergedBook.of(folder, book -> {}, one, other, "--take", "theirs", "--carrier", carrier);
            assertThat(theirs.cell("H5")).isEqualTo("Tunggu data dinas");
            MergedBook mine = MergedBook.of(folder, book -> {}, one, other, "--take", "mine", "--carrier", carrier);
            assertThat(mine.cell("H5")).isEqualTo("Sudah diperiksa");
        }
    }

    @Test
    void a_row_to_which_the_other_wrote_a_formula_does_not_go_unasked() {
        IkuWorkbook.Editing formula =
                book -> IkuWorkbook.row(book, 6).getCell(2).setCellFormula("C5*2");
        IkuWorkbook.Editing gone = book -> {
            XSSFSheet sheet = book.getSheetAt(0);
            sheet.removeRow(sheet.getRow(4));
            sheet.shiftRows(5, sheet.getLastRowNum(), -1);
        };
        for (boolean swapped : new boolean[] {false, true}) {
            IkuWorkbook.Editing theirs = swapped ? gone : formula;
            IkuWorkbook.Editing mine = swapped ? formula : gone;
            MergedBook open = MergedBook.of(folder, book -> {}, theirs, mine);
            assertThat(open.exit()).isEqualTo(1);
            assertThat(open.said()).contains("=C5*2");
            MergedBook kept = MergedBook.of(folder, book -> {}, theirs, mine, "--take", swapped ? "mine" : "theirs");
            assertThat(kept.cell("B5")).isEqualTo("Cakupan pelayanan");
            assertThat(kept.cell("C7")).isEqualTo("=C5*2");
        }
    }

    @Test
    void two_who_wrote_about_different_indicators_of_one_cell_are_asked_which_cell_counts() {
        IkuWorkbook.Editing listed = book -> {
            Row row = IkuWorkbook.row(book, 4);
            row.getCell(1).setCellValue("1. Jumlah posyandu\n2. Jumlah kader");
            row.getCell(2).setCellValue("10\n20");
            row.getCell(3).setCellValue("8\n15");
            row.removeCell(row.getCell(4));
        };
        IkuWorkbook.Editing first = book -> IkuWorkbook.row(book, 4).getCell(3).setCellValue("9\n15");
        IkuWorkbook.Editing second = book -> IkuWorkbook.row(book, 4).getCell(3).setCellValue("8\n16");
        MergedBook open = MergedBook.of(folder, listed, first, second);
        assertThat(open.exit()).isEqualTo(1);
        assertThat(open.said()).contains("Jumlah posyandu: 9", "Jumlah kader: 16");
        for (String carrier : List.of("theirs", "mine")) {
            MergedBook merged = MergedBook.of(folder, listed, first, second, "--take", "theirs", "--carrier", carrier);
            assertThat(merged.cell("D5")).isEqualTo("9\n15");
        }
        MergedBook same = MergedBook.of(folder, listed, first, first);
        assertThat(same.cell("D5")).isEqualTo("9\n15");
    }
}
