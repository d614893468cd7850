package id.lembarkinerja.validation.cause;

import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.validation.Finding;
import id.lembarkinerja.validation.Finding.RelatedCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A cell that is blank or cannot be read as one number: a sum that lacks it, and a mean that leaves its row out,
 * follow. A cell with two readings explains only the difference that one of its readings makes.
 */
final class UnreadFigure implements CauseRule {

    @Override
    public List<Link> find(Evidence evidence) {
        List<Link> links = new ArrayList<>();
        List<Equation> totals = evidence.equations().stream()
                .filter(equation -> equation.isSum()
                        || Codes.MEANS.contains(equation.finding().code()))
                .toList();
        for (Finding unread : evidence.findings()) {
            if (Codes.MISREAD.contains(unread.code())) {
                evidence.at(unread.at()).stream()
                        .filter(finding -> Codes.isArithmetic(finding.code())
                                || finding.code().equals("rollup-mismatch"))
                        .forEach(finding -> links.add(new Link(finding, unread)));
            }
            if (Codes.UNREAD.contains(unread.code())) {
                for (Equation equation : totals) {
                    boolean explained = equation.isSum()
                            ? isLackedBy(equation, unread, evidence.figures())
                            : leavesRowOut(equation.finding(), unread);
                    if (explained) {
                        links.add(new Link(equation.finding(), unread));
                    }
                }
            }
        }
        return links;
    }

    private static boolean isLackedBy(Equation sum, Finding unread, Figures figures) {
        if (!sum.finding().table().equals(unread.table())
                || !sum.finding().column().equals(unread.column())) {
            return false;
        }
        List<RelatedCell> gaps = figures.unread(sum.finding());
        Set<RelatedCell> own = new HashSet<>(unread.cells());
        for (RelatedCell gap : gaps) {
            Optional<Reading> reading = figures.find(gap).map(TableCell::reading);
            if (own.contains(gap) && reading.isPresent() && fits(sum.difference(), reading.get(), gaps.size())) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(BigDecimal difference, Reading reading, int gaps) {
        return reading instanceof Reading.Ambiguous ambiguous
                ? ambiguous.candidates().stream()
                        .anyMatch(candidate -> candidate.number().compareTo(difference) == 0)
                : gaps == 1 && difference.signum() > 0;
    }

    /** The mean names the blank cells it does not count: one of them is in the row of the missing figure. */
    private static boolean leavesRowOut(Finding mean, Finding unread) {
        return Codes.MEANS.contains(mean.code())
                && mean.certainty() == Finding.Certainty.ASSERT
                && Codes.MISSING.contains(unread.code())
                && mean.table().equals(unread.table())
                && mean.related().size() < 10
                && mean.related().stream().anyMatch(cell -> cell.isInRowOf(unread.at()))
                && mean.related().stream().noneMatch(cell -> cell.cell().equals(mean.cell()));
    }
}
