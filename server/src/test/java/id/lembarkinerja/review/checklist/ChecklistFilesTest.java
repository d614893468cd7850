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

    private static String valid(String from, String until) {
        String dated = question("lampiran").replace("}", "");
        return "{\"form\":\"iku\",\"questions\":[" + dated + ",\"validFrom\":\"" + from + "\",\"validUntil\":\"" + until
                + "\"}]}";
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
    void every_question_of_a_regulation_says_from_which_year_it_is_asked() {
        assertThat(ChecklistFiles.load(folder).values().stream().flatMap(List::stream))
                .allMatch(question -> question.validFrom().isEmpty()
                        ? !question.source().matches(".*\\b\\d+/.*20\\d\\d.*")
                        : question.source().contains(question.validFrom().substring(0, 4)));
    }

    @Test
    void a_question_is_asked_in_every_year_in_which_its_source_is_in_force() {
        Question question = new Question("x", "Apa?", "What?", "Permendagri", "2017-10-11", "2024-03-31");
        assertThat(List.of(2016, 2017, 2024, 2025))
                .extracting(question::isAskedIn)
                .containsExactly(false, true, true, false);
        assertThat(new Question("x", "Apa?", "What?", "kebiasaan").isAskedIn(1999))
                .isTrue();
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
        office("a.json", "{\"form\":\"iku\",\"questions\":[{\"id\":\"x\",\"question\":\"Apa?\"}]}");
        assertThatThrownBy(() -> ChecklistFiles.load(folder)).hasMessageContaining("questionEnglish dan source");
        office("a.json", "{\"questions\":[]}");
        assertThatThrownBy(() -> ChecklistFiles.load(folder)).hasMessageContaining("perlu form");
        office("a.json", valid("2017", ""));
        assertThatThrownBy(() -> ChecklistFiles.load(folder)).hasMessageContaining("\"2017\" bukan tanggal");
        office("a.json", valid("2017-10-11", "2016-12-31"));
        assertThatThrownBy(() -> ChecklistFiles.load(folder)).hasMessageContaining("sebelum mulai berlaku");
        office("a.json", "{\"form\":\"iku\",\"questions\":[" + question("Lampiran Satu") + "]}");
        assertThatThrownBy(() -> ChecklistFiles.load(folder)).hasMessageContaining("hanya boleh huruf kecil");
    }
}
