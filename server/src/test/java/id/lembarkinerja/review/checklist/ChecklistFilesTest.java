package id.lembarkinerja.review.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecklistFilesTest {
    @TempDir
    Path folder = Path.of("");

    private List<Question> load(String form) {
        return ChecklistFiles.load(folder).getOrDefault(form, List.of());
    }

    private void office(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private static String question(String id) {
        return "{\"id\":\"" + id
                + "\",\"question\":\"Apakah lampirannya ada?\",\"questionEnglish\":\"Is it attached?\","
                + "\"source\":\"kebiasaan\"}";
    }

    @Test
    void every_question_that_ships_speaks_both_languages_and_names_its_source() {
        Map<String, List<Question>> all = ChecklistFiles.load(folder);
        assertThat(all).containsKeys("t-c-29", "t-c-30", "t-c-31", "t-c-32", "t-c-33", "perjanjian-kinerja");
        assertThat(all.values().stream().flatMap(List::stream))
                .allMatch(question -> question.question().endsWith("?")
                        && question.questionEnglish().endsWith("?")
                        && !question.source().isBlank());
    }

    @Test
    void an_office_adds_questions_to_a_form_and_to_a_form_of_its_own() throws IOException {
        int shipped = load("t-c-33").size();
        office("a.json", "\uFEFF{\"form\":\"t-c-33\",\"questions\":[" + question("lampiran") + "]}");
        office("b.json", "{\"form\":\"milik-sendiri\",\"questions\":[" + question("lampiran") + "]}");
        assertThat(load("t-c-33")).hasSize(shipped + 1);
        assertThat(load("t-c-33").get(shipped).id()).isEqualTo("lampiran");
        assertThat(load("milik-sendiri")).hasSize(1);
    }

    @Test
    void a_file_that_cannot_be_used_is_refused_by_name_and_reason() throws IOException {
        office("a.json", "{\"form\":\"iku\",\"questions\":[" + question("decree") + "]}");
        assertThatThrownBy(() -> ChecklistFiles.load(folder))
                .isInstanceOf(BadChecklistException.class)
                .hasMessageContaining("a.json")
                .hasMessageContaining("\"decree\"")
                .hasMessageContaining("sudah ada");
        office("a.json", "{\"form\":\"iku\",\n\"pertanyaan\":[]}");
        assertThatThrownBy(() -> ChecklistFiles.load(folder)).hasMessageContaining("a.json baris 2");
        office("a.json", "{\"form\":\"iku\",\"questions\":[" + question("Lampiran Satu") + "]}");
        assertThatThrownBy(() -> ChecklistFiles.load(folder)).hasMessageContaining("hanya boleh huruf kecil");
    }
}
