package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.RecognizedTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A check with what it looks at. */
record ScopedCheck(Scope scope, Check check) {

    /**
     * What it found.
     *
     * @param all in the order in which the check tells it
     * @param byTable of a check that looks at one table at a time, by the id of the table
     */
    record Found(ScopedCheck by, List<Finding> all, Map<String, List<Finding>> byTable) {}

    /** Checks a dossier, but not the tables of which nothing changed that the check looks at. */
    Found check(Dossier dossier, Untouched untouched) {
        if (scope == Scope.DOSSIER) {
            return new Found(this, check.check(dossier), Map.of());
        }
        List<Finding> all = new ArrayList<>();
        Map<String, List<Finding>> byTable = new LinkedHashMap<>();
        for (RecognizedTable table : dossier.tables()) {
            List<Finding> found =
                    untouched.find(table, this).orElseGet(() -> List.copyOf(check.check(dossier.only(table))));
            all.addAll(found);
            byTable.put(table.id(), found);
        }
        return new Found(this, all, byTable);
    }
}
