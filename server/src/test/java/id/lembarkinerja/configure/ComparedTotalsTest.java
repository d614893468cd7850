package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.comparison.Change;
import id.lembarkinerja.comparison.Comparer;
import id.lembarkinerja.comparison.Snapshot;
import id.lembarkinerja.comparison.report.ComparisonText;
import id.lembarkinerja.platform.DataFolder;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.samples.SampleWorkbook;
import id.lembarkinerja.samples.SampleWorkbooks;
import id.lembarkinerja.workbook.WorkbookFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of programmes and ceilings of a real Renja: a ceiling is raised, and its parents and totals with it. */
class ComparedTotalsTest {
    private static final BigDecimal RAISE = new BigDecimal(1000);

    @TempDir
    private Path folder = Path.of("");

    private byte[] renja = new byte[0];
    private Snapshot from = new Snapshot("", "", List.of(), List.of(), Map.of());

    @BeforeEach
    void read_the_renja() throws IOException {
        SampleWorkbook sample = SampleWorkbooks.list().stream()
                .filter(each -> each.id().startsWith("002-renja"))
                .findFirst()
                .orElseThrow();
        try (InputStream in = sample.open()) {
            renja = in.readAllBytes();
        }
        from = read(renja);
    }

    private Snapshot read(byte[] bytes) {
        Snapshots snapshots = new Snapshots(new Rules.Later(new DataFolder(folder)), agency -> Map.of());
        return ((Snapshots.Reading.Read) snapshots.read("", new WorkbookFile("renja.xlsx", bytes))).snapshot();
    }

    private RecognizedTable programmes() {
        return from.tables().stream()
                .filter(table -> table.id().equals("t1"))
                .findFirst()
                .orElseThrow();
    }

    private static TableCell budget(TableRow row) {
        return row.find("budget").orElseThrow();
    }

    private TableRow lastCeiling() {
        List<TableRow> rows = programmes().rows().stream()
                .filter(row -> row.kind() == RowKind.INDICATOR
                        && budget(row).reading().value().isPresent())
                .toList();
        return rows.get(rows.size() - 1);
    }

    private TableRow total() {
        return programmes().rows().stream()
                .filter(row -> row.kind() == RowKind.TOTAL)
                .findFirst()
                .orElseThrow();
    }

    private byte[] raised(List<TableRow> rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(renja));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (TableRow row : rows) {
                Cell cell = workbook.getSheet(programmes().sheet())
                        .getRow(budget(row).cell().row())
                        .getCell(budget(row).cell().column());
                BigDecimal raised = budget(row).reading().value().orElseThrow().add(RAISE);
                cell.setCellValue(raised.toPlainString());
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void a_raised_ceiling_tells_the_total_that_should_follow() throws IOException {
        List<Change> changes =
                Comparer.compare(from, read(raised(List.of(lastCeiling())))).changes();
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).consequence().totals()).hasSize(1);
        assertThat(changes.get(0).consequence().totals().get(0).sums().map(BigDecimal::toPlainString))
                .hasToString("Sides[from=10921753816, to=10921754816]");
    }

    @Test
    void a_total_raised_with_its_ceiling_merely_follows_and_the_report_says_from_where() throws IOException {
        var comparison = Comparer.compare(from, read(raised(List.of(lastCeiling(), total()))));
        assertThat(comparison.changes()).hasSize(2);
        assertThat(comparison.changes().get(0).merelyFollows()).isFalse();
        assertThat(comparison.changes().get(1).merelyFollows()).isTrue();
        assertThat(ComparisonText.of(comparison))
                .contains("2 perubahan: 2 isi berubah. 1 di antaranya hanya mengikuti perubahan lain.")
                .contains("⇒ akibat dari " + comparison.changes().get(0).spot().a1());
    }
}
