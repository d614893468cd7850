package id.lembarkinerja.recognition;

import id.lembarkinerja.formulas.number.Reading;
import java.util.List;
import java.util.Map;

/** Tells rows with figures from headings inside the body, totals and notes. */
final class RowKinds {
    private static final List<String> TOTALS =
            List.of("jumlah", "total", "rata rata", "rerata", "sub total", "subtotal", "grand total", "sub jumlah");
    private static final int LONGEST_TOTAL_LABEL = 8;

    private RowKinds() {}

    static RowKind of(Map<String, TableCell> cells, FormMatch match, List<String> labelKeys) {
        int words = 0;
        boolean figures = false;
        boolean total = false;
        boolean note = false;
        boolean labelled = false;
        boolean numbered = false;
        for (FormMatch.Column column : match.columns()) {
            TableCell cell = cells.get(column.key());
            if (cell == null || cell.printed().isBlank()) {
                continue;
            }
            if (column.type() == ColumnType.CODE) {
                numbered = true;
                total |= isTotal(cell.printed());
                continue;
            }
            boolean figure = !(cell.reading() instanceof Reading.NotANumber) && column.type() != ColumnType.EXPRESSION;
            if (figure) {
                figures = true;
                continue;
            }
            if (cell.carried()) {
                continue;
            }
            words++;
            total |= isTotal(cell.printed());
            note |= isNote(cell.printed());
            labelled |= !labelKeys.isEmpty() && column.key().equals(labelKeys.get(0));
        }
        if (total && words <= 2) {
            return RowKind.TOTAL;
        }
        if (figures) {
            return RowKind.INDICATOR;
        }
        if (note && words == 1) {
            return RowKind.NOTE;
        }
        // No figure at all: a heading inside the body, unless it is a numbered row somebody has yet to fill.
        return words <= 2 && !(labelled && numbered) ? RowKind.GROUP : RowKind.INDICATOR;
    }

    static boolean isTotal(String text) {
        String normal = Words.normalize(text);
        return TOTALS.stream().anyMatch(start -> normal.equals(start) || normal.startsWith(start + " "))
                && Words.of(text).size() <= LONGEST_TOTAL_LABEL
                && !startsSentence(normal);
    }

    /** "Jumlah kasus yang dilayani" is an indicator; "Jumlah", "Jumlah total" and "Total belanja" are totals. */
    private static boolean startsSentence(String normal) {
        if (!normal.startsWith("jumlah ")) {
            return false;
        }
        String rest = normal.substring("jumlah ".length());
        return !(rest.startsWith("total")
                || rest.startsWith("keseluruhan")
                || rest.startsWith("seluruh")
                || rest.startsWith("anggaran")
                || rest.startsWith("belanja")
                || rest.startsWith("rata")
                || rest.equals("i")
                || rest.equals("ii")
                || rest.equals("iii"));
    }

    private static boolean isNote(String text) {
        String stripped = text.strip();
        String normal = Words.normalize(text);
        return stripped.startsWith("*") || normal.startsWith("catatan ") || normal.startsWith("keterangan ");
    }

    static boolean isWords(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }
}
