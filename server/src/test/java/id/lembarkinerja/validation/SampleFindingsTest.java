package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.lembarkinerja.evaluation.DirectionJudge;
import id.lembarkinerja.evaluation.DirectionWords;
import id.lembarkinerja.evaluation.Evaluator;
import id.lembarkinerja.evaluation.ScaleFiles;
import id.lembarkinerja.formulas.rating.RatingScale;
import id.lembarkinerja.recognition.FormCatalogue;
import id.lembarkinerja.recognition.FormFiles;
import id.lembarkinerja.samples.SampleWorkbook;
import id.lembarkinerja.samples.SampleWorkbooks;
import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.WorkbookFile;
import id.lembarkinerja.workbook.ooxml.OoxmlReader;
import id.lembarkinerja.workbook.ooxml.PoiFormulaCalculator;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What was worked out by hand from the documents must be found in them, and what is right must not be reported. */
class SampleFindingsTest {

    @TestFactory
    Stream<DynamicTest> every_required_finding_is_found_and_nothing_right_is_reported() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (SampleWorkbook sample : SampleWorkbooks.list()) {
            Examination.Examined examined = examine(sample);
            JsonNode expected;
            try (InputStream in = sample.openExpectations()) {
                expected = JsonMapper.builder().build().readTree(in);
            }
            tests.add(dynamicTest(
                    sample.id() + ": as many tables as the document has",
                    () -> assertThat(examined.tables())
                            .hasSize(expected.get("tables").size())));
            tests.add(dynamicTest(
                    sample.id() + ": everything is said in both languages", () -> BothLanguages.hold(examined)));
            for (JsonNode finding : expected.get("findings")) {
                if (finding.path("required").asBoolean()) {
                    tests.add(dynamicTest(
                            sample.id() + ": " + finding.get("codes") + " at " + finding.get("cell"),
                            () -> assertThat(examined.findings()).anyMatch(found -> answers(found, finding))));
                }
            }
            for (JsonNode absent : expected.get("absent")) {
                tests.add(dynamicTest(
                        sample.id() + ": silent where " + absent.path("why").asText(),
                        () -> assertThat(examined.findings()).noneMatch(found -> isFalseAlarm(found, absent))));
            }
        }
        assertThat(tests).hasSizeGreaterThan(30);
        return tests.stream();
    }

    private static Examination.Examined examine(SampleWorkbook sample) throws IOException {
        FormCatalogue forms = FormFiles.load();
        RatingScale scale = Objects.requireNonNull(ScaleFiles.load().get("permendagri-86-2017"));
        Evaluator evaluator = new Evaluator(forms, new DirectionJudge(DirectionWords.load()), scale);
        try (InputStream in = sample.open()) {
            return (Examination.Examined)
                    new Examiner(new OoxmlReader(), forms, evaluator, List.of(), new PoiFormulaCalculator())
                            .examine(List.of(new WorkbookFile(sample.fileName(), in.readAllBytes())));
        }
    }

    /**
     * The finding stands on the expected cell, or on one that is as good; or one finding speaks for several cells, then
     * the entry says where it stands, and the expected cell is among its related ones.
     */
    private static boolean answers(Finding found, JsonNode expected) {
        if (!texts(expected.get("codes")).contains(found.code())) {
            return false;
        }
        String sheet = expected.get("sheet").asText();
        List<String> cells = new ArrayList<>(texts(expected.path("alternativeCells")));
        cells.add(expected.get("cell").asText());
        JsonNode toldAt = expected.path("toldAt");
        if (toldAt.isMissingNode()) {
            return found.sheet().equals(sheet) && cells.contains(found.cell());
        }
        return found.sheet().equals(toldAt.get("sheet").asText())
                && found.cell().equals(toldAt.get("cell").asText())
                && found.related().stream()
                        .anyMatch(related -> related.sheet().equals(sheet) && cells.contains(related.cell()));
    }

    private static boolean isFalseAlarm(Finding found, JsonNode absent) {
        if (!found.sheet().equals(absent.get("sheet").asText())
                || !texts(absent.get("codes")).contains(found.code())) {
            return false;
        }
        var at = CellRange.parse(found.cell()).first();
        return texts(absent.get("cells")).stream()
                .anyMatch(range -> CellRange.parse(range).contains(at.row(), at.column()));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.isObject() ? node.path("cell").asText() : node.asText()));
        return texts;
    }
}
