package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import id.lembarkinerja.recognition.FormCatalogue;
import id.lembarkinerja.recognition.FormDefinition;
import id.lembarkinerja.recognition.FormFiles;
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

    @Test
    void a_better_word_in_english_leaves_the_rules_the_same_and_any_other_word_does_not() throws IOException {
        String agreements = """
                [{"id": "a", "ends": ["iku.target", "t-c-31.target"],
                  "advice": {"indonesian": "Samakan.", "english": "Make them the same."}}]
                """;
        assertThat(rules(agreements.replace("Make", "Bring")))
                .isEqualTo(rules(agreements))
                .contains("Samakan.", "iku.target");
        assertThat(rules(agreements.replace("iku.target", "iku.actual"))).isNotEqualTo(rules(agreements));
        assertThat(rules(agreements.replace("Samakan", "Periksa"))).isNotEqualTo(rules(agreements));
    }

    private static String rules(String json) throws IOException {
        return Ruleset.withoutEnglish(JsonMapper.builder().build().readTree(json))
                .toString();
    }

    @Test
    void another_english_name_of_a_form_leaves_the_rules_the_same_and_another_form_does_not() {
        FormCatalogue forms = FormFiles.load();
        String hash = Ruleset.hash(forms, List.of());
        List<FormDefinition> named =
                forms.forms().stream().map(FormDefinition::withoutEnglish).toList();
        assertThat(Ruleset.hash(of(forms, named), List.of())).isEqualTo(hash);
        assertThat(Ruleset.hash(of(forms, named.subList(1, named.size())), List.of()))
                .isNotEqualTo(hash);
    }

    private static FormCatalogue of(FormCatalogue like, List<FormDefinition> forms) {
        return new FormCatalogue(
                like.columns(),
                forms,
                like.abbreviations(),
                like.synonyms(),
                like.roots(),
                like.countUnits(),
                like.localForms());
    }
}
