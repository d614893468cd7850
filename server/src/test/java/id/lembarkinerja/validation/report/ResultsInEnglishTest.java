package id.lembarkinerja.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.samples.SampleWorkbook;
import id.lembarkinerja.samples.SampleWorkbooks;
import id.lembarkinerja.validation.Desk;
import id.lembarkinerja.validation.Examination.Examined;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever a result of the samples tells about tables and figures is there in English, too. */
class ResultsInEnglishTest {
    /** The members that are told to a person; all others are contents of the workbook, keys and figures. */
    private static final Set<String> TOLD = Set.of("derivation", "explanation", "reason", "reasons", "citation", "why");

    /** Findings and letters have tests of their own. */
    private static final Set<String> ELSEWHERE = Set.of("findings", "remarks", "silences");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern INDONESIAN = Pattern.compile(
            "\\b(yang|tidak|dari|dan|atau|kolom|baris|sel|ini|untuk|jadi|dengan|nilai|tabel|belum|bukan|realisasi"
                    + "|dihitung|karena|judul|triwulan|tertulis|kosong|kebiasaan)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Set<String> silent = new TreeSet<>();
    private int translated;

    @Test
    void nothing_is_told_in_indonesian_alone() {
        for (SampleWorkbook sample : SampleWorkbooks.list()) {
            walk(ExaminationJson.of(examine(sample)));
        }
        assertThat(silent).isEmpty();
        assertThat(translated).isGreaterThan(250);
    }

    @Test
    void what_keeps_a_row_from_an_achievement_is_told_in_english() {
        assertThat(explanation("", "80"))
                .isEqualTo("The achievement is not computed: the target is blank. Enter the figure, or N/A if it does"
                        + " not apply.");
        assertThat(explanation("90", "belum ada"))
                .isEqualTo(
                        "The achievement is not computed: the actual is written as \"belum ada\" and holds no number;"
                                + " write N/A if there is no figure yet. Write the number.");
    }

    private static String explanation(String target, String actual) {
        JsonNode result = ExaminationJson.of(Desk.examine("A1", """
                No|Sasaran Strategis|Indikator Kinerja|Satuan|Target|Realisasi|Capaian
                1|Meningkatnya mutu layanan|Indeks kepuasan|Indeks|%s|%s|
                2|Meningkatnya mutu layanan|Cakupan layanan|Persen|90|81|90
                """.formatted(target, actual)));
        return result.at("/tables/0/rows/0/achievement/explanationEnglish").asText();
    }

    private void walk(JsonNode node) {
        node.forEachEntry((name, value) -> {
            if (TOLD.contains(name)) {
                texts(node.path(name + "English").isMissingNode() ? value : node.get(name + "English"))
                        .forEach(this::check);
                translated += node.has(name + "English") ? 1 : 0;
            }
            if (!ELSEWHERE.contains(name)) {
                walk(value);
            }
        });
        if (node.isArray()) {
            node.forEach(this::walk);
        }
    }

    private void check(String text) {
        if (INDONESIAN.matcher(QUOTED.matcher(text).replaceAll("")).find()) {
            silent.add(text);
        }
    }

    private static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(one -> texts.add(one.asText()));
        } else {
            texts.add(value.asText());
        }
        return texts;
    }

    private static Examined examine(SampleWorkbook sample) {
        return (Examined) Desk.examiner().examine(List.of(Desk.file(sample)));
    }
}
