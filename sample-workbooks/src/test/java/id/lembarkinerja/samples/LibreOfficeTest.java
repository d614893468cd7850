package id.lembarkinerja.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * LibreOffice opens every sample as it is. Without LibreOffice the tests are skipped, unless the system property
 * {@code lembar.soffice.required} is {@code true}.
 */
class LibreOfficeTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void convert_every_sample_once() throws Exception {
        Optional<Path> soffice = findSoffice();
        if (!Boolean.getBoolean("lembar.soffice.required")) {
            assumeTrue(soffice.isPresent(), "LibreOffice (soffice) is not installed");
        }
        List<String> inputs = new ArrayList<>();
        for (SampleWorkbook sample : SampleWorkbooks.list()) {
            Path input = folder.resolve(sample.fileName());
            try (InputStream stream = sample.open()) {
                Files.copy(stream, input);
            }
            inputs.add(input.toString());
        }
        for (String format : List.of("xlsx", "pdf")) {
            List<String> command = new ArrayList<>(List.of(
                    soffice.orElseThrow(() -> new AssertionError("soffice is not installed"))
                            .toString(),
                    "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                    "--headless",
                    "--convert-to",
                    format,
                    "--outdir",
                    folder.resolve(format).toString()));
            command.addAll(inputs);
            Path log = folder.resolve(format + ".log");
            Process process = new ProcessBuilder(command)
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

    @Test
    void it_prints_every_sample() {
        for (SampleWorkbook sample : SampleWorkbooks.list()) {
            assertThat(folder.resolve("pdf").resolve(sample.id() + ".pdf"))
                    .isRegularFile()
                    .isNotEmptyFile();
        }
    }

    @Test
    void it_keeps_sheet_names_merged_cells_and_values() throws IOException {
        for (SampleWorkbook sample : SampleWorkbooks.list()) {
            try (XSSFWorkbook ours = SampleWorkbooksTest.open(sample);
                    XSSFWorkbook theirs = new XSSFWorkbook(
                            Files.newInputStream(folder.resolve("xlsx").resolve(sample.fileName())))) {
                assertThat(content(theirs)).as(sample.id()).isEqualTo(content(ours));
            }
        }
    }

    private static List<String> content(XSSFWorkbook workbook) {
        List<String> lines = new ArrayList<>();
        workbook.forEach(sheet -> {
            lines.add("sheet " + sheet.getSheetName());
            sheet.getMergedRegions().stream()
                    .map(region -> "merged " + region.formatAsString())
                    .sorted()
                    .forEach(lines::add);
            sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() != CellType.BLANK) {
                    lines.add(cell.getAddress() + " " + value(cell));
                }
            }));
        });
        return lines;
    }

    private static String value(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? "number " + cell.getNumericCellValue()
                : "text " + cell.getStringCellValue();
    }

    private static Optional<Path> findSoffice() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Stream<Path> onPath = Stream.of(path.split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty())
                .flatMap(entry -> Stream.of(Path.of(entry, "soffice"), Path.of(entry, "soffice.exe")));
        Stream<Path> usual = Stream.of(
                Path.of("/Applications/LibreOffice.app/Contents/MacOS/soffice"),
                Path.of("C:/Program Files/LibreOffice/program/soffice.exe"));
        return Stream.concat(onPath, usual).filter(Files::isExecutable).findFirst();
    }
}
