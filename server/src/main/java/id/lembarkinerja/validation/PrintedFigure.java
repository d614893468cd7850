package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Printed figures, and whether computed ones are the same: printed ones are rounded or cut to the digits they show. */
public final class PrintedFigure {
    /** Digits after the decimal sign beyond which a stored number is compared no closer. */
    private static final int FINEST = 6;

    private static final int EXACT_DIGITS = 14;

    private PrintedFigure() {}

    /** The one certain number of a cell; empty when it is blank, N/A, several or none. */
    public static Optional<BigDecimal> find(TableRow row, String column) {
        return row.find(column).map(TableCell::reading).flatMap(reading -> reading.value());
    }

    /** The sum of a column over rows; cells without one certain number add nothing. */
    static BigDecimal sum(List<TableRow> rows, String column) {
        return rows.stream().flatMap(row -> find(row, column).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Rounded to the printed digits the computed figure is the printed one. Where decimals are printed, cutting off
     * instead of rounding is no error either.
     */
    public static boolean agrees(BigDecimal computed, BigDecimal printed) {
        int digits = Math.max(0, Math.min(FINEST, printed.scale()));
        BigDecimal unit = BigDecimal.ONE.movePointLeft(digits);
        BigDecimal apart = computed.subtract(printed).abs();
        boolean rounded = apart.add(apart).compareTo(unit) <= 0;
        return rounded
                || (digits > 0 && apart.compareTo(unit) < 0 && computed.abs().compareTo(printed.abs()) > 0);
    }

    /** Equal to the last rupiah or to the last printed digit; cut-off digits do not excuse a sum. */
    public static boolean agreesAsSum(BigDecimal computed, BigDecimal printed) {
        int digits = Math.max(0, Math.min(FINEST, Math.max(printed.scale(), 0)));
        BigDecimal half = new BigDecimal("0.5").movePointLeft(digits);
        // A spreadsheet adds in binary and keeps 15 digits: the last ones of a large sum are noise.
        BigDecimal noise = printed.abs().movePointLeft(EXACT_DIGITS);
        return computed.subtract(printed).abs().compareTo(half.max(noise)) <= 0;
    }
}
