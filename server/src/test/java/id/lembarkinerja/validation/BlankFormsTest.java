package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.recognition.FormDefinition;
import id.lembarkinerja.recognition.FormFiles;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.samples.template.Templates;
import id.lembarkinerja.workbook.WorkbookFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The blank forms are the forms of the catalogue, and what they compute is what the product computes. */
class BlankFormsTest {

    static List<String> forms() {
        return Templates.list();
    }

    private static Examination.Examined examine(byte[] bytes) {
        return (Examination.Examined) Desk.examiner().examine(List.of(new WorkbookFile("formulir.xlsx", bytes)));
    }

    private static byte[] blank(String form) throws IOException {
        try (InputStream in = Templates.open(form)) {
            return in.readAllBytes();
        }
    }

    @Test
    void every_form_of_a_known_layout_has_a_blank_one() {
        List<String> known = FormFiles.load().forms().stream()
                .map(FormDefinition::id)
                .filter(id -> !id.equals("tabel-umum"))
                .toList();
        assertThat(Templates.list()).containsExactlyInAnyOrderElementsOf(known);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_blank_form_is_known_again_whole_and_nothing_is_wrong_with_it(String form) throws IOException {
        Examination.Examined examined = examine(blank(form));
        assertThat(examined.tables()).hasSize(1);
        RecognizedTable table = examined.tables().get(0);
        assertThat(table.form()).isEqualTo(form);
        assertThat(table.confidence()).isGreaterThan(0.9);
        assertThat(table.question()).isEmpty();
        assertThat(table.columns()).noneMatch(column -> column.key().startsWith("other"));
        assertThat(Desk.all(examined)).isEmpty();
    }

    @Test
    void achievement_and_category_of_a_filled_form_are_those_the_product_computes() throws IOException {
        byte[] filled = fill(
                "pengukuran-iku",
                5,
                List.of(
                        Map.of(
                                0,
                                "1",
                                1,
                                "Meningkatnya layanan",
                                2,
                                "Cakupan layanan",
                                3,
                                "Persen",
                                4,
                                "Maksimal",
                                5,
                                80.0,
                                6,
                                60.0,
                                9,
                                "dana terlambat"),
                        Map.of(
                                0,
                                "2",
                                2,
                                "Jumlah kasus gizi buruk",
                                3,
                                "Kasus",
                                4,
                                "Minimal",
                                5,
                                20.0,
                                6,
                                16.0,
                                9,
                                "posyandu aktif"),
                        Map.of(
                                0,
                                "3",
                                2,
                                "Angka putus sekolah",
                                3,
                                "Persen",
                                4,
                                "Minimal",
                                5,
                                0.0,
                                6,
                                1.0,
                                9,
                                "pindah domisili")));
        Examination.Examined examined = examine(filled);
        RecognizedTable table = examined.tables().get(0);
        Map<String, String> printed = new TreeMap<>();
        table.rows()
                .forEach(row -> printed.put(
                        row.label(),
                        row.find("achievement").map(cell -> cell.printed()).orElse("") + " "
                                + row.find("category")
                                        .map(cell -> cell.printed())
                                        .orElse("")));
        assertThat(printed).containsEntry("Cakupan layanan", "75,00 Sedang");
        assertThat(printed).containsEntry("Jumlah kasus gizi buruk", "120,00 Sangat Tinggi");
        assertThat(printed).containsEntry("Angka putus sekolah", "N/A ");
        assertThat(Desk.errors(examined)).isEmpty();
    }

    @Test
    void a_filled_plan_adds_up_its_programmes_and_a_wrong_parent_is_found() throws IOException {
        byte[] filled = fill(
                "t-c-33",
                8,
                List.of(
                        Map.of(0, "1.02.02", 1, "Program Upaya Kesehatan", 5, 300.0, 9, 330.0),
                        Map.of(0, "1.02.02.2.01", 1, "Penyediaan fasilitas", 5, 100.0, 9, 110.0),
                        Map.of(0, "1.02.02.2.02", 1, "Penyediaan layanan", 5, 200.0, 9, 220.0),
                        Map.of(0, "1.02.03", 1, "Program Sumber Daya Manusia", 5, 50.0, 9, 55.0),
                        Map.of(0, "1.02.03.2.01", 1, "Pelatihan tenaga", 5, 40.0, 9, 55.0)));
        Examination.Examined examined = examine(filled);
        assertThat(Desk.all(examined)).containsExactly("parent-child-mismatch@F12");
    }

    /** Fills cells by column from a row on, and lets the formulas compute. */
    private static byte[] fill(String form, int firstRow, List<Map<Integer, Object>> rows) throws IOException {
        try (InputStream in = Templates.open(form);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.getRow(firstRow + i);
                rows.get(i).forEach((column, value) -> {
                    Cell cell = row.getCell(column);
                    if (value instanceof Double number) {
                        cell.setCellValue(number);
                    } else {
                        cell.setCellValue(value.toString());
                    }
                });
            }
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA
                            && !cell.getCellFormula().contains("SUMPRODUCT")) {
                        evaluator.evaluateFormulaCell(cell);
                    } else if (cell.getCellType() == CellType.FORMULA) {
                        // POI cannot: what a spreadsheet gives for the programmes 1.02.02 and 1.02.03.
                        cell.setCellValue(cell.getCellFormula().contains("J9") ? 385 : 350);
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
