package id.lembarkinerja.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleWorkbooksTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    static List<SampleWorkbook> samples() {
        return SampleWorkbooks.list();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_generator_makes_the_committed_bytes(SampleWorkbook sample) throws IOException {
        byte[] committed = Files.readAllBytes(Path.of(sample.id(), sample.fileName()));
        assertThat(SampleGenerator.generate(sample.id()))
                .as("run: mvn -pl sample-workbooks -am compile exec:java")
                .isEqualTo(committed);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_jar_carries_the_committed_bytes(SampleWorkbook sample) throws IOException {
        try (InputStream stream = sample.open()) {
            assertThat(stream.readAllBytes()).isEqualTo(Files.readAllBytes(Path.of(sample.id(), sample.fileName())));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_printed_text_is_shown_in_its_cell(SampleWorkbook sample) throws IOException {
        DataFormatter formatter = new DataFormatter(INDONESIAN);
        try (XSSFWorkbook workbook = open(sample)) {
            for (SheetTranscription transcription :
                    TranscriptionReader.read(sample.id()).sheets()) {
                XSSFSheet sheet = workbook.getSheet(transcription.name());
                Map<String, String> shown = new HashMap<>();
                sheet.forEach(row -> row.forEach(cell -> {
                    String text = formatter.formatCellValue(cell);
                    if (!text.isEmpty()) {
                        shown.put(cell.getAddress().formatAsString(), text);
                    }
                }));
                Map<String, String> transcribed = new HashMap<>();
                for (PlacedCell cell : SheetLayout.place(transcription)) {
                    if (!cell.cell().shown().isEmpty()) {
                        transcribed.put(address(cell), cell.cell().shown());
                    }
                }
                assertThat(shown).as(transcription.name()).isEqualTo(transcribed);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void no_official_is_named(SampleWorkbook sample) {
        for (SheetTranscription sheet : TranscriptionReader.read(sample.id()).sheets()) {
            for (PlacedCell cell : SheetLayout.place(sheet)) {
                assertThat(cell.cell().shown())
                        .doesNotContainPattern("NIP\\D*\\d")
                        .doesNotContain("Dra.", "drg.");
            }
        }
    }

    static XSSFWorkbook open(SampleWorkbook sample) throws IOException {
        try (InputStream stream = sample.open()) {
            return new XSSFWorkbook(stream);
        }
    }

    private static String address(PlacedCell cell) {
        return new CellRangeAddress(cell.row(), cell.row(), cell.column(), cell.column()).formatAsString();
    }
}
