package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.Change;
import id.lembarkinerja.comparison.Change.Added;
import id.lembarkinerja.comparison.Change.Moved;
import id.lembarkinerja.comparison.Change.Removed;
import id.lembarkinerja.comparison.Change.Renamed;
import id.lembarkinerja.comparison.Pairing;
import id.lembarkinerja.comparison.Part;
import id.lembarkinerja.comparison.Spot;
import id.lembarkinerja.comparison.merge.Place.Aspect;

/** Which place of the base a change is about. */
record DeedPlaces(Pairing pairing) {

    /** Of a cell or a name, by where it stands in the base. */
    static Place of(Change change, Spot spot) {
        // The name of a row is a cell where it can be: somebody else may have changed that cell as such.
        boolean name = change instanceof Renamed renamed
                && (renamed.part() != Part.ROW || spot.column().isEmpty());
        if (name) {
            // The title of a table may stand in several cells.
            String which = ((Renamed) change).part() == Part.TABLE ? spot.cell().a1() : spot.column();
            return new Place(Aspect.NAME, where(spot), spot.rowKey(), which);
        }
        String column = spot.table().isEmpty() ? spot.cell().a1() : spot.column();
        return new Place(Aspect.CONTENT, where(spot), lineOr(spot), column);
    }

    /** The same cell in a row that carries it on. */
    static Place carried(Spot spot, String key) {
        return new Place(Aspect.CONTENT, where(spot), key, spot.column());
    }

    static Place of(Moved moved, Spot spot) {
        String row = moved.part() == Part.SHEET ? "" : lineOr(spot);
        return new Place(Aspect.ORDER, where(spot), row, spot.column());
    }

    private static String where(Spot spot) {
        return spot.table().isEmpty() ? sheet(spot.sheet()) : spot.table();
    }

    /** No id of a table has such a sign. */
    private static String sheet(String name) {
        return name + "!";
    }

    private static String lineOr(Spot spot) {
        return spot.table().isEmpty() ? Integer.toString(spot.cell().row()) : spot.rowKey();
    }

    static Place of(Removed removed) {
        Spot spot = removed.from();
        String row = switch (removed.part()) {
            case ROW -> spot.rowKey();
            case LINE -> lineOr(spot);
            default -> "";
        };
        return new Place(Aspect.GONE, where(spot), row, removed.part() == Part.COLUMN ? spot.column() : "");
    }

    Place of(Added added) {
        Spot spot = added.to();
        String sheet = sheet(pairing.oldSheet(spot.sheet()).orElse(spot.sheet()));
        return switch (added.part()) {
            case ROW -> new Place(Aspect.NEW, table(spot), spot.rowKey(), "");
            case COLUMN -> new Place(Aspect.NEW, table(spot), "", spot.column());
            case TABLE -> new Place(Aspect.NEW, sheet, spot.label(), spot.form());
            case LINE, SHEET -> new Place(Aspect.NEW, sheet, spot.label(), "");
        };
    }

    /** The ids of tables are counted, so those of another version mean nothing in this one. */
    private String table(Spot spot) {
        return pairing.oldTable(spot.table()).orElse("");
    }
}
