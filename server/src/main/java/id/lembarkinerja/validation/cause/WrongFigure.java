package id.lembarkinerja.validation.cause;

import id.lembarkinerja.validation.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * One wrong figure: whatever would be in order with the value that puts the first finding in order follows from it. A
 * child typed wrong breaks its parent, the total, its row's percentage and its copy in another table.
 */
final class WrongFigure implements CauseRule {

    @Override
    public List<Link> find(Evidence evidence) {
        List<Link> links = new ArrayList<>();
        for (Equation equation : evidence.equations()) {
            for (Supposition remedy : equation.remedies()) {
                for (Finding other : evidence.about(remedy.cell())) {
                    if (!other.id().equals(equation.finding().id())
                            && evidence.equation(other)
                                    .filter(broken -> comesFirst(equation, broken) && broken.isMendedBy(remedy))
                                    .isPresent()) {
                        links.add(new Link(other, equation.finding()));
                    }
                }
            }
        }
        return links;
    }

    /**
     * Which of two findings that one value mends is the cause: a sum before a copy of its addend, of two sums the one
     * over fewer rows, which stands nearer to the slip; a difference between tables before what was computed from it.
     */
    private static boolean comesFirst(Equation cause, Equation follower) {
        if (cause.isSum() && follower.isSum()) {
            return isNarrower(cause.finding(), follower.finding());
        }
        if (follower.isSum()) {
            return !isCopy(cause);
        }
        if (cause.isSum()) {
            return true;
        }
        return !(isCopy(cause) && isCopy(follower));
    }

    static boolean isNarrower(Finding first, Finding second) {
        int apart = Integer.compare(first.related().size(), second.related().size());
        return apart != 0 ? apart < 0 : first.id().compareTo(second.id()) < 0;
    }

    private static boolean isCopy(Equation equation) {
        return Codes.COPIES.contains(equation.finding().code());
    }
}
