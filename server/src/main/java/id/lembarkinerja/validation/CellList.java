package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import java.util.List;

/** Names cells in a sentence: {@code E5, E6 dan E9}. */
final class CellList {
    private static final int MOST = 6;

    private CellList() {}

    static String say(List<TableRow> rows, String column) {
        return say(addresses(rows, column));
    }

    /** {@code Hal yang sama ada di E6 dan E9.}, in front of it a space; nothing when all rows share the first cell. */
    static String others(List<TableRow> rows, String column) {
        List<String> cells = addresses(rows, column);
        return cells.size() < 2 ? "" : " Hal yang sama ada di " + say(cells.subList(1, cells.size())) + ".";
    }

    private static List<String> addresses(List<TableRow> rows, String column) {
        return rows.stream()
                .flatMap(row -> row.find(column).map(TableCell::cell).stream())
                .map(cell -> cell.a1())
                .distinct()
                .toList();
    }

    /** {@code E6, E7 dan E9}; of many, how many more there are. */
    static String say(List<String> cells) {
        if (cells.size() == 1) {
            return cells.get(0);
        }
        if (cells.size() > MOST) {
            return String.join(", ", cells.subList(0, MOST)) + " dan " + (cells.size() - MOST) + " sel lain";
        }
        return String.join(", ", cells.subList(0, cells.size() - 1)) + " dan " + cells.get(cells.size() - 1);
    }
}
