package id.lembarkinerja.validation;

import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellRange;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A plain sum of cells of one column: {@code SUM(D5:D9)}, {@code SUM(D5:D7,D9)}, {@code D5+D6}.
 *
 * @param rows the rows it adds up, from zero
 */
record SumFormula(int column, BitSet rows) {
    private static final String CELL = "\\$?[A-Z]{1,3}\\$?[0-9]{1,7}";
    private static final String PART = CELL + "(:" + CELL + ")?";
    private static final Pattern SUM = Pattern.compile("SUM\\(" + PART + "(," + PART + ")*\\)");
    private static final Pattern PLUS = Pattern.compile("\\+?" + CELL + "(\\+" + CELL + ")+");

    /** Reads a formula; empty when it is anything else. */
    static Optional<SumFormula> parse(String formula) {
        String text = formula.replace(" ", "").toUpperCase(Locale.ROOT);
        if (text.length() > 500
                || !(SUM.matcher(text).matches() || PLUS.matcher(text).matches())) {
            return Optional.empty();
        }
        String parts = text.startsWith("SUM(") ? text.substring(4, text.length() - 1) : text;
        BitSet rows = new BitSet();
        int column = -1;
        for (String part : parts.split("[,+]", -1)) {
            if (part.isEmpty()) {
                continue;
            }
            CellRange range = CellRange.parse(part);
            CellAddress first = range.first();
            CellAddress last = range.last();
            boolean same = first.column() == last.column() && (column < 0 || column == first.column());
            if (!same || first.row() > last.row()) {
                return Optional.empty();
            }
            column = first.column();
            rows.set(first.row(), last.row() + 1);
        }
        return Optional.of(new SumFormula(column, rows));
    }
}
