package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only its own workbook can carry is asked about, each piece of it, and never left out unsaid. */
class MergedStructureTest {
    private static final IkuWorkbook.Editing NOTHING = book -> {};

    @TempDir
    Path folder = Path.of("");

    /** Much that only this workbook can carry, so that it is the one that carries the result. */
    private static final IkuWorkbook.Editing RESTRUCTURED = book -> {
        for (String name : List.of("Rekap", "Lampiran", "Daftar")) {
            book.createSheet(name).createRow(0).createCell(0).setCellValue(name);
        }
    };

    /** A fourth column of figures and a second sheet, to take away or to move. */
    private static final IkuWorkbook.Editing WIDER = book -> {
        XSSFSheet sheet = book.getSheetAt(0);
        sheet.getRow(2).createCell(5).setCellValue("Sumber Data");
        sheet.getRow(3).createCell(5).setCellValue(6);
        sheet.getRow(4).createCell(5).setCellValue("Laporan bidang");
        sheet.getRow(5).createCell(5).setCellValue("Survei");
        Row more = sheet.createRow(9);
        more.createCell(0).setCellValue("Mengetahui");
        Row last = sheet.createRow(10);
        last.createCell(0).setCellValue("Kepala Dinas");
        XSSFSheet second = book.createSheet("Catatan");
        second.createRow(0).createCell(0).setCellValue("Diisi oleh bidang perencanaan");
    };

    private static void column(XSSFWorkbook book, String heading, int column) {
        XSSFSheet sheet = book.getSheetAt(0);
        sheet.getRow(2).createCell(column).setCellValue(heading);
        sheet.getRow(3).createCell(column).setCellValue(column + 1);
        sheet.getRow(4).createCell(column).setCellValue("isi satu");
        sheet.getRow(5).createCell(column).setCellValue("isi dua");
    }

    private static void removeColumn(XSSFWorkbook book) {
        XSSFSheet sheet = book.getSheetAt(0);
        for (int row = 2; row < 6; row++) {
            sheet.getRow(row).removeCell(sheet.getRow(row).getCell(5));
        }
    }

    private static Map<String, IkuWorkbook.Editing> structures() {
        Map<String, IkuWorkbook.Editing> structures = new LinkedHashMap<>();
        structures.put(
                "Lembar baru.",
                book -> book.createSheet("Tambahan").createRow(0).createCell(0).setCellValue("tambahan"));
        structures.put("Lembar dihapus.", book -> book.removeSheetAt(1));
        structures.put("Lembar diganti namanya.", book -> book.setSheetName(1, "Catatan Bidang"));
        structures.put("Kolom baru.", book -> column(book, "Penanggung Jawab", 6));
        structures.put("Kolom dihapus.", MergedStructureTest::removeColumn);
        structures.put("Baris dipindahkan.", book -> {
            IkuWorkbook.row(book, 9).getCell(0).setCellValue("Kepala Dinas");
            IkuWorkbook.row(book, 10).getCell(0).setCellValue("Mengetahui");
        });
        return structures;
    }

    @Test
    void every_kind_is_a_question_with_a_sentence_and_nothing_is_written_until_it_is_answered() {
        structures().forEach((told, structure) -> {
            for (boolean first : new boolean[] {true, false}) {
                MergedBook merged = MergedBook.of(
                        folder, WIDER, first ? RESTRUCTURED : structure, first ? structure : RESTRUCTURED);
                assertThat(merged.exit()).as(told + merged.said()).isEqualTo(1);
                assertThat(merged.said()).contains(told, "jadikan berkas ini dasarnya");
                assertThat(merged.result()).doesNotExist();
            }
        });
    }

    @Test
    void whoever_is_made_the_carrier_keeps_his_structure_and_the_other_is_asked_about() {
        IkuWorkbook.Editing sheet =
                book -> book.createSheet("Tambahan").createRow(0).createCell(0).setCellValue("tambahan");
        MergedBook asked = MergedBook.of(folder, WIDER, RESTRUCTURED, sheet, "--carrier", "mine");
        assertThat(asked.exit()).isEqualTo(1);
        assertThat(asked.said()).contains("Rekap", "Lampiran", "Daftar", "3 bentrok");
        assertThat(asked.said()).contains("salin lembar itu ke hasilnya", "Pindahkan atau Salin");
        MergedBook merged = MergedBook.of(folder, WIDER, RESTRUCTURED, sheet, "--carrier", "mine", "--take", "mine");
        assertThat(merged.exit()).isZero();
        assertThat(merged.sheets()).containsExactly("IKU", "Catatan", "Tambahan");
    }

    @Test
    void a_heading_that_the_other_wrote_anew_goes_into_the_carrier() {
        IkuWorkbook.Editing heading =
                book -> IkuWorkbook.row(book, 2).getCell(3).setCellValue("Realisasi Tahun 2022");
        for (boolean first : new boolean[] {true, false}) {
            MergedBook merged =
                    MergedBook.of(folder, WIDER, first ? RESTRUCTURED : heading, first ? heading : RESTRUCTURED);
            assertThat(merged.exit()).as(merged.said()).isZero();
            assertThat(merged.cell("D3")).isEqualTo("Realisasi Tahun 2022");
            assertThat(merged.sheets()).contains("Rekap");
        }
    }

    @Test
    void what_a_new_row_says_in_a_column_the_carrier_took_away_is_asked_about() {
        IkuWorkbook.Editing without = book -> {
            RESTRUCTURED.edit(book);
            removeColumn(book);
        };
        IkuWorkbook.Editing row = book -> {
            XSSFSheet sheet = book.getSheetAt(0);
            IkuWorkbook.insert(book, 6, "Persentase desa siaga", 60, 66);
            sheet.getRow(6).createCell(5).setCellValue("Sensus");
        };
        MergedBook merged = MergedBook.of(folder, narrow(), without, row);
        assertThat(merged.exit()).isEqualTo(1);
        assertThat(merged.said()).contains("Persentase desa siaga", "Sensus");
        MergedBook taken = MergedBook.of(folder, narrow(), without, row, "--take", "theirs");
        assertThat(taken.exit()).isZero();
        assertThat(taken.rows()).contains("3 Persentase desa siaga");
    }

    /** Nothing below the table, so that a row is inserted as {@link IkuWorkbook} does it. */
    private static IkuWorkbook.Editing narrow() {
        return book -> column(book, "Sumber Data", 5);
    }

    @Test
    void a_formula_of_a_new_row_that_refers_to_a_sheet_of_its_own_workbook_is_asked_about() {
        IkuWorkbook.Editing row = book -> {
            book.createSheet("Data").createRow(0).createCell(0).setCellValue(66);
            IkuWorkbook.insert(book, 6, "Persentase desa siaga", 60, 66);
            IkuWorkbook.row(book, 6).getCell(3).setCellFormula("Data!A1");
        };
        MergedBook merged = MergedBook.of(folder, NOTHING, RESTRUCTURED, row);
        assertThat(merged.exit()).isEqualTo(1);
        assertThat(merged.said()).contains("=Data!A1", "Lembar baru.");
        MergedBook taken = MergedBook.of(folder, NOTHING, RESTRUCTURED, row, "--take", "theirs");
        assertThat(taken.exit()).isZero();
        assertThat(taken.cell("D7")).isEqualTo("66");
    }
}
