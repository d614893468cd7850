package id.lembarkinerja.validation.cause;

import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.validation.Finding;
import id.lembarkinerja.validation.Finding.RelatedCell;
import id.lembarkinerja.validation.cause.Slip.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for the one slip that explains the difference of a sum exactly; where more than two would, none is named. */
final class SlipFinder {
    private static final int MOST_NAMED = 2;
    private static final List<Integer> ZEROS = List.of(1, 2, 3, -1, -2, -3);

    private final Evidence evidence;
    private final Equation sum;

    private SlipFinder(Evidence evidence, Equation sum) {
        this.evidence = evidence;
        this.sum = sum;
    }

    /** By the id of the root. */
    static Map<String, List<Slip>> find(Evidence evidence, Map<String, Finding> causes) {
        Map<String, List<Slip>> slips = new LinkedHashMap<>();
        for (Equation equation : evidence.equations()) {
            if (equation.isSum() && !causes.containsKey(equation.finding().id())) {
                List<Slip> found = new SlipFinder(evidence, equation).slips();
                if (!found.isEmpty() && found.size() <= MOST_NAMED) {
                    slips.put(equation.finding().id(), found);
                }
            }
        }
        return slips;
    }

    private List<Slip> slips() {
        List<Slip> slips = new ArrayList<>();
        for (Supposition remedy : sum.remedies()) {
            confirmed(remedy).ifPresent(slips::add);
        }
        if (!slips.isEmpty()) {
            return slips;
        }
        for (Supposition remedy : sum.remedies()) {
            mistyped(remedy).ifPresent(slips::add);
            skipped(remedy).ifPresent(slips::add);
        }
        for (RelatedCell unread : evidence.figures().unread(sum.finding())) {
            otherReading(unread).ifPresent(slips::add);
        }
        return slips;
    }

    /** Another finding, which is no sum, would be in order with the same value. */
    private Optional<Slip> confirmed(Supposition remedy) {
        return evidence.about(remedy.cell()).stream()
                .flatMap(finding -> evidence.equation(finding).stream())
                .filter(other -> !other.isSum() && other.isMendedBy(remedy))
                .findFirst()
                .map(other -> slip(Kind.CONFIRMED_ELSEWHERE, remedy.cell(), remedy.value()));
    }

    private Optional<Slip> mistyped(Supposition remedy) {
        Optional<BigDecimal> now = evidence.figures().value(remedy.cell());
        if (now.isEmpty() || now.get().signum() <= 0 || remedy.value().signum() <= 0) {
            return Optional.empty();
        }
        if (isTransposed(now.get(), remedy.value())) {
            return Optional.of(slip(Kind.TRANSPOSED_DIGITS, remedy.cell(), remedy.value()));
        }
        boolean zeros =
                ZEROS.stream().anyMatch(n -> now.get().scaleByPowerOfTen(n).compareTo(remedy.value()) == 0);
        return zeros ? Optional.of(slip(Kind.POWER_OF_TEN, remedy.cell(), remedy.value())) : Optional.empty();
    }

    /** The printed sum lacks exactly this addend, or has it twice. */
    private Optional<Slip> skipped(Supposition remedy) {
        if (remedy.cell().equals(sum.finding().at())) {
            return Optional.empty();
        }
        BigDecimal addend = evidence.figures().value(remedy.cell()).orElse(BigDecimal.ZERO);
        if (addend.signum() == 0 || addend.abs().compareTo(sum.difference().abs()) != 0) {
            return Optional.empty();
        }
        Kind kind = addend.signum() == sum.difference().signum() ? Kind.COUNTED_TWICE : Kind.LEFT_OUT;
        return Optional.of(slip(kind, remedy.cell(), addend));
    }

    private Optional<Slip> otherReading(RelatedCell unread) {
        Optional<Reading> reading = evidence.figures().find(unread).map(TableCell::reading);
        if (reading.isPresent() && reading.get() instanceof Reading.Ambiguous ambiguous) {
            return ambiguous.candidates().stream()
                    .filter(candidate -> candidate.number().compareTo(sum.difference()) == 0)
                    .findFirst()
                    .map(candidate -> slip(Kind.OTHER_READING, unread, candidate.number()));
        }
        return Optional.empty();
    }

    private Slip slip(Kind kind, RelatedCell cell, BigDecimal value) {
        String printed =
                evidence.figures().find(cell).map(TableCell::printed).orElse("").strip();
        return new Slip(kind, cell.file(), cell.sheet(), cell.cell(), printed, value);
    }

    /** {@code 21.697.001} for {@code 21.679.001}: two neighbouring digits in each other's place, all others alike. */
    static boolean isTransposed(BigDecimal first, BigDecimal second) {
        String one = first.stripTrailingZeros().toPlainString();
        String two = second.stripTrailingZeros().toPlainString();
        if (one.length() != two.length() || one.equals(two)) {
            return false;
        }
        int at = 0;
        while (one.charAt(at) == two.charAt(at)) {
            at++;
        }
        return at + 1 < one.length()
                && one.charAt(at) == two.charAt(at + 1)
                && one.charAt(at + 1) == two.charAt(at)
                && one.substring(at + 2).equals(two.substring(at + 2));
    }
}
