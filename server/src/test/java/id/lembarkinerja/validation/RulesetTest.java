package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesetTest {
    /** What only words messages or asks a person decides about no result. */
    private static final Set<String> WORDINGS =
            Set.of("finding-codes.json", "quality-checklist.json", "remark/remark-phrases.json");

    @Test
    void all_data_that_decides_about_results_takes_part() throws IOException {
        Path folder = Path.of("src", "main", "resources", "id", "lembarkinerja", "validation");
        Set<String> files = new TreeSet<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !WORDINGS.contains(name))
                    .forEach(files::add);
        }
        assertThat(List.copyOf(files)).containsExactlyInAnyOrderElementsOf(Ruleset.DATA);
    }
}
