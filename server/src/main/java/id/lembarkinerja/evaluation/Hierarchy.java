package id.lembarkinerja.evaluation;

import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which rows of a table are parents of others, so that a sum does not count a figure twice. */
public final class Hierarchy {
    private static final int MOST_CHILDREN = 300;

    private Hierarchy() {}

    /** The rows without children: by their codes when they have any, otherwise rows that are no sum of those below. */
    public static List<TableRow> leaves(List<TableRow> rows, String column) {
        boolean coded = rows.stream()
                .anyMatch(row -> row.find("code")
                        .map(TableCell::printed)
                        .filter(code -> !code.isBlank())
                        .isPresent());
        if (coded) {
            return Outline.of(rows).leaves(row -> figure(row, column).isPresent());
        }
        List<TableRow> leaves = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!sumsBelow(rows, i, column)) {
                leaves.add(rows.get(i));
            }
        }
        return leaves;
    }

    /** The figure equals the sum of at least two figures right below it. */
    private static boolean sumsBelow(List<TableRow> rows, int index, String column) {
        Optional<BigDecimal> own = figure(rows.get(index), column);
        if (own.isEmpty() || own.get().signum() == 0) {
            return false;
        }
        BigDecimal sum = BigDecimal.ZERO;
        int counted = 0;
        // A parent follows its children closely; without a bound a long table would be searched over and over.
        for (int i = index + 1; i < rows.size() && i <= index + MOST_CHILDREN; i++) {
            Optional<BigDecimal> next = figure(rows.get(i), column);
            if (next.isPresent() && next.get().signum() != 0) {
                sum = sum.add(next.get());
                counted++;
            }
            if (counted >= 2 && sum.compareTo(own.get()) == 0) {
                return true;
            }
            if (sum.compareTo(own.get()) > 0) {
                return false;
            }
        }
        return false;
    }

    private static Optional<BigDecimal> figure(TableRow row, String column) {
        return row.find(column).flatMap(cell -> cell.reading().value());
    }
}
