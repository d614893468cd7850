package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.validation.Finding.Certainty;
import id.lembarkinerja.validation.Finding.Fix;
import id.lembarkinerja.validation.Finding.RelatedCell;
import id.lembarkinerja.validation.Finding.Severity;
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
            Map.entry("number-ambiguous", 3),
            Map.entry("text-impossible", 4),
            Map.entry("rollup-unclear", 3),
            Map.entry("multi-value-cell", 6),
            Map.entry("missing-target", 6),
            Map.entry("missing-realisation", 6),
            Map.entry("missing-value", 6),
            Map.entry("column-shift", 4),
            Map.entry("cached-value-stale", 4),
            Map.entry("formula-overwritten", 4));
    /** Wrong in so many rows, and in most of them: more likely another rule than as many slips. */
    private static final int HABIT = 6;

    private static final List<String> RULED = List.of("achievement-mismatch", "percentage-mismatch", "rollup-mismatch");
    private static final int MOST_NAMED = 8;

    private Alike() {}

    static List<Finding> fold(List<Finding> findings, List<RecognizedTable> tables) {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            groups.computeIfAbsent(groupOf(finding), key -> new ArrayList<>()).add(finding);
        }
        List<Finding> folded = new ArrayList<>();
        for (List<Finding> group : groups.values()) {
            String code = group.get(0).code();
            boolean habit = RULED.contains(code) && isHabit(group, tables);
            if (group.size() > 1 && (habit || group.size() >= FOLDED.getOrDefault(code, Integer.MAX_VALUE))) {
                folded.add(merge(group, habit));
            } else {
                folded.addAll(group);
            }
        }
        return folded;
    }

    private static String groupOf(Finding finding) {
        boolean foldable = FOLDED.containsKey(finding.code()) || RULED.contains(finding.code());
        return foldable
                ? String.join(
                        "|",
                        finding.code(),
                        finding.table(),
                        finding.column(),
                        finding.severity().name())
                : finding.id() + "|" + finding.message();
    }

    private static boolean isHabit(List<Finding> group, List<RecognizedTable> tables) {
        long rows = tables.stream()
                .filter(table -> table.id().equals(group.get(0).table()))
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.kind() == RowKind.INDICATOR)
                .count();
        return group.size() >= HABIT && group.size() * 2L > rows;
    }

    private static Finding merge(List<Finding> group, boolean habit) {
        Finding first = group.get(0);
        List<RelatedCell> related = new ArrayList<>(first.related());
        List<Fix> fixes = new ArrayList<>();
        List<String> others = new ArrayList<>();
        group.forEach(finding -> fixes.addAll(finding.fixes()));
        for (Finding finding : group.subList(1, group.size())) {
            related.add(new RelatedCell(finding.file(), finding.sheet(), finding.cell()));
            others.add(finding.cell());
        }
        String named = String.join(", ", others.subList(0, Math.min(MOST_NAMED, others.size())))
                + (others.size() > MOST_NAMED ? ", …" : "");
        String more = habit
                ? " Hal yang sama ada di sebagian besar baris (" + named
                        + "): mungkin tabel ini memakai cara hitung lain."
                        + " Nyatakan cara hitungnya, atau perbaiki semuanya."
                : " Hal yang sama berlaku untuk " + others.size() + " sel lain (" + named + ").";
        return new Finding(
                first.id(),
                first.code(),
                habit ? Severity.WARNING : first.severity(),
                habit ? Certainty.ASK : first.certainty(),
                first.file(),
                first.sheet(),
                first.cell(),
                first.table(),
                first.rowKey(),
                first.column(),
                first.printed(),
                first.expected(),
                first.message() + more,
                List.copyOf(related),
                List.copyOf(fixes));
    }
}
