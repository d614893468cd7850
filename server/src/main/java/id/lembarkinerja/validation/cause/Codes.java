package id.lembarkinerja.validation.cause;

import java.util.List;
import java.util.Set;

/** Which arithmetic a finding is about, by its code. What is in none of the sets has no arithmetic to follow up. */
final class Codes {
    /** Own cell = sum of the related ones. */
    static final Set<String> SUMS = Set.of("sum-mismatch", "parent-child-mismatch", "count-mismatch");
    /** Own cell = mean of the related ones. */
    static final Set<String> MEANS = Set.of("average-mismatch");
    /** Own cell = first related / second related × 100. */
    static final Set<String> PERCENTAGES = Set.of("percentage-mismatch");
    /** Own cell follows from target and actual, the related ones. */
    static final Set<String> ACHIEVEMENTS = Set.of("achievement-mismatch", "cap-applied", "achievement-variant");
    /** Own cell = the related one. */
    static final Set<String> COPIES = Set.of("cross-table-mismatch", "cross-document-mismatch");
    /** A cell that cannot be read as one number. */
    static final Set<String> UNREAD = Set.of(
            "number-ambiguous",
            "number-format",
            "multi-value-cell",
            "text-impossible",
            "column-shift",
            "missing-target",
            "missing-realisation",
            "missing-value");
    /** A cell whose notation is broken but was read as the one number it may mean. */
    static final Set<String> MISREAD =
            Set.of("number-format", "number-ambiguous", "multi-value-cell", "text-impossible");
    /** A cell in which nothing stands; of several in one row the first of these stands for the row. */
    static final List<String> MISSING = List.of("missing-target", "missing-realisation", "missing-value");

    private Codes() {}

    static boolean isArithmetic(String code) {
        return SUMS.contains(code)
                || MEANS.contains(code)
                || PERCENTAGES.contains(code)
                || ACHIEVEMENTS.contains(code)
                || COPIES.contains(code);
    }
}
