package id.lembarkinerja.recognition;

import java.util.List;
import java.util.Map;

/** Tells rows with figures from headings inside the body, totals and notes. */
final class RowKinds {
    private static final RowWords WORDS = RowWords.shipped();
    private static final int LONGEST_TOTAL_LABEL = 8;
    /** A heading inside the body has words in so many cells at most. */
    static final int MOST_HEADING_CELLS = 2;

    private RowKinds() {}

    /** What the row is, among the kinds of rows that its form has. */
    static RowKind of(Map<String, TableCell> cells, FormMatch match, List<String> labelKeys) {
        RowKind kind = RowContent.of(cells, match, labelKeys).kind();
        return match.form().rows().contains(kind) ? kind : RowKind.INDICATOR;
    }

    /**
     * Whether the words of a total can be among these: nearly no cell says one, and searching is quicker than cutting.
     */
    static boolean mayCallTotal(String normal) {
        return WORDS.totals().stream().anyMatch(normal::contains)
                || WORDS.budgetTotals().stream().anyMatch(normal::contains);
    }

    /** Words stand in one or two cells of the row only, as in a heading; a further action of the row above has more. */
    static boolean isSparse(Map<String, TableCell> cells, FormMatch match) {
        return match.columns().stream()
                        .filter(column -> column.type() == ColumnType.TEXT)
                        .map(column -> cells.get(column.key()))
                        .filter(cell -> cell != null && !cell.carried() && isWords(cell.printed()))
                        .count()
                <= MOST_HEADING_CELLS;
    }

    /** Whether a figure column of the row holds anything but words. */
    static boolean hasFigures(Map<String, TableCell> cells, FormMatch match) {
        for (FormMatch.Column column : match.columns()) {
            TableCell cell = cells.get(column.key());
            boolean figureColumn = column.type() != ColumnType.CODE
                    && column.type() != ColumnType.TEXT
                    && column.type() != ColumnType.ANY
                    && column.type() != ColumnType.EXPRESSION;
            if (figureColumn && cell != null && !cell.printed().isBlank()) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Jumlah", "Total Belanja", "Rata-rata capaian kinerja" are totals; "Jumlah kasus yang dilayani" and "Rata-rata
     * lama sekolah" are indicators: only words that speak of the table itself may stand in the label of a total.
     */
    static boolean isTotal(String text) {
        return isTotal(Words.of(text));
    }

    static boolean isTotal(List<String> words) {
        boolean called = false;
        for (int i = 0; i < words.size() && i < 3; i++) {
            called |= WORDS.totals().contains(words.get(i));
        }
        return called
                && words.size() <= LONGEST_TOTAL_LABEL
                && words.stream()
                        .allMatch(word -> WORDS.totals().contains(word)
                                || WORDS.aboutTheTable().contains(word)
                                || isMark(word));
    }

    static boolean isBareTotal(List<String> words) {
        return words.stream().anyMatch(WORDS.totals()::contains)
                && words.stream()
                        .allMatch(word ->
                                WORDS.totals().contains(word) || WORDS.bare().contains(word) || isMark(word));
    }

    /**
     * A total of a budget may name what it sums up: {@code Jumlah Program Penunjang Urusan}, {@code Total Jumlah
     * Operasi}.
     */
    static boolean isBudgetTotal(List<String> all) {
        List<String> words = all.isEmpty() || !all.get(0).equals("sub") ? all : all.subList(1, all.size());
        return words.size() >= 2
                && WORDS.budgetTotals().contains(words.get(0))
                && (words.get(0).equals("subtotal")
                        || WORDS.budgetTotals().contains(words.get(1))
                        || WORDS.budgetParts().contains(words.get(1)));
    }

    private static boolean isMark(String word) {
        return word.length() == 1
                || word.chars().allMatch(Character::isDigit)
                || word.chars().allMatch(c -> "ivx".indexOf(c) >= 0);
    }

    static boolean isNote(String text, String normal) {
        if (text.strip().startsWith("*")) {
            return true;
        }
        if (WORDS.notes().stream().noneMatch(normal::startsWith)) {
            return false;
        }
        List<String> words = Words.cut(normal);
        return words.size() > 1 && WORDS.notes().contains(words.get(0));
    }

    static boolean isWords(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
