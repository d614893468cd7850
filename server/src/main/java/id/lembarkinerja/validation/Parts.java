package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables that go on over several pages or sheets: their totals and parents speak of all parts together. */
final class Parts {
    private Parts() {}

    /** The table with the rows of all parts before it. */
    static RecognizedTable whole(Dossier dossier, RecognizedTable table) {
        List<RecognizedTable> parts = list(dossier, table);
        if (parts.size() == 1) {
            return table;
        }
        List<TableRow> rows = new ArrayList<>();
        parts.forEach(part -> rows.addAll(part.rows()));
        return table.withRows(rows);
    }

    /** Whether another part follows. */
    static boolean isContinued(Dossier dossier, RecognizedTable table) {
        return dossier.tables().stream().anyMatch(other -> other.continues().equals(table.id()));
    }

    /** Whether a row of the whole stands in this very part. */
    static boolean isOwn(RecognizedTable table, TableRow row) {
        return table.continues().isEmpty() || table.rows().contains(row);
    }

    /** The part that a row stands in. */
    static RecognizedTable part(Dossier dossier, RecognizedTable table, TableRow row) {
        if (table.continues().isEmpty()) {
            return table;
        }
        return list(dossier, table).stream()
                .filter(part -> part.rows().contains(row))
                .findFirst()
                .orElse(table);
    }

    /** The table and the parts before it, first to last. */
    static List<RecognizedTable> list(Dossier dossier, RecognizedTable table) {
        List<RecognizedTable> parts = new ArrayList<>(List.of(table));
        RecognizedTable first = table;
        while (!first.continues().isEmpty()) {
            String id = first.continues();
            Optional<RecognizedTable> before = dossier.tables().stream()
                    .filter(other -> other.id().equals(id))
                    .findFirst();
            if (before.isEmpty()) {
                break;
            }
            first = before.get();
            parts.add(0, first);
        }
        return parts;
    }
}
