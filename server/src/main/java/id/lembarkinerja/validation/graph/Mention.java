package id.lembarkinerja.validation.graph;

import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableRow;
import java.util.Map;

/**
 * One row of a table by the name of what it speaks of.
 *
 * @param text the name as printed
 * @param owner what the row stands below, such as the activity of an indicator or the objective; empty when unknown
 * @param ownerColumn the key of the column the owner stands in, empty when unknown
 * @param group names that mean the same have the same group
 * @param ownerGroup the same for the owner; -1 when unknown
 */
public record Mention(
        RecognizedTable table,
        TableRow row,
        String text,
        Name name,
        int group,
        Name owner,
        String ownerColumn,
        int ownerGroup,
        PlanCode code) {

    /** The column that holds the name. */
    public String nameColumn() {
        return row.cells().entrySet().stream()
                .filter(entry -> entry.getValue().printed().strip().equals(text))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** The given column when the row has a cell there, else the one of the name. */
    public String column(String key) {
        return row.find(key).isPresent() ? key : nameColumn();
    }

    /** By the code, else by the words. */
    PlanLevel level() {
        return code.level() == PlanLevel.UNKNOWN ? name.level() : code.level();
    }
}
