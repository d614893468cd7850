package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.Change.Added;
import id.lembarkinerja.comparison.Change.Changed;
import id.lembarkinerja.comparison.Change.Moved;
import id.lembarkinerja.comparison.Change.Removed;
import id.lembarkinerja.comparison.Change.Renamed;
import id.lembarkinerja.comparison.Piece.ColumnPiece;
import id.lembarkinerja.comparison.Piece.LinePiece;
import id.lembarkinerja.comparison.Piece.RowPiece;
import id.lembarkinerja.comparison.Piece.SheetPiece;
import id.lembarkinerja.comparison.Piece.TablePiece;
import id.lembarkinerja.comparison.Place.Aspect;
import id.lembarkinerja.recognition.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything one person did to the base, by place. Time and memory are proportional to the number of changes. */
final class SideWork {
    private final Comparison comparison;
    private final Map<Place, Deed> deeds = new LinkedHashMap<>();
    private final IdentityHashMap<Change, List<Place>> places = new IdentityHashMap<>();
    private final Map<String, String> baseTables = new HashMap<>();
    private final Map<String, String> baseSheets = new HashMap<>();
    private final Neighbours neighbours;

    SideWork(Comparer.Paired paired) {
        comparison = paired.comparison();
        neighbours = new Neighbours(paired.tables(), paired.sheets());
        paired.tables()
                .forEach(pair -> baseTables.put(pair.to().id(), pair.from().id()));
        paired.sheets()
                .forEach(pair -> baseSheets.put(pair.to().name(), pair.from().name()));
        comparison.changes().forEach(this::put);
    }

    Comparison comparison() {
        return comparison;
    }

    Map<Place, Deed> deeds() {
        return deeds;
    }

    /** Whether the other side has all that this change says; results of formulas come by themselves. */
    boolean isIn(SideWork other, Change change) {
        return places.getOrDefault(change, List.of()).stream().allMatch(place -> {
            Deed own = deeds.get(place);
            Deed theirs = other.deeds.get(place);
            return own == null || own.follows() || (theirs != null && own.sameAs(theirs));
        });
    }

    private void put(Change change) {
        if (change instanceof Added added) {
            put(newPlace(added), new Deed(change, added.to(), null, content(added.piece())));
            return;
        }
        Spot spot = change.spots().from();
        Spot to = change.spots().to();
        if (spot == null) {
            return;
        }
        if (change instanceof Removed removed) {
            put(gonePlace(removed), new Deed(change, spot, null, "gone"));
        } else if (change instanceof Moved moved && to != null) {
            Place place = new Place(Aspect.ORDER, where(spot), lineOr(spot), spot.column());
            put(place, new Deed(change, spot, null, neighbours.behind(moved, spot, to)));
        } else {
            putEdit(change, spot);
        }
    }

    private void putEdit(Change change, Spot spot) {
        Deed deed = new Deed(change, spot, Deed.entries(change), "");
        // The name of a row is a cell where it can be: somebody else may have changed that cell as such.
        boolean name = change instanceof Renamed renamed
                && (renamed.part() != Part.ROW || spot.column().isEmpty());
        if (name) {
            put(new Place(Aspect.NAME, where(spot), spot.rowKey(), spot.column()), deed);
            return;
        }
        String column = spot.table().isEmpty() ? spot.cell().a1() : spot.column();
        put(new Place(Aspect.CONTENT, where(spot), lineOr(spot), column), deed);
        if (change instanceof Changed changed) {
            for (Sides<String> row : changed.spread()) {
                String key = row.from();
                if (key != null) {
                    put(new Place(Aspect.CONTENT, where(spot), key, column), deed);
                }
            }
        }
    }

    private void put(Place place, Deed deed) {
        deeds.put(place, deed);
        places.computeIfAbsent(deed.change(), change -> new ArrayList<>()).add(place);
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

    private static Place gonePlace(Removed removed) {
        Spot spot = removed.from();
        String row = switch (removed.part()) {
            case ROW -> spot.rowKey();
            case LINE -> lineOr(spot);
            default -> "";
        };
        return new Place(Aspect.GONE, where(spot), row, removed.part() == Part.COLUMN ? spot.column() : "");
    }

    private Place newPlace(Added added) {
        Spot spot = added.to();
        String sheet = sheet(baseSheets.getOrDefault(spot.sheet(), spot.sheet()));
        return switch (added.part()) {
            case ROW -> new Place(Aspect.NEW, table(spot), spot.rowKey(), "");
            case COLUMN -> new Place(Aspect.NEW, table(spot), "", spot.column());
            case TABLE -> new Place(Aspect.NEW, sheet, spot.label(), spot.form());
            case LINE, SHEET -> new Place(Aspect.NEW, sheet, spot.label(), "");
        };
    }

    /** The ids of tables are counted, so those of another version mean nothing in this one. */
    private String table(Spot spot) {
        return baseTables.getOrDefault(spot.table(), "");
    }

    private static Object content(Piece piece) {
        if (piece instanceof RowPiece it) {
            return printed(it.row());
        }
        if (piece instanceof ColumnPiece it) {
            Map<String, String> cells = new TreeMap<>();
            it.cells().forEach((row, entry) -> cells.put(row, entry.printed()));
            return cells;
        }
        if (piece instanceof TablePiece it) {
            return it.table().rows().stream().map(SideWork::printed).toList();
        }
        List<OutsideCell> cells = piece instanceof LinePiece it
                ? it.cells()
                : ((SheetPiece) piece).sheet().outside();
        return cells.stream().map(cell -> cell.entry().printed()).toList();
    }

    /** What a row says; its running number and the results of its formulas follow from the rest. */
    static Map<String, String> printed(TableRow row) {
        Map<String, String> cells = new TreeMap<>();
        row.cells().forEach((column, cell) -> {
            if (!column.equals("no") && cell.formula().isEmpty()) {
                cells.put(column, cell.printed());
            }
        });
        return cells;
    }
}
