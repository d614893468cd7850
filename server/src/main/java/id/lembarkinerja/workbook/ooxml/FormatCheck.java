package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.FormatEdit;
import id.lembarkinerja.workbook.StyleProperty;
import java.util.Optional;

/** Looks at a change of format before anything is written: what Excel would not accept is said in words. */
final class FormatCheck {
    private static final int LONGEST_FORMAT = 255;
    private static final int ROWS = 1_048_576;
    private static final int COLUMNS = 16_384;

    private FormatCheck() {}

    /** What is wrong with an edit, in Indonesian; empty when nothing is. */
    static Optional<String> findProblem(FormatEdit edit) {
        if (edit instanceof FormatEdit.Style style) {
            String where = "Sel " + style.cells().a1() + " di lembar “" + edit.sheet() + "” ";
            if (style.cells().last().row() >= ROWS
                    || style.cells().last().column() >= COLUMNS
                    || style.cells().first().compareTo(style.cells().last()) > 0) {
                return Optional.of(where + "berada di luar lembar. Perbaiki alamatnya.");
            }
            for (StyleProperty property : style.properties()) {
                if (property instanceof StyleProperty.NumberFormat format && !isFormat(format.code())) {
                    return Optional.of(where + "diberi format bilangan yang tidak dikenal Excel. Pilih format lain.");
                }
            }
        }
        return Optional.empty();
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
