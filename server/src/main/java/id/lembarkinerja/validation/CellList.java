package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import java.util.List;

/** Names cells in a sentence: {@code E5, E6 dan E9}. */
final class CellList {
    private static final int MOST = 6;

    private CellList() {}

    static Bilingual say(List<TableRow> rows, String column) {
        return say(addresses(rows, column));
    }

    /** {@code Hal yang sama ada di E6 dan E9.}, in front of it a space; nothing when all rows share the first cell. */
    static Bilingual others(List<TableRow> rows, String column) {
        List<String> cells = addresses(rows, column);
        return cells.size() < 2
                ? Bilingual.NOTHING
                : Bilingual.of(
                        " Hal yang sama ada di {0}.", " The same is in {0}.", say(cells.subList(1, cells.size())));
    }

    private static List<String> addresses(List<TableRow> rows, String column) {
        return rows.stream()
                .flatMap(row -> row.find(column).map(TableCell::cell).stream())
                .map(cell -> cell.a1())
                .distinct()
                .toList();
    }

    /** {@code dan 3 sel lain}, in front of it a space; nothing when there is no other cell. */
    static Bilingual andMore(int others) {
        return others < 1
                ? Bilingual.NOTHING
                : Bilingual.of(
                        " dan {0}", " and {0}", Bilingual.count(others, "sel lain", "other cell", "other cells"));
    }

    /** {@code E6, E7 dan E9}; of many, how many more there are. */
    static Bilingual say(List<String> cells) {
        if (cells.size() == 1) {
            return Bilingual.same(cells.get(0));
        }
        if (cells.size() > MOST) {
            Bilingual more = Bilingual.count(cells.size() - MOST, "sel lain", "other cell", "other cells");
            return Bilingual.of("{0} dan {1}", "{0} and {1}", String.join(", ", cells.subList(0, MOST)), more);
        }
        int last = cells.size() - 1;
        return Bilingual.of("{0} dan {1}", "{0} and {1}", String.join(", ", cells.subList(0, last)), cells.get(last));
    }
}
