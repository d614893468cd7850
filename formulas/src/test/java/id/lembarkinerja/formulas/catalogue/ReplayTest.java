package id.lembarkinerja.formulas.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.formulas.GoldenCases;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Asks every formula ten thousand random questions and writes down the answers, which the browser build must repeat
 * digit for digit: one line a call, arguments and answer parted by a tab.
 */
class ReplayTest {
    private static final int CALLS = 10_000;
    private static final Path FOLDER = Path.of("target", "replay");

    private final Engine engine = ShippedCatalogue.engine();
    private final List<String> scales =
            List.copyOf(engine.catalogue().scales().byId().keySet());
    private final List<String> texts = GoldenCases.elements(GoldenCases.read("/golden/numbers.json"))
            .map(one -> one.get("input").get("printed").asText())
            .toList();

    @TestFactory
    Stream<DynamicTest> every_formula_answers_ten_thousand_random_calls() {
        return engine.catalogue().list().stream()
                .map(formula -> DynamicTest.dynamicTest(formula.id(), () -> record(formula)));
    }

    private void record(Formula formula) throws IOException {
        Files.createDirectories(FOLDER);
        var calls = new RandomCalls(formula, scales, texts);
        int answered = 0;
        try (var out = new BufferedWriter(new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(FOLDER.resolve(formula.id() + ".tsv.gz"))),
                StandardCharsets.UTF_8))) {
            for (int i = 0; i < CALLS; i++) {
                String arguments = calls.next();
                String answer = engine.evaluate(formula.id(), arguments);
                answered += answer.startsWith("{\"kind\":\"none\"") ? 0 : 1;
                out.write(arguments + "\t" + answer + "\n");
            }
        }
        assertThat(answered)
                .as("calls with an answer, else nothing is compared")
                .isGreaterThan(CALLS / 10);
    }
}
