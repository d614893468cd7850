package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MergeCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private record Outcome(int exit, String out, String err) {}

    private Path file(String name, IkuWorkbook.Editing editing) throws IOException {
        return Files.write(folder.resolve(name), IkuWorkbook.workbook(editing));
    }

    private Outcome merge(IkuWorkbook.Editing theirs, IkuWorkbook.Editing mine, String... options) throws IOException {
        return merge(book -> {}, theirs, mine, options);
    }

    private Outcome merge(
            IkuWorkbook.Editing first, IkuWorkbook.Editing theirs, IkuWorkbook.Editing mine, String... options)
            throws IOException {
        Path base = file("awal.xlsx", first);
        List<String> arguments = new ArrayList<>(List.of(
                base.toString(),
                file("mereka.xlsx", theirs).toString(),
                file("saya.xlsx", mine).toString(),
                "-o",
                result().toString()));
        arguments.addAll(List.of(options));
        return run(arguments);
    }

    private static Outcome run(List<String> arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = new CommandLine(new MergeCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    err.append(failure.getMessage());
                    return failure instanceof RefusedException ? 2 : 99;
                });
        return new Outcome(line.execute(arguments.toArray(String[]::new)), out.toString(), err.toString());
    }

    private Path result() {
        return folder.resolve("hasil.xlsx");
    }

    private XSSFWorkbook open() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(result())));
    }

    @Test
    void work_on_different_cells_comes_together_and_formulas_are_computed() throws IOException {
        Outcome outcome = merge(
                book -> IkuWorkbook.row(book, 4).getCell(3).setCellValue(75),
                book -> IkuWorkbook.row(book, 5).getCell(2).setCellValue(20));
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).contains("1 perubahan dari", "digabungkan ke");
        try (XSSFWorkbook book = open()) {
            assertThat(IkuWorkbook.row(book, 4).getCell(3).getNumericCellValue())
                    .isEqualTo(75);
            assertThat(IkuWorkbook.row(book, 5).getCell(2).getNumericCellValue())
                    .isEqualTo(20);
            assertThat(IkuWorkbook.row(book, 5).getCell(4).getNumericCellValue())
                    .isEqualTo(45);
            assertThat(IkuWorkbook.row(book, 6).getCell(2).getNumericCellValue())
                    .isEqualTo(100);
        }
    }

    @Test
    void what_contradicts_itself_is_told_and_nothing_is_written_until_somebody_decides() throws IOException {
        IkuWorkbook.Editing theirs = book -> IkuWorkbook.row(book, 4).getCell(3).setCellValue(75);
        IkuWorkbook.Editing mine = book -> IkuWorkbook.row(book, 4).getCell(3).setCellValue(76);
        Outcome outcome = merge(theirs, mine);
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).contains("IKU!D5", "Cakupan pelayanan · Realisasi", "Awal: 70", "75", "76");
        assertThat(result()).doesNotExist();

        assertThat(merge(theirs, mine, "--take", "mine").exit()).isZero();
        try (XSSFWorkbook book = open()) {
            assertThat(IkuWorkbook.row(book, 4).getCell(3).getNumericCellValue())
                    .isEqualTo(76);
        }
    }

    @Test
    void a_row_that_one_removed_and_the_other_filled_in_comes_back_when_that_is_chosen() throws IOException {
        IkuWorkbook.Editing theirs = book -> {
            XSSFSheet sheet = book.getSheetAt(0);
            sheet.removeRow(sheet.getRow(5));
            sheet.shiftRows(6, 6, -1);
            sheet.getRow(5).getCell(2).setCellFormula("SUM(C5:C5)");
            sheet.getRow(5).getCell(3).setCellFormula("SUM(D5:D5)");
        };
        IkuWorkbook.Editing mine = book -> IkuWorkbook.row(book, 5).getCell(3).setCellValue(8);
        assertThat(merge(theirs, mine).out()).contains("Yang satu menghapusnya", "Jumlah forum anak");

        assertThat(merge(theirs, mine, "--take", "theirs").exit()).isZero();
        try (XSSFWorkbook book = open()) {
            assertThat(IkuWorkbook.labels(book.getSheetAt(0))).containsExactly("Cakupan pelayanan", "Jumlah");
        }
        assertThat(merge(theirs, mine, "--take", "mine").exit()).isZero();
        try (XSSFWorkbook book = open()) {
            assertThat(IkuWorkbook.labels(book.getSheetAt(0)))
                    .containsExactly("Cakupan pelayanan", "Jumlah forum anak", "Jumlah");
            assertThat(IkuWorkbook.row(book, 5).getCell(3).getNumericCellValue())
                    .isEqualTo(8);
            assertThat(IkuWorkbook.row(book, 5).getCell(4).getCellFormula()).isEqualTo("D6/C6*100");
            assertThat(IkuWorkbook.row(book, 6).getCell(3).getCellFormula()).isEqualTo("SUM(D5:D6)");
            assertThat(IkuWorkbook.row(book, 6).getCell(3).getNumericCellValue())
                    .isEqualTo(78);
        }
    }

    @Test
    void merging_with_no_work_gives_the_other_byte_for_byte() throws IOException {
        IkuWorkbook.Editing work = book -> IkuWorkbook.insert(book, 6, "Persentase desa siaga", 60, 66);
        assertThat(merge(work, book -> {}).exit()).isZero();
        assertThat(result()).hasSameBinaryContentAs(folder.resolve("mereka.xlsx"));
        assertThat(merge(book -> {}, work).exit()).isZero();
        assertThat(result()).hasSameBinaryContentAs(folder.resolve("saya.xlsx"));
    }

    @Test
    void a_sheet_only_one_can_carry_and_rows_of_the_other_come_together() throws IOException {
        Outcome outcome = merge(
                book -> book.createSheet("Rekap").createRow(0).createCell(0).setCellFormula("SUM(IKU!D5:D6)"),
                book -> IkuWorkbook.insert(book, 5, "Persentase desa siaga", 60, 66));
        assertThat(outcome.exit()).isZero();
        try (XSSFWorkbook book = open()) {
            assertThat(IkuWorkbook.labels(book.getSheetAt(0)))
                    .containsExactly("Cakupan pelayanan", "Persentase desa siaga", "Jumlah forum anak", "Jumlah");
            assertThat(book.getSheet("Rekap").getRow(0).getCell(0).getCellFormula())
                    .isEqualTo("SUM(IKU!D5:D7)");
            assertThat(book.getSheet("Rekap").getRow(0).getCell(0).getNumericCellValue())
                    .isEqualTo(70 + 66 + 9);
        }
    }

    @Test
    void a_row_that_shares_a_merged_cell_with_the_rows_above_still_does() throws IOException {
        IkuWorkbook.Editing objective = book -> {
            XSSFSheet sheet = book.getSheetAt(0);
            sheet.getRow(2).createCell(5).setCellValue("Sasaran Strategis");
            sheet.getRow(3).createCell(5).setCellValue(6);
            sheet.getRow(4).createCell(5).setCellValue("Meningkatnya perlindungan anak");
            sheet.addMergedRegion(CellRangeAddress.valueOf("F5:F6"));
        };
        Outcome outcome = merge(
                objective,
                book -> {
                    objective.edit(book);
                    book.createSheet("Rekap").createRow(0).createCell(0).setCellValue("rekap");
                },
                book -> {
                    objective.edit(book);
                    IkuWorkbook.insert(book, 6, "Persentase desa siaga", 60, 66);
                    book.getSheetAt(0).removeMergedRegion(0);
                    book.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("F5:F7"));
                });
        assertThat(outcome.exit()).as(outcome.out()).isZero();
        try (XSSFWorkbook book = open()) {
            assertThat(IkuWorkbook.labels(book.getSheetAt(0)))
                    .containsExactly("Cakupan pelayanan", "Jumlah forum anak", "Persentase desa siaga", "Jumlah");
            assertThat(book.getSheetAt(0).getMergedRegions())
                    .extracting(CellRangeAddress::formatAsString)
                    .containsExactly("F5:F7");
            assertThat(IkuWorkbook.row(book, 7).getCell(2).getCellFormula()).isEqualTo("SUM(C5:C7)");
        }
    }

    @Test
    void what_cannot_be_written_is_said_and_left_out_only_when_told_so() throws IOException {
        IkuWorkbook.Editing theirs = book -> {
            book.createSheet("Rekap").createRow(0).createCell(0).setCellValue("rekap");
            book.createSheet("Lampiran").createRow(0).createCell(0).setCellValue("lampiran");
        };
        IkuWorkbook.Editing mine = book -> {
            book.createSheet("Catatan").createRow(0).createCell(0).setCellValue("catatan");
            IkuWorkbook.row(book, 4).getCell(3).setCellValue(76);
        };
        Outcome outcome = merge(theirs, mine);
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).contains("Catatan", "Tidak dapat ditulis otomatis");
        outcome = merge(theirs, mine, "--take", "mine");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).contains("1 perubahan tidak dapat ditulis otomatis");
        try (XSSFWorkbook book = open()) {
            assertThat(book.getSheet("Rekap")).isNotNull();
            assertThat(IkuWorkbook.row(book, 4).getCell(3).getNumericCellValue())
                    .isEqualTo(76);
        }
    }

    @Test
    void a_row_that_cannot_come_because_of_an_array_formula_is_refused_in_words() throws IOException {
        IkuWorkbook.Editing theirs = book -> {
            book.createSheet("Rekap").createRow(0).createCell(0).setCellValue("rekap");
            book.getSheetAt(0).setArrayFormula("C5:C6*2", CellRangeAddress.valueOf("H5:H6"));
        };
        IkuWorkbook.Editing mine = book -> IkuWorkbook.insert(book, 5, "Persentase desa siaga", 60, 66);
        Outcome outcome = merge(theirs, mine);
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("rumus larik", "H5:H6", "Tidak ada yang ditulis");
        assertThat(result()).doesNotExist();
    }

    @Test
    void none_of_the_originals_is_ever_overwritten() throws IOException {
        Path base = file("awal.xlsx", book -> {});
        Path mine = file("saya.xlsx", book -> {});
        Outcome outcome = run(List.of(base.toString(), base.toString(), mine.toString(), "-o", mine.toString()));
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("sama dengan berkas asal");
        Path broken = Files.writeString(folder.resolve("rusak.xlsx"), "bukan berkas");
        assertThat(run(List.of(base.toString(), broken.toString(), mine.toString(), "-o", result().toString()))
                        .exit())
                .isEqualTo(2);
    }
}
