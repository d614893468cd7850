package id.lembarkinerja.validation.graph;

import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the rows of a table as mentions of activities or of indicators. */
final class Mentions {
    private static final List<String> ACTIVITIES =
            List.of("activity", "activity-need", "sub-activity", "program", "description");
    private static final List<String> INDICATORS = List.of("indicator", "indicator-need");
    private static final List<String> OBJECTIVES = List.of("objective", "goal");
    private static final Name NOBODY = Name.of("");

    private final NameGroups groups;

    Mentions(NameGroups groups) {
        this.groups = groups;
    }

    /** Rows that name an activity; a row that only continues the one above names none. */
    List<Mention> activities(RecognizedTable table) {
        List<String> columns = present(table, ACTIVITIES);
        List<Mention> mentions = new ArrayList<>();
        for (TableRow row : rows(table)) {
            String text = columns.isEmpty() ? row.label() : ownText(row, columns);
            add(table, row, text, NOBODY, "", mentions);
        }
        return mentions;
    }

    /** Rows that name an indicator, each with the activity or the objective it belongs to. */
    List<Mention> indicators(RecognizedTable table) {
        List<String> activities = present(table, ACTIVITIES);
        // What some agencies put under the indicator says more than the indicator itself.
        boolean finer =
                activities.isEmpty() && table.findColumn("performance-target").isPresent();
        List<String> own = finer ? List.of() : present(table, INDICATORS);
        List<String> owners = activities.isEmpty() ? present(table, OBJECTIVES) : activities;
        List<Mention> mentions = new ArrayList<>();
        Name owner = NOBODY;
        for (TableRow row : rows(table)) {
            String above = text(row, owners);
            owner = above.isEmpty() ? owner : Name.of(above);
            // Without a column of indicators the row itself is one.
            boolean continues = own.isEmpty() && isNamedByRowAbove(row);
            String text = own.isEmpty() ? continues ? "" : row.label() : ownText(row, own);
            add(table, row, text, owner, owners.isEmpty() ? "" : owners.get(0), mentions);
        }
        return mentions;
    }

    private void add(
            RecognizedTable table, TableRow row, String text, Name owner, String ownerColumn, List<Mention> mentions) {
        Name name = Name.of(text);
        if (name.isEmpty()) {
            return;
        }
        PlanCode code = PlanCode.of(row.find("code").map(TableCell::printed).orElse(""));
        boolean owned = !owner.isEmpty() && !owner.equals(name);
        mentions.add(new Mention(
                table,
                row,
                text,
                name,
                groups.groupOf(name),
                owned ? owner : NOBODY,
                owned ? ownerColumn : "",
                owned ? groups.groupOf(owner) : -1,
                code));
    }

    private static List<TableRow> rows(RecognizedTable table) {
        return table.rows().stream()
                .filter(row -> row.kind() == RowKind.INDICATOR || row.kind() == RowKind.GROUP)
                .toList();
    }

    private static List<String> present(RecognizedTable table, List<String> keys) {
        return keys.stream().filter(key -> table.findColumn(key).isPresent()).toList();
    }

    private static String text(TableRow row, List<String> columns) {
        return columns.stream()
                .flatMap(key -> row.find(key).stream())
                .map(cell -> cell.printed().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The text of the first filled cell unless it was carried down from the row above. */
    private static String ownText(TableRow row, List<String> columns) {
        Optional<TableCell> cell = columns.stream()
                .flatMap(key -> row.find(key).stream())
                .filter(one -> !one.printed().isBlank())
                .findFirst();
        return cell.filter(one -> !one.carried())
                .map(one -> one.printed().strip())
                .orElse("");
    }

    private static boolean isNamedByRowAbove(TableRow row) {
        return row.cells().values().stream()
                .anyMatch(cell -> cell.carried() && cell.printed().strip().equals(row.label()));
    }
}
