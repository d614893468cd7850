package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever two people do to a table with totals, no row is lost from a total, and nothing is left to merge. */
class MergedAgainTest {
    private static final int TIMES = Integer.getInteger("tries", 120);
    private static final int FIRST = 4;

    @TempDir
    Path folder = Path.of("");

    private static final IkuWorkbook.Editing LONGER = book -> {
        for (String label : List.of("Indeks kualitas", "Persentase desa", "Rasio layanan", "Jumlah kader")) {
            insert(book, book.getSheetAt(0).getLastRowNum(), label, 20, 15);
        }
    };

    /** Inserts an indicator, has the totals take it in and numbers all anew. */
    private static void insert(XSSFWorkbook book, int before, String label, int target, int actual) {
        XSSFSheet sheet = book.getSheetAt(0);
        String old = sheet.getRow(sheet.getLastRowNum()).getCell(2).getCellFormula();
        IkuWorkbook.insert(book, before, label, target, actual);
        Row total = sheet.getRow(sheet.getLastRowNum());
        if (!old.startsWith("SUM(C")) {
            total.getCell(2).setCellFormula("AVERAGE(C5:C" + total.getRowNum() + ")");
        }
        number(sheet);
    }

    private static void number(XSSFSheet sheet) {
        for (int row = FIRST; row < sheet.getLastRowNum(); row++) {
            sheet.getRow(row).getCell(0).setCellValue(row - 3);
            sheet.getRow(row).getCell(4).setCellFormula("D" + (row + 1) + "/C" + (row + 1) + "*100");
        }
    }

    private static void remove(XSSFWorkbook book, int row) {
        XSSFSheet sheet = book.getSheetAt(0);
        sheet.removeRow(sheet.getRow(row));
        sheet.shiftRows(row + 1, sheet.getLastRowNum(), -1);
        int last = sheet.getLastRowNum();
        Row total = sheet.getRow(last);
        String function = total.getCell(2).getCellFormula().startsWith("SUM") ? "SUM" : "AVERAGE";
        total.getCell(2).setCellFormula(function + "(C5:C" + last + ")");
        total.getCell(3).setCellFormula("SUM(D5:D" + last + ")");
        number(sheet);
    }

    /** Puts an indicator anywhere else among the others. */
    private static void move(XSSFWorkbook book, int row, Random random) {
        XSSFSheet sheet = book.getSheetAt(0);
        Row moved = sheet.getRow(row);
        String label = moved.getCell(1).getStringCellValue();
        int target = (int) moved.getCell(2).getNumericCellValue();
        int actual = (int) moved.getCell(3).getNumericCellValue();
        remove(book, row);
        insert(book, FIRST + random.nextInt(sheet.getLastRowNum() - FIRST), label, target, actual);
    }

    private static IkuWorkbook.Editing work(long seed, String who) {
        return book -> {
            Random random = new Random(seed);
            XSSFSheet sheet = book.getSheetAt(0);
            int edits = 1 + random.nextInt(4);
            for (int i = 0; i < edits; i++) {
                int last = sheet.getLastRowNum();
                int row = FIRST + random.nextInt(last - FIRST);
                switch (random.nextInt(8)) {
                    case 0, 1 ->
                        insert(book, FIRST + random.nextInt(last - FIRST + 1), "Baru " + who + i, 30 + i, 10 + i);
                    case 2 -> sheet.getRow(row).getCell(3).setCellValue(random.nextInt(90));
                    case 3 -> sheet.getRow(row).getCell(2).setCellValue(100 + random.nextInt(90));
                    case 4 -> sheet.getRow(last).getCell(2).setCellFormula("AVERAGE(C5:C" + last + ")");
                    case 5, 6 -> move(book, row, random);
                    default -> {
                        if (last - FIRST > 3) {
                            remove(book, row);
                        }
                    }
                }
            }
        };
    }

    static MergedBook merged(Path folder, long seed) {
        return MergedBook.of(folder, LONGER, work(seed * 2, "a"), work(seed * 2 + 1, "b"), "--take", "mine");
    }

    @Test
    void no_row_is_lost_from_a_total_and_numbers_run_on() {
        for (long seed = 0; seed < TIMES; seed++) {
            MergedBook merged = merged(folder, seed);
            assertThat(merged.exit()).as(seed + merged.said()).isZero();
            List<String> rows = merged.rows();
            int last = FIRST + rows.size();
            for (String column : List.of("C", "D")) {
                assertThat(merged.cell(column + last))
                        .as("seed %d %s", seed, rows)
                        .isIn("=SUM(" + column + "5:" + column + (last - 1) + ")", "=AVERAGE(C5:C" + (last - 1) + ")");
            }
            List<String> numbers = new ArrayList<>();
            for (int i = 0; i < rows.size() - 1; i++) {
                assertThat(rows.get(i)).as("seed %d %s", seed, rows).startsWith((i + 1) + " ");
                numbers.add(merged.cell("E" + (FIRST + i + 1)));
            }
            assertThat(numbers).as("seed %d", seed).allMatch(formula -> formula.matches("=D(\\d+)/C\\1\\*100"));
        }
    }

    @Test
    void merging_the_same_work_once_more_changes_nothing() {
        for (long seed = 0; seed < TIMES; seed++) {
            Path once = folder.resolve("sekali");
            Path again = folder.resolve("lagi");
            MergedBook merged = merged(once, seed);
            MergedBook twice = MergedBook.files(
                    again, once.resolve("awal.xlsx"), merged.result(), once.resolve("saya.xlsx"), "--take", "mine");
            assertThat(twice.exit()).as(seed + twice.said()).isZero();
            assertThat(twice.table()).as("seed %d", seed).isEqualTo(merged.table());
        }
    }
}
