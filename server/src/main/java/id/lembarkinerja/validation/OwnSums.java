package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.Outline;
import id.lembarkinerja.evaluation.TotalRows;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which figures of one column the table's own sums vouch for: a parent that is the sum of its rows vouches for itself
 * and for them, one that is not throws doubt on all of them.
 */
final class OwnSums {
    private final Map<String, Boolean> sound = new HashMap<>();

    static OwnSums of(RecognizedTable table, String column) {
        OwnSums sums = new OwnSums();
        List<TableRow> filled = table.rows().stream()
                .filter(row -> row.kind() == RowKind.INDICATOR || row.kind() == RowKind.GROUP)
                .filter(row -> PrintedFigure.find(row, column).isPresent())
                .toList();
        Outline outline = Outline.of(filled);
        for (Outline.Family family : outline.families()) {
            boolean holds = new ParentSum(outline, family, column).isExact();
            sums.vouch(family.parent(), holds);
            family.children().forEach(child -> sums.vouch(child, holds));
        }
        for (TotalRows total : TotalRows.list(table)) {
            PrintedFigure.find(total.total(), column)
                    .ifPresent(printed ->
                            sums.vouch(total.total(), new SumCandidates(table, total, column).explain(printed)));
        }
        return sums;
    }

    /** A row that is child of one sum and parent of another needs both. */
    private void vouch(TableRow row, boolean holds) {
        sound.merge(row.key(), holds, Boolean::logicalAnd);
    }

    boolean confirm(TableRow row) {
        return sound.getOrDefault(row.key(), false);
    }

    boolean deny(TableRow row) {
        return !sound.getOrDefault(row.key(), true);
    }
}
