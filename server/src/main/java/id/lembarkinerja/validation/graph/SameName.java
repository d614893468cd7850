package id.lembarkinerja.validation.graph;

import id.lembarkinerja.recognition.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether two names mean the same thing, written differently. */
final class SameName {
    /** So much of a long name may be missing on one side. */
    private static final double MOST_MISSING = 0.17;
    /** Words torn apart or run together must be this like, letter by letter. */
    private static final double TORN = 0.8;

    private static final int MOST_TORN = 5;

    private SameName() {}

    /**
     * Scanner's slips, torn words, missing brackets and a missing word in a long name do not matter; another word in
     * place of one does, and so does a missing one that tells things apart ({@code tidak}, {@code perempuan}, a
     * number).
     */
    static boolean test(Name left, Name right) {
        if (left.isEmpty() || right.isEmpty() || !left.hasBracketsLike(right)) {
            return false;
        }
        List<String> more = new ArrayList<>(left.core());
        List<String> others = new ArrayList<>(right.core());
        takeShared(more, others);
        if (more.isEmpty() && others.isEmpty()) {
            return true;
        }
        if (!more.isEmpty() && !others.isEmpty()) {
            return isTorn(more, others);
        }
        int longer = Math.max(left.core().size(), right.core().size());
        List<String> missing = more.isEmpty() ? others : more;
        boolean few = missing.size() <= Math.floor(MOST_MISSING * longer);
        return (few && missing.stream().noneMatch(SameName::tells)) || isCutEnumeration(left, right);
    }

    private static void takeShared(List<String> left, List<String> right) {
        left.removeIf(right::remove);
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = 0; j < right.size(); j++) {
                if (Words.same(left.get(i), right.get(j)) && !tells(left.get(i)) && !tells(right.get(j))) {
                    left.remove(i);
                    right.remove(j);
                    break;
                }
            }
        }
    }

    private static boolean isTorn(List<String> left, List<String> right) {
        if (left.size() + right.size() > MOST_TORN + 1) {
            return false;
        }
        String a = String.join("", left);
        String b = String.join("", right);
        boolean tearing = left.size() != right.size();
        boolean telling =
                left.stream().anyMatch(SameName::tells) || right.stream().anyMatch(SameName::tells);
        return a.equals(b) || (tearing && !telling && Words.letterLikeness(a, b, TORN) >= TORN);
    }

    /** {@code PROGRAM PENGARUSUTAMAAN GENDER} of a narrow cell is the one that goes on {@code DAN PEMBERDAYAAN …}. */
    private static boolean isCutEnumeration(Name left, Name right) {
        List<String> shorter = left.words().size() < right.words().size() ? left.words() : right.words();
        List<String> longer = shorter == left.words() ? right.words() : left.words();
        return left.level() == PlanLevel.PROGRAM
                && right.level() == PlanLevel.PROGRAM
                && shorter.size() >= 2
                && longer.subList(0, shorter.size()).equals(shorter)
                && Set.of("dan", "serta").contains(longer.get(shorter.size()));
    }

    private static boolean tells(String word) {
        return NamingWords.shipped().telling().contains(word) || word.chars().anyMatch(Character::isDigit);
    }
}
