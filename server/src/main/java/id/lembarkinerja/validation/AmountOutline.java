package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The parents of a list without codes, told by their amounts: a row is a parent when the rows right below it add up to
 * it, or nearly so, for a parent that is slightly wrong is a parent still. Example: {@code Belanja Operasi 1.000,
 * Belanja Pegawai 600, Belanja Barang 399, Belanja Modal 50, Belanja Peralatan 50} has the tops 1.000 and 50.
 */
final class AmountOutline {
    /** A parent and its rows may differ by one in a hundred. */
    private static final BigDecimal NEARLY = new BigDecimal("0.01");

    private AmountOutline() {}

    /** Parents and rows without a parent; empty unless some parent has at least two rows of its own. */
    static List<TableRow> tops(List<TableRow> rows, String column) {
        List<TableRow> filled = rows.stream()
                .filter(row -> PrintedFigure.find(row, column).isPresent())
                .toList();
        List<TableRow> tops = new ArrayList<>();
        boolean grouped = false;
        for (int i = 0; i < filled.size(); ) {
            int children = children(filled.subList(i, filled.size()), column);
            tops.add(filled.get(i));
            grouped |= children > 1;
            i += 1 + children;
        }
        return grouped ? tops : List.of();
    }

    /** How many rows below the first one make it up; 0 when it is no parent. */
    private static int children(List<TableRow> rows, String column) {
        BigDecimal parent = figure(rows.get(0), column);
        BigDecimal slack = parent.abs().multiply(NEARLY);
        BigDecimal sum = BigDecimal.ZERO;
        int nearly = 0;
        for (int i = 1; i < rows.size() && parent.signum() != 0; i++) {
            sum = sum.add(figure(rows.get(i), column));
            BigDecimal distance = sum.subtract(parent).abs();
            if (distance.signum() == 0) {
                return i;
            }
            if (nearly == 0 && distance.compareTo(slack) <= 0) {
                nearly = i;
            }
        }
        return nearly;
    }

    private static BigDecimal figure(TableRow row, String column) {
        return PrintedFigure.find(row, column).orElseThrow();
    }
}
