package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.FormatEdit;
import id.lembarkinerja.workbook.StyleProperty;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at a change of format before anything is written: what Excel would not accept is said in words. */
final class FormatCheck {
    private static final int LONGEST_FORMAT = 255;
    private static final double WIDEST = 255;
    private static final double HIGHEST = 409.5;
    private static final String OUTSIDE = "berada di luar lembar. Perbaiki alamatnya.";

    private FormatCheck() {}

    /** What is wrong with an edit, in Indonesian; empty when nothing is. */
    static Optional<String> findProblem(FormatEdit edit) {
        String sheet = " di lembar “" + edit.sheet() + "” ";
        if (edit instanceof FormatEdit.Style style) {
            String where = "Sel " + style.cells().a1() + sheet;
            boolean known = style.properties().stream()
                    .allMatch(property ->
                            !(property instanceof StyleProperty.NumberFormat format) || isFormat(format.code()));
            return !isInside(style.cells())
                    ? Optional.of(where + OUTSIDE)
                    : known
                            ? Optional.empty()
                            : Optional.of(
                                    where + "diberi format bilangan yang tidak dikenal Excel. Pilih format lain.");
        } else if (edit instanceof FormatEdit.Merge merge) {
            return isInside(merge.cells())
                            && !merge.cells().first().equals(merge.cells().last())
                    ? Optional.empty()
                    : Optional.of("Sel " + merge.cells().a1() + sheet + OUTSIDE);
        } else if (edit instanceof FormatEdit.Columns columns) {
            return findProblem(
                    "Kolom" + sheet, columns.first(), columns.last(), CellAddress.COLUMNS, columns.width(), WIDEST);
        } else if (edit instanceof FormatEdit.Rows rows) {
            return findProblem("Baris" + sheet, rows.first(), rows.last(), CellAddress.ROWS, rows.height(), HIGHEST);
        } else if (edit instanceof FormatEdit.Freeze freeze) {
            return findProblem("Baris beku" + sheet, 0, freeze.rows(), CellAddress.ROWS, null, 0)
                    .or(() -> findProblem("Kolom beku" + sheet, 0, freeze.columns(), CellAddress.COLUMNS, null, 0));
        }
        return Optional.empty();
    }

    private static Optional<String> findProblem(
            String where, int first, int last, int count, @Nullable Double measure, double most) {
        if (first < 0 || last < first || last >= count) {
            return Optional.of(where + OUTSIDE);
        }
        return measure != null && !(measure >= 0 && measure <= most)
                ? Optional.of(where + "diberi ukuran di luar batas Excel. Pilih ukuran yang lebih kecil.")
                : Optional.empty();
    }

    private static boolean isInside(CellRange cells) {
        return cells.last().row() < CellAddress.ROWS
                && cells.last().column() < CellAddress.COLUMNS
                && cells.first().row() <= cells.last().row()
                && cells.first().column() <= cells.last().column();
    }

    /** Whether quotes and brackets of a format code are in pairs, and its sections not too many. */
    private static boolean isFormat(String code) {
        boolean quoted = false;
        boolean bracketed = false;
        int sections = 1;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\\' || c == '_' || c == '*')) {
                i++;
            } else if (!quoted && (c == '[' || c == ']')) {
                if (bracketed == (c == '[')) {
                    return false;
                }
                bracketed = !bracketed;
            } else if (!quoted && c == ';') {
                sections++;
            }
        }
        return !quoted
                && !bracketed
                && sections <= 4
                && !code.isEmpty()
                && code.length() <= LONGEST_FORMAT
                && XmlText.isWritable(code);
    }
}
