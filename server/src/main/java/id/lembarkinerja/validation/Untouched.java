package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.Scorecard;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.workbook.Sheet;
import id.lembarkinerja.workbook.Workbook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables that are what they were when they were examined last, with what was found then. */
final class Untouched {
    private final Map<String, ExaminedTable> tables = new HashMap<>();
    private final Map<String, ExaminedTable> onSameSheets = new HashMap<>();

    /**
     * Those among the tables of a dossier.
     *
     * @param former by the id of the table
     */
    Untouched(List<Workbook> workbooks, List<RecognizedTable> dossier, Map<String, ExaminedTable> former) {
        for (RecognizedTable table : dossier) {
            ExaminedTable before = former.get(table.id());
            if (before != null && before.table().equals(table)) {
                tables.put(table.id(), before);
                List<Sheet> sheets = workbooks.get(table.file()).sheets();
                if (sheets.stream().anyMatch(sheet -> sheet == before.sheet())) {
                    onSameSheets.put(table.id(), before);
                }
            }
        }
    }

    /** What was computed for the table; empty when it is another one now. */
    Optional<Scorecard> find(RecognizedTable table) {
        return Optional.ofNullable(tables.get(table.id())).map(ExaminedTable::scorecard);
    }

    /** What a check found in the table; empty when something changed that the check looks at. */
    Optional<List<Finding>> find(RecognizedTable table, ScopedCheck check) {
        return switch (check.scope()) {
            case TABLE -> findings(tables, table, check);
            case SHEET -> findings(onSameSheets, table, check);
            case DOSSIER -> Optional.empty();
        };
    }

    private static Optional<List<Finding>> findings(
            Map<String, ExaminedTable> among, RecognizedTable table, ScopedCheck check) {
        return Optional.ofNullable(among.get(table.id()))
                .map(before -> before.findings().get(check));
    }
}
