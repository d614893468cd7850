package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A code of several levels, {@code 2.08.02.2.01}.
 *
 * @param segments as written, {@code 08} apart from {@code 8}
 * @param values the same as numbers
 */
record LevelCode(String printed, List<String> segments, List<Integer> values) implements Comparable<LevelCode> {
    private static final int MOST_DIGITS = 6;

    /** The code a cell holds; empty when it holds anything else. */
    static Optional<LevelCode> find(String printed) {
        String mark = Numbering.mark(printed);
        List<String> segments = new ArrayList<>();
        List<Integer> values = new ArrayList<>();
        int start = 0;
        for (int end = 0; end <= mark.length(); end++) {
            if (end < mark.length() && mark.charAt(end) != '.') {
                if (mark.charAt(end) < '0' || mark.charAt(end) > '9') {
                    return Optional.empty();
                }
                continue;
            }
            if (end == start || end - start > MOST_DIGITS) {
                return Optional.empty();
            }
            segments.add(mark.substring(start, end));
            values.add(Integer.parseInt(mark, start, end, 10));
            start = end + 1;
        }
        return Optional.of(new LevelCode(printed.strip(), List.copyOf(segments), List.copyOf(values)));
    }

    /** Same parent, same depth. */
    boolean isSibling(LevelCode other) {
        int depth = values.size();
        return depth == other.values.size() && values.subList(0, depth - 1).equals(other.values.subList(0, depth - 1));
    }

    /**
     * The codes this one may belong to. The last level may take two segments, as an activity {@code 2.01} of a
     * programme does.
     */
    List<List<Integer>> ancestors() {
        List<List<Integer>> ancestors = new ArrayList<>();
        for (int length = values.size() - 1; length >= Math.max(1, values.size() - 2); length--) {
            ancestors.add(values.subList(0, length));
        }
        return ancestors;
    }

    /** So many levels are not only equal but written alike. */
    boolean startsLike(LevelCode other, int levels) {
        return segments.subList(0, levels).equals(other.segments.subList(0, levels));
    }

    @Override
    public int compareTo(LevelCode other) {
        int shorter = Math.min(values.size(), other.values.size());
        for (int i = 0; i < shorter; i++) {
            int order = Integer.compare(values.get(i), other.values.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(values.size(), other.values.size());
    }
}
