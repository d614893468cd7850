package id.lembarkinerja.comparison.merge;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * What a change is about, told in terms of the base, so that the work of two people on one base can be laid side by
 * side.
 *
 * @param where id of the table in the base, or name of the sheet in the base and an exclamation mark
 * @param row business key of the row, or number of the line outside tables, or empty
 * @param column key of the column, or the cell outside tables, or empty
 */
record Place(Aspect aspect, String where, String row, String column) {

    /** In which respect it was changed; two respects never contradict each other. */
    enum Aspect {
        /** What a cell states. */
        CONTENT,
        /** What a sheet, table, column or row is called. */
        NAME,
        /** Where it stands among its like. */
        ORDER,
        /** That it is there at all. */
        GONE,
        /** Something the base does not have. */
        NEW
    }

    /** The same for the same place of the same base, and no other. */
    String id() {
        // A byte that no name holds keeps the fields apart.
        String all = String.join("\0", aspect.name(), where, row, column);
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** All whose removal takes this place along: its row, its column, its table or sheet. */
    List<Place> containers() {
        Place whole = new Place(Aspect.GONE, where, "", "");
        if (aspect == Aspect.NEW) {
            return List.of(whole);
        }
        return List.of(new Place(Aspect.GONE, where, row, ""), new Place(Aspect.GONE, where, "", column), whole);
    }
}
