package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import java.util.List;

/** Names cells in a sentence: {@code E5, E6 dan E9}. */
final class CellList {
    private static final int MOST = 6;

    private CellList() {}

    static String say(List<TableRow> rows, String column) {
        List<String> cells = rows.stream()
                .flatMap(row -> row.find(column).map(TableCell::cell).stream())
                .map(cell -> cell.a1())
                .distinct()
                .toList();
        if (cells.size() == 1) {
            return cells.get(0);
        }
        if (cells.size() > MOST) {
            return String.join(", ", cells.subList(0, MOST)) + " dan " + (cells.size() - MOST) + " sel lain";
        }
        return String.join(", ", cells.subList(0, cells.size() - 1)) + " dan " + cells.get(cells.size() - 1);
    }
}
