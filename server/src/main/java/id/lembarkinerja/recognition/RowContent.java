package id.lembarkinerja.recognition;

import id.lembarkinerja.formulas.number.Reading;
import java.util.List;
import java.util.Map;

/** What stands in a row, as far as it tells what kind of row it is. */
final class RowContent {
    private int words;
    private boolean figures;
    private boolean money;
    private boolean numbered;
    private boolean labelled;
    private boolean total;
    private boolean bareTotal;
    private boolean budgetTotal;
    private boolean note;

    private RowContent() {}

    static RowContent of(Map<String, TableCell> cells, FormMatch match, List<String> labelKeys) {
        RowContent content = new RowContent();
        for (FormMatch.Column column : match.columns()) {
            TableCell cell = cells.get(column.key());
            if (cell != null && !cell.printed().isBlank()) {
                content.add(cell, column, !labelKeys.isEmpty() && column.key().equals(labelKeys.get(0)));
            }
        }
        return content;
    }

    private void add(TableCell cell, FormMatch.Column column, boolean label) {
        if (column.type() == ColumnType.CODE) {
            numbered = true;
            addTotal(Words.normalize(cell.printed()), false);
        } else if (!(cell.reading() instanceof Reading.NotANumber) && column.type() != ColumnType.EXPRESSION) {
            figures = true;
            money |= column.type() == ColumnType.MONEY;
        } else if (!cell.carried() && RowKinds.isWords(cell.printed())) {
            // A figure in a column nobody knows is no word.
            words++;
            String normal = Words.normalize(cell.printed());
            addTotal(normal, true);
            note |= RowKinds.isNote(cell.printed(), normal);
            labelled |= label;
        }
    }

    private void addTotal(String normal, boolean words) {
        if (RowKinds.mayCallTotal(normal)) {
            List<String> said = Words.cut(normal);
            total |= RowKinds.isTotal(said);
            bareTotal |= RowKinds.isBareTotal(said);
            budgetTotal |= words && RowKinds.isBudgetTotal(said);
        }
    }

    RowKind kind() {
        // "Jumlah OPD" under a number is an indicator, "Jumlah" is not.
        if (total && words <= 2 && (bareTotal || !numbered)) {
            return RowKind.TOTAL;
        }
        if (budgetTotal && !numbered && words == 1 && money) {
            return RowKind.TOTAL;
        }
        if (figures) {
            return RowKind.INDICATOR;
        }
        if (note && words == 1) {
            return RowKind.NOTE;
        }
        // No figure at all: a heading inside the body, unless it is a numbered row somebody has yet to fill.
        return words <= RowKinds.MOST_HEADING_CELLS && !(labelled && numbered) ? RowKind.GROUP : RowKind.INDICATOR;
    }
}
