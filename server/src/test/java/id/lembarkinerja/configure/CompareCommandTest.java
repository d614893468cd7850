package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.lembarkinerja.samples.SampleWorkbooks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CompareCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private Path old = Path.of("");
    private byte[] sample = new byte[0];

    @BeforeEach
    void write_the_sample() throws IOException {
        try (InputStream in = SampleWorkbooks.list().get(0).open()) {
            sample = in.readAllBytes();
        }
        old = Files.write(folder.resolve("lama.xlsx"), sample);
    }

    private record Outcome(int exit, String out, String err) {
        JsonNode json() {
            try {
                return JsonMapper.builder().build().readTree(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Outcome compare(Path fresh, String... options) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = new CommandLine(new CompareCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    err.append(failure.getMessage());
                    return failure instanceof RefusedException ? 2 : 99;
                });
        String[] arguments = new String[options.length + 2];
        System.arraycopy(options, 0, arguments, 0, options.length);
        arguments[options.length] = old.toString();
        arguments[options.length + 1] = fresh.toString();
        return new Outcome(line.execute(arguments), out.toString(), err.toString());
    }

    private Path edited(Consumer<XSSFWorkbook> edit) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(sample))) {
            edit.accept(workbook);
            Path file = folder.resolve("baru.xlsx");
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last cell of the workbook with this text, so that table C is found before table B. */
    private static Cell find(XSSFWorkbook workbook, String text) {
        Cell found = null;
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.toString().contains(text)) {
                        found = cell;
                    }
                }
            }
        }
        if (found == null) {
            throw new AssertionError("no cell says " + text);
        }
        return found;
    }

    private static Cell beside(Cell cell, int columns) {
        return cell.getRow().getCell(cell.getColumnIndex() + columns);
    }

    private static void correctTheRealisation(XSSFWorkbook workbook) {
        beside(find(workbook, "Penurunan Kasus Kekerasan"), 2).setCellValue("0,02");
    }

    @Test
    void the_same_file_twice_is_the_same() {
        Outcome outcome = compare(old);
        assertThat(outcome.out()).contains("Tidak ada perbedaan isi.");
        assertThat(outcome.exit()).isZero();
    }

    @Test
    void a_file_written_again_by_another_program_is_the_same() {
        assertThat(compare(edited(workbook -> {})).out()).endsWith("Tidak ada perbedaan isi.\n");
    }

    @Test
    void one_figure_changed_is_one_change_with_its_consequence() {
        Outcome outcome = compare(edited(CompareCommandTest::correctTheRealisation), "--format", "json");
        assertThat(outcome.exit()).isOne();
        JsonNode json = outcome.json();
        assertThat(json.path("changes")).hasSize(1);
        JsonNode change = json.path("changes").path(0);
        assertThat(change.path("kind").asText()).isEqualTo("changed");
        assertThat(change.path("column").asText()).isEqualTo("actual");
        assertThat(change.path("from").path("value").asText()).isEqualTo("0.03");
        assertThat(change.path("to").path("printed").asText()).isEqualTo("0,02");
        assertThat(change.path("consequence").path("achievement").path(0).asText())
                .startsWith("61.75");
        assertThat(change.path("consequence").path("achievement").path(1).asText())
                .startsWith("107.83");
        assertThat(change.path("consequence").path("rating").path(0).asText())
                .isNotEqualTo(change.path("consequence").path("rating").path(1).asText());
        assertThat(change.path("weight").asDouble()).isBetween(0.9, 1.0);
        assertThat(json.path("summary").path("changed").asInt()).isOne();
    }

    @Test
    void the_text_tells_where_what_and_what_follows() {
        assertThat(compare(edited(CompareCommandTest::correctTheRealisation)).out())
                .contains("1 perubahan: 1 isi berubah.")
                .contains("0,03 → 0,02")
                .contains("⇒ capaian 61,75 % → 107,83 %; predikat");
    }

    @Test
    void a_row_inserted_in_the_workbook_is_one_change() {
        Path fresh = edited(workbook -> {
            Row row = find(workbook, "Penurunan KDRT").getRow();
            Sheet sheet = row.getSheet();
            int label = find(workbook, "Penurunan KDRT").getColumnIndex();
            int at = row.getRowNum();
            sheet.shiftRows(at, sheet.getLastRowNum(), 1);
            Row added = sheet.createRow(at);
            added.createCell(label).setCellValue("3. Terbentuknya Forum Anak Kelurahan");
            added.createCell(label + 1).setCellValue("12");
            added.createCell(label + 2).setCellValue("11");
        });
        Outcome outcome = compare(fresh, "--format", "json");
        assertThat(outcome.json().path("changes")).as(compare(fresh).out()).hasSize(1);
        assertThat(outcome.json().path("summary").path("added").asInt()).isOne();
    }

    @Test
    void the_page_stands_alone_and_escapes_what_the_workbook_says() {
        Path fresh = edited(workbook -> find(workbook, "Penurunan KDRT").setCellValue("<script>alert(1)</script>"));
        String page = compare(fresh, "--format", "html").out();
        assertThat(page)
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script", "http:", "https:", "src=", "url(");
    }

    @Test
    void a_file_that_is_no_workbook_is_refused_with_what_to_do() throws IOException {
        Path csv = Files.writeString(folder.resolve("data.csv"), "No;Sasaran\n1;Baik\n");
        Outcome outcome = compare(csv);
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("data.csv").contains(".xlsx");
        assertThat(outcome.out()).isEmpty();
        assertThat(compare(folder.resolve("hilang.xlsx")).exit()).isEqualTo(2);
    }

    @Test
    void a_workbook_as_report_links_to_the_cells_of_both_files_beside_it() throws IOException {
        Path report = folder.resolve("laporan.xlsx");
        Path fresh = edited(CompareCommandTest::correctTheRealisation);
        assertThat(compare(fresh, "--format", "xlsx", "-o", report.toString()).exit())
                .isOne();
        try (InputStream in = Files.newInputStream(report);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Sheet changes = book.getSheet("Perubahan");
            assertThat(changes.getLastRowNum()).isOne();
            assertThat(changes.getHyperlink(1, 1).getAddress()).startsWith("baru.xlsx");
            assertThat(changes.getHyperlink(1, 2).getAddress()).startsWith("lama.xlsx");
            assertThat(changes.getRow(1).getCell(7).getStringCellValue()).isEqualTo("61,75 % → 107,83 %");
            assertThat(book.getSheet("Ringkasan").getRow(6).getCell(1).getNumericCellValue())
                    .isEqualTo(1);
        }
    }

    @Test
    void a_workbook_as_report_needs_a_file_to_go_to() {
        Outcome refused = compare(old, "--format", "xlsx");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("-o HASIL.xlsx");
    }

    @Test
    void two_agencies_and_a_plan_are_written_as_page_and_workbook_too() throws IOException {
        Path fresh = edited(CompareCommandTest::correctTheRealisation);
        assertThat(compare(fresh, "--as", "agencies", "--format", "html").out())
                .contains("<h1>Dua perangkat daerah</h1>", "lama.xlsx", "baru.xlsx", "61,75 %", "107,83 %");
        assertThat(compare(fresh, "--as", "plan", "--format", "html").out()).contains("<h1>Rencana dan realisasi</h1>");
        Path report = folder.resolve("laporan.xlsx");
        assertThat(compare(fresh, "--as", "agencies", "--format", "xlsx", "-o", report.toString())
                        .exit())
                .isZero();
        try (InputStream in = Files.newInputStream(report);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Sheet rows = book.getSheet("Penyandingan");
            assertThat(rows.getHyperlink(1, 3).getAddress()).startsWith("lama.xlsx");
            assertThat(rows.getHyperlink(1, 7).getAddress()).startsWith("baru.xlsx");
            assertThat(rows.getRow(1).getCell(11).getNumericCellValue()).isPositive();
        }
        Path page = folder.resolve("laporan.html");
        assertThat(compare(fresh, "--as", "plan", "--format", "html", "-o", page.toString())
                        .exit())
                .isZero();
        assertThat(Files.readString(page)).contains("Rencana dan realisasi");
    }
}
