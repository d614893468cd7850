package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.recognition.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the row of a table that is called the same, without comparing it with every row. */
final class LabelIndex {
    private static final double SAME_LABEL = 0.85;
    /** Rows that share one of the rarest words of a label are looked at closely. */
    private static final int RARE_WORDS = 4;

    private static final int MOST_CANDIDATES = 200;

    private final Map<String, List<TableRow>> exact = new HashMap<>();
    private final Map<String, List<TableRow>> byWord = new HashMap<>();
    /** By row key, which is unique in a table. */
    private final Map<String, String> labels = new HashMap<>();

    private final Map<String, List<String>> words = new HashMap<>();

    LabelIndex(RecognizedTable table) {
        for (TableRow row : table.rows()) {
            if (row.kind() != RowKind.INDICATOR || row.label().isEmpty()) {
                continue;
            }
            String label = comparable(row.label());
            labels.put(row.key(), label);
            exact.computeIfAbsent(label, key -> new ArrayList<>()).add(row);
            List<String> ownWords = Words.of(label);
            words.put(row.key(), ownWords);
            for (String word : new LinkedHashSet<>(ownWords)) {
                byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(row);
            }
        }
    }

    /** The comparable label of one of this table's rows, when no other row has it. */
    Optional<String> findUnique(TableRow row) {
        String label = labels.getOrDefault(row.key(), "");
        return label.isEmpty() || exact.getOrDefault(label, List.of()).size() != 1
                ? Optional.empty()
                : Optional.of(label);
    }

    /** The one row that is called like the label, give or take slips; empty when none or several are. */
    Optional<TableRow> findTwin(String label) {
        List<TableRow> same = exact.getOrDefault(label, List.of());
        if (!same.isEmpty()) {
            return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
        }
        TableRow best = null;
        double bestLikeness = SAME_LABEL;
        int equals = 0;
        List<String> wanted = Words.of(label);
        for (TableRow candidate : candidates(wanted)) {
            double likeness = Words.labelLikeness(wanted, words.getOrDefault(candidate.key(), List.of()), SAME_LABEL);
            if (likeness > bestLikeness) {
                best = candidate;
                bestLikeness = likeness;
                equals = 1;
            } else if (likeness == bestLikeness) {
                equals++;
            }
        }
        return equals == 1 ? Optional.ofNullable(best) : Optional.empty();
    }

    private Collection<TableRow> candidates(List<String> wanted) {
        List<List<TableRow>> postings = wanted.stream()
                .distinct()
                .map(word -> byWord.getOrDefault(word, List.of()))
                .filter(rows -> !rows.isEmpty())
                .sorted(Comparator.comparingInt(List::size))
                .limit(RARE_WORDS)
                .toList();
        Map<String, TableRow> candidates = new LinkedHashMap<>();
        for (List<TableRow> rows : postings) {
            for (TableRow row : rows) {
                if (candidates.size() < MOST_CANDIDATES) {
                    candidates.put(row.key(), row);
                }
            }
        }
        return candidates.values();
    }

    /** Without list numbering and without the unit that some tables add in brackets. */
    private static String comparable(String label) {
        StringBuilder open = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            depth += c == '(' ? 1 : 0;
            if (depth == 0) {
                open.append(c);
            }
            depth -= c == ')' && depth > 0 ? 1 : 0;
        }
        List<String> words = new ArrayList<>(Words.of(depth == 0 ? open.toString() : label));
        if (words.size() > 1
                && words.get(0).length() <= 2
                && words.get(0).chars().allMatch(Character::isDigit)) {
            words.remove(0);
        }
        if (words.size() > 1
                && words.get(0).length() == 1
                && Character.isLetter(words.get(0).charAt(0))) {
            words.remove(0);
        }
        return String.join(" ", words);
    }
}
