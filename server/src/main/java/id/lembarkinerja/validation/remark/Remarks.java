package id.lembarkinerja.validation.remark;

import id.lembarkinerja.validation.Examination.Examined;
import id.lembarkinerja.validation.Finding;
import id.lembarkinerja.validation.Finding.Certainty;
import id.lembarkinerja.validation.QualityChecklist;
import id.lembarkinerja.validation.cause.Causes;
import id.lembarkinerja.validation.silence.Silence;
import id.lembarkinerja.validation.silence.Silences;
import id.lembarkinerja.validation.silence.Silencing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The page a reviewer would send back ("prediksi catatan penelaah"): remarks by theme in the order in which reviewers
 * care, what the agency silenced with its reasons, and what is in order.
 *
 * @param files names of the workbooks
 * @param themes those that have a remark
 * @param silenced what the agency does not want to hear again
 * @param inOrder what was checked and is right, each a clause such as {@code jumlah pada Tabel 5}
 * @param checklist what no program can judge about the indicators, as questions for a person
 */
public record Remarks(
        List<String> files,
        List<Theme> themes,
        List<Excused> silenced,
        List<String> inOrder,
        List<QualityChecklist.Question> checklist) {

    /** Remarks of one kind. */
    public record Theme(String title, List<Remark> remarks) {}

    /** A silenced finding with the reason given for it. */
    public record Excused(String place, String reason, String by) {}

    /** All remarks that the open causes of an examination give. */
    public static Remarks of(Examined examined, Causes causes, Silences silences) {
        Silencing silencing = new Silencing(silences, examined.findings());
        Places places = new Places(examined);
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        List<Excused> excused = new ArrayList<>();
        for (Finding root : silencing.heard(causes)) {
            groups.computeIfAbsent(groupOf(root), key -> new ArrayList<>()).add(root);
        }
        for (Finding finding : examined.findings()) {
            silencing.find(finding).ifPresent(silence -> excused.add(excused(finding, silence, places)));
        }
        RemarkWriter writer = new RemarkWriter(places, causes);
        Map<String, List<Remark>> byTheme = new LinkedHashMap<>();
        for (List<Finding> group : groups.values()) {
            byTheme.computeIfAbsent(Phrases.shipped().of(group.get(0)).theme(), key -> new ArrayList<>())
                    .addAll(writer.write(group));
        }
        List<Theme> themes = Phrases.shipped().themes().stream()
                .filter(theme -> byTheme.containsKey(theme.id()))
                .map(theme -> new Theme(theme.title(), byTheme.getOrDefault(theme.id(), List.of())))
                .toList();
        List<String> files =
                examined.workbooks().stream().map(one -> one.name()).toList();
        return new Remarks(
                files, themes, List.copyOf(excused), new InOrder(examined, places).clauses(), checklist(examined));
    }

    /** The questions that make sense for at least one table, once each. */
    private static List<QualityChecklist.Question> checklist(Examined examined) {
        QualityChecklist all = QualityChecklist.load();
        Set<QualityChecklist.Question> asked = new LinkedHashSet<>();
        examined.tables().forEach(table -> asked.addAll(all.list(table)));
        return all.list().stream().filter(asked::contains).toList();
    }

    /** How many remarks there are. */
    public int count() {
        return themes.stream().mapToInt(theme -> theme.remarks().size()).sum();
    }

    /** How many of them are questions. */
    public int questions() {
        return (int) themes.stream()
                .flatMap(theme -> theme.remarks().stream())
                .filter(Remark::question)
                .count();
    }

    private static Excused excused(Finding finding, Silence silence, Places places) {
        return new Excused(places.at(finding), silence.reason(), silence.by().name());
    }

    /** What is told in one remark: one rule in one column of one sheet, proven things apart from questions. */
    private static String groupOf(Finding root) {
        String other = root.related().isEmpty()
                ? ""
                : root.related().get(0).file() + root.related().get(0).sheet();
        boolean copies = root.code().startsWith("cross-");
        return String.join(
                "|",
                root.code(),
                root.severity().name(),
                root.certainty() == Certainty.ASK ? "ask" : "",
                Integer.toString(root.file()),
                root.sheet(),
                root.code().equals("year-mismatch") ? root.expected() : root.column(),
                copies ? other : "");
    }
}
