package id.lembarkinerja.validation.cause;

import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.validation.Finding;
import id.lembarkinerja.validation.Finding.RelatedCell;
import id.lembarkinerja.validation.PrintedFigure;
import id.lembarkinerja.validation.UsualCaps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The arithmetic that a finding says is broken, to be tried with another value in one of its cells.
 *
 * @param printed what stands in the finding's own cell
 * @param expected what should stand there by the figures as they are
 */
record Equation(Finding finding, BigDecimal printed, BigDecimal expected, Figures figures) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    /** Sums over more cells are not followed up: no single one of them would stand out. */
    private static final int MOST_ADDENDS = 2_000;

    static Optional<Equation> of(Finding finding, Figures figures) {
        if (!Codes.isArithmetic(finding.code())) {
            return Optional.empty();
        }
        Optional<BigDecimal> printed = figures.value(finding.at());
        Optional<BigDecimal> expected = Codes.COPIES.contains(finding.code())
                ? finding.related().stream().findFirst().flatMap(figures::value)
                : number(finding.expected());
        return printed.flatMap(own -> expected.map(right -> new Equation(finding, own, right, figures)))
                .filter(equation -> !equation.isSum() || equation.addsUp());
    }

    /** A weighted mean may be broken too, but then nothing is added up. */
    private boolean addsUp() {
        BigDecimal sum = finding.related().stream()
                .flatMap(cell -> figures.value(cell).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return !finding.related().isEmpty() && PrintedFigure.agreesAsSum(sum, expected);
    }

    /** Printed less expected: what the sum lacks when positive, what it has too much when negative. */
    BigDecimal difference() {
        return printed.subtract(expected);
    }

    boolean isSum() {
        return Codes.SUMS.contains(finding.code());
    }

    /** Each cell with the value that alone would put this finding in order. */
    List<Supposition> remedies() {
        List<Supposition> remedies = new ArrayList<>();
        remedies.add(new Supposition(finding.at(), expected));
        if (Codes.COPIES.contains(finding.code())) {
            remedies.add(new Supposition(finding.related().get(0), printed));
        } else if (isSum() && finding.related().size() <= MOST_ADDENDS) {
            for (RelatedCell cell : finding.related()) {
                figures.value(cell).ifPresent(value -> remedies.add(new Supposition(cell, value.add(difference()))));
            }
        }
        return remedies;
    }

    /** Whether the finding would be in order if the supposition held. */
    boolean isMendedBy(Supposition supposition) {
        if (supposition.cell().equals(finding.at())) {
            return (isSum() || Codes.COPIES.contains(finding.code()))
                    ? PrintedFigure.agreesAsSum(expected, supposition.value())
                    : PrintedFigure.agrees(expected, supposition.value());
        }
        Optional<RelatedCell> related = finding.related().stream()
                .filter(cell -> cell.equals(supposition.cell()))
                .findFirst();
        if (related.isEmpty()) {
            return false;
        }
        if (Codes.COPIES.contains(finding.code())) {
            return finding.related().indexOf(related.get()) == 0
                    && supposition.value().compareTo(printed) == 0;
        }
        if (Codes.PERCENTAGES.contains(finding.code()) || Codes.ACHIEVEMENTS.contains(finding.code())) {
            return isRatioMendedBy(supposition);
        }
        Optional<BigDecimal> before = figures.value(supposition.cell());
        BigDecimal change = supposition.value().subtract(before.orElse(BigDecimal.ZERO));
        return isSum()
                ? PrintedFigure.agreesAsSum(expected.add(change), printed)
                : PrintedFigure.agrees(
                        expected.add(Decimals.divide(
                                change, BigDecimal.valueOf(finding.related().size()))),
                        printed);
    }

    private boolean isRatioMendedBy(Supposition supposition) {
        if (finding.related().size() < 2) {
            return false;
        }
        Optional<BigDecimal> first = value(finding.related().get(0), supposition);
        Optional<BigDecimal> second = value(finding.related().get(1), supposition);
        if (first.isEmpty()
                || second.isEmpty()
                || first.get().signum() == 0
                || second.get().signum() == 0) {
            return false;
        }
        if (Codes.PERCENTAGES.contains(finding.code())) {
            return PrintedFigure.agrees(percent(first.get(), second.get()), printed);
        }
        BigDecimal target = first.get();
        BigDecimal actual = second.get();
        BigDecimal higher = percent(actual, target);
        return agreesOrIsCapped(higher)
                || agreesOrIsCapped(percent(target, actual))
                || agreesOrIsCapped(TWO.multiply(HUNDRED).subtract(higher));
    }

    private boolean agreesOrIsCapped(BigDecimal computed) {
        return PrintedFigure.agrees(computed, printed) || UsualCaps.explain(computed, printed);
    }

    private Optional<BigDecimal> value(RelatedCell cell, Supposition supposition) {
        return cell.equals(supposition.cell()) ? Optional.of(supposition.value()) : figures.value(cell);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return Decimals.divide(part.multiply(HUNDRED), whole);
    }

    private static Optional<BigDecimal> number(String plain) {
        try {
            return Optional.of(new BigDecimal(plain));
        } catch (NumberFormatException words) {
            return Optional.empty();
        }
    }
}
