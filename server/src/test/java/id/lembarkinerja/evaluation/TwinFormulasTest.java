package id.lembarkinerja.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.lembarkinerja.evaluation.TwinSheet.Laid;
import id.lembarkinerja.formulas.call.Answer;
import id.lembarkinerja.formulas.catalogue.Engine;
import java.io.File;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The native twins of the formulas, recalculated by LibreOffice, give what the library gives: an independent check of
 * both. Skipped without LibreOffice, unless the system property {@code lembar.soffice.required} is {@code true}.
 */
class TwinFormulasTest {
    /** A spreadsheet computes in binary fractions of about 16 digits. */
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-11");

    private static final int LEAST_CALLS = 400;

    @TempDir
    private Path folder;

    @Test
    void libreoffice_computes_what_the_library_computes() throws Exception {
        Optional<Path> soffice = Stream.of(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
        if (!Boolean.getBoolean("lembar.soffice.required")) {
            assumeTrue(soffice.isPresent(), "LibreOffice (soffice) is not installed");
        }
        Engine engine = TwinCalls.engine();
        Path input = folder.resolve("twins.xlsx");
        List<Laid> laid;
        try (var workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(input)) {
            var sheet = new TwinSheet(engine, workbook.createSheet("kembar"));
            TwinCalls.list(engine).forEach(sheet::lay);
            laid = sheet.laid();
            workbook.write(out);
        }
        assertThat(laid).hasSizeGreaterThan(LEAST_CALLS);
        recalculate(soffice.orElseThrow(() -> new AssertionError("soffice is not installed")), input);
        List<String> differences = new ArrayList<>();
        try (var workbook =
                new XSSFWorkbook(Files.newInputStream(folder.resolve("out").resolve("twins.xlsx")))) {
            for (Laid one : laid) {
                for (int i = 0; i < one.count(); i++) {
                    Cell cell = workbook.getSheetAt(0).getRow(one.row()).getCell(one.column() + i);
                    String wrong = difference(one, i, cell);
                    if (!wrong.isEmpty()) {
                        differences.add(one.call().formula() + ", " + one.call().name() + ": " + wrong + " by ="
                                + cell.getCellFormula());
                    }
                }
            }
        }
        if (!differences.isEmpty()) {
            fail(differences.size() + " of " + laid.size() + " calls differ:\n" + String.join("\n", differences));
        }
    }

    private static String difference(Laid one, int column, Cell cell) {
        CellType type = cell.getCachedFormulaResultType();
        String given = switch (type) {
            case NUMERIC -> String.valueOf(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            default -> "error";
        };
        if (one.answer() instanceof Answer.Figure figure) {
            return agrees(type, given, figure.value()) ? "" : given + " instead of " + figure.value();
        }
        if (one.answer() instanceof Answer.Table table) {
            String expected = table.rows().get(0).get(column).text();
            return agrees(type, given, new BigDecimal(expected)) ? "" : given + " instead of " + expected;
        }
        if (one.answer() instanceof Answer.Words words) {
            return given.equals(words.text().indonesian()) ? "" : given + " instead of " + words.text();
        }
        return type == CellType.ERROR ? "" : given + " instead of an error value: " + one.answer();
    }

    private static boolean agrees(CellType type, String given, BigDecimal expected) {
        if (type != CellType.NUMERIC) {
            return false;
        }
        BigDecimal off = new BigDecimal(given).subtract(expected).abs();
        return off.compareTo(expected.abs().max(BigDecimal.ONE).multiply(TOLERANCE)) <= 0;
    }

    private void recalculate(Path soffice, Path input) throws Exception {
        Path log = folder.resolve("soffice.log");
        Process process = new ProcessBuilder(
                        soffice.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        folder.resolve("out").toString(),
                        input.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(180, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended).as(Files.readString(log)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    }
}
