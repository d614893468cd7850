package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Folds findings with one cause into one: a habit of the whole column, such as a cap or a notation, is one matter and
 * not as many as the column has cells. Every cell stays among the related ones, every fix stays.
 */
final class Alike {
    /** From so many alike findings in one column on, they are one. */
    private static final Map<String, Integer> FOLDED = Map.ofEntries(
            Map.entry("cap-applied", 2),
            Map.entry("achievement-variant", 2),
            Map.entry("number-format", 3),
            Map.entry("number-ambiguous", 2),
            Map.entry("duplicate-label", 4),
            Map.entry("text-impossible", 4),
            Map.entry("rollup-mismatch", 6),
            Map.entry("rollup-unclear", 3),
            Map.entry("multi-value-cell", 6),
            Map.entry("missing-target", 6),
            Map.entry("missing-realisation", 6),
            Map.entry("missing-value", 6),
            Map.entry("column-shift", 4),
            Map.entry("cached-value-stale", 4),
            Map.entry("formula-overwritten", 4));

    private static final int MOST_NAMED = 8;

    private Alike() {}

    static List<Finding> fold(List<Finding> findings) {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            groups.computeIfAbsent(groupOf(finding), key -> new ArrayList<>()).add(finding);
        }
        List<Finding> folded = new ArrayList<>();
        for (List<Finding> group : groups.values()) {
            String code = group.get(0).code();
            if (group.size() > 1 && group.size() >= FOLDED.getOrDefault(code, Integer.MAX_VALUE)) {
                folded.add(merge(group));
            } else {
                folded.addAll(group);
            }
        }
        return folded;
    }

    private static String groupOf(Finding finding) {
        return FOLDED.containsKey(finding.code())
                ? String.join(
                        "|",
                        finding.code(),
                        finding.table(),
                        finding.column(),
                        finding.severity().name())
                : finding.id() + "|" + finding.message();
    }

    private static Finding merge(List<Finding> group) {
        List<String> others = group.stream().skip(1).map(Finding::cell).toList();
        String named = String.join(", ", others.subList(0, Math.min(MOST_NAMED, others.size())))
                + (others.size() > MOST_NAMED ? ", …" : "");
        return group.get(0)
                .with(group)
                .adding(Bilingual.of(
                        "Hal yang sama berlaku untuk {0} ({1}).",
                        "The same holds for {0} ({1}).",
                        Bilingual.count(others.size(), "sel lain", "other cell", "other cells"),
                        named));
    }
}
