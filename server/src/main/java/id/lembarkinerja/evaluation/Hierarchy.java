package id.lembarkinerja.evaluation;

import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which rows of a table are parents of others, so that a sum does not count a figure twice. */
public final class Hierarchy {
    private Hierarchy() {}

    /** The rows without children: by their codes when they have any, otherwise rows that are no sum of those below. */
    public static List<TableRow> leaves(List<TableRow> rows, String column) {
        List<TableRow> leaves = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean parent = code(rows.get(i)).isEmpty() ? sumsBelow(rows, i, column) : isParent(rows, i);
            if (!parent) {
                leaves.add(rows.get(i));
            }
        }
        return leaves;
    }

    private static boolean isParent(List<TableRow> rows, int index) {
        String code = code(rows.get(index));
        return rows.stream().anyMatch(row -> code(row).startsWith(code + "."));
    }

    private static String code(TableRow row) {
        String code = row.find("code").map(TableCell::printed).orElse("").strip();
        return code.endsWith(".") ? code.substring(0, code.length() - 1) : code;
    }

    /** The figure equals the sum of at least two figures right below it. */
    private static boolean sumsBelow(List<TableRow> rows, int index, String column) {
        Optional<BigDecimal> own = figure(rows.get(index), column);
        if (own.isEmpty() || own.get().signum() == 0) {
            return false;
        }
        BigDecimal sum = BigDecimal.ZERO;
        int counted = 0;
        for (int i = index + 1; i < rows.size(); i++) {
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
