package id.lembarkinerja.formulas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GoldenCasesTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final int LEAST = 400;

    @Test
    void every_golden_case_has_a_name_of_its_own_and_a_source() throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(FOLDER)) {
            all.forEach(file -> files.add(file.getFileName().toString()));
        }
        int cases = 0;
        for (String file : files) {
            Set<String> names = new HashSet<>();
            for (JsonNode one : GoldenCases.read("/golden/" + file)) {
                String name = one.path("name").asText();
                assertThat(name).as(file).isNotBlank();
                assertThat(names.add(name)).as(file + ": " + name).isTrue();
                assertThat(one.path("source").asText()).as(file + ": " + name).isNotBlank();
                cases++;
            }
        }
        assertThat(cases).isGreaterThan(LEAST);
    }
}
