package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.Change;
import id.lembarkinerja.comparison.Change.Added;
import id.lembarkinerja.comparison.Change.CellChanged;
import id.lembarkinerja.comparison.Change.Changed;
import id.lembarkinerja.comparison.Change.FormulaChanged;
import id.lembarkinerja.comparison.Change.Moved;
import id.lembarkinerja.comparison.Change.Removed;
import id.lembarkinerja.comparison.Change.Renamed;
import id.lembarkinerja.comparison.Entry;
import id.lembarkinerja.comparison.FormulaRelocation;
import id.lembarkinerja.comparison.Pairing;
import id.lembarkinerja.comparison.Pairing.At;
import id.lembarkinerja.comparison.Part;
import id.lembarkinerja.comparison.Piece.RowPiece;
import id.lembarkinerja.comparison.Sides;
import id.lembarkinerja.comparison.Spot;
import id.lembarkinerja.comparison.merge.Deed.Nature;
import id.lembarkinerja.workbook.CellAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything one person did to the base, by place. Time and memory are proportional to the number of changes. */
final class SideWork {
    private final Pairing pairing;
    private final Stretches stretches;
    private final BasePlaces base;
    private final DeedPlaces where;
    private final Contents contents;
    private final Map<Place, Deed> deeds = new LinkedHashMap<>();
    private final IdentityHashMap<Change, List<Place>> places = new IdentityHashMap<>();
    /** Rows of tables that were taken away, by where they stand in the base. */
    private final Map<At, Place> removedRows = new HashMap<>();

    SideWork(Pairing pairing) {
        this.pairing = pairing;
        this.stretches = new Stretches(pairing);
        this.base = new BasePlaces(pairing);
        this.where = new DeedPlaces(pairing);
        this.contents = new Contents(base);
        pairing.comparison().changes().forEach(this::put);
        pairing.comparison().formatOnly().forEach(change -> {
            Spot spot = change.spots().from();
            if (spot != null && Deed.entries(change) != null) {
                deeds.putIfAbsent(
                        DeedPlaces.of(change, spot), new Deed(change, spot, Deed.entries(change), "", Nature.LOOKS));
            }
        });
    }

    Pairing pairing() {
        return pairing;
    }

    /** Rows that were put beside rows of the base. */
    Stretches stretches() {
        return stretches;
    }

    Map<Place, Deed> deeds() {
        return deeds;
    }

    /** What is new on this side. */
    Contents contents() {
        return contents;
    }

    /** Where cells of this side stand in the base. */
    BasePlaces base() {
        return base;
    }

    /** Whether any row of a table was taken away. */
    boolean removesRows() {
        return !removedRows.isEmpty();
    }

    /** The places a change is about, its own first, then those of the rows it is carried down into. */
    List<Place> placesOf(Change change) {
        return places.getOrDefault(change, List.of());
    }

    private void put(Change change) {
        if (change instanceof Added added) {
            put(counted(where.of(added)), new Deed(change, added.to(), null, contents.of(added), Nature.WORK));
            return;
        }
        Spot spot = change.spots().from();
        if (spot == null) {
            return;
        }
        if (change instanceof Removed removed) {
            Place gone = DeedPlaces.of(removed);
            put(gone, new Deed(change, spot, null, "gone", Nature.WORK));
            if (removed.piece() instanceof RowPiece piece) {
                removedRows.put(new At(spot.sheet(), new CellAddress(piece.row().row(), 0)), gone);
            }
        } else if (change instanceof Moved moved) {
            put(DeedPlaces.of(moved, spot), new Deed(change, spot, null, pairing.behind(moved), Nature.WORK));
        } else {
            putEdit(change, spot);
        }
    }

    private void putEdit(Change change, Spot spot) {
        Deed deed = new Deed(change, spot, Deed.entries(change), inBase(change), nature(change));
        put(DeedPlaces.of(change, spot), deed);
        if (change instanceof Changed changed) {
            for (Sides<String> row : changed.spread()) {
                String key = row.from();
                if (key != null) {
                    put(DeedPlaces.carried(spot, key), deed);
                }
            }
        }
    }

    /** A formula that was written, as it would read in the base; two may read alike and mean other cells. */
    private String inBase(Change change) {
        Spot to = change.spots().to();
        Sides<Entry> entries = Deed.entries(change);
        Entry after = entries == null ? null : entries.to();
        return change instanceof FormulaChanged && to != null && after != null
                ? FormulaRelocation.relocate(after.formula(), to.sheet(), base)
                : "";
    }

    private Nature nature(Change change) {
        Sides<Entry> entries = Deed.entries(change);
        Entry after = entries == null ? null : entries.to();
        boolean cell = change instanceof Changed || change instanceof CellChanged;
        boolean result = cell && after != null && !after.formula().isEmpty();
        boolean name = change instanceof Renamed renamed && isMadeOfOthers(renamed);
        return result || name ? Nature.FOLLOWS : Nature.WORK;
    }

    /** The name of a row that is made of several cells, a title that stands in no cell of its own. */
    private boolean isMadeOfOthers(Renamed renamed) {
        Spot to = renamed.spots().to();
        if (to == null || renamed.part() == Part.ROW) {
            return to == null || to.column().isEmpty();
        }
        return renamed.part() == Part.TABLE
                && pairing.to().sheets().stream()
                        .filter(sheet -> sheet.name().equals(to.sheet()))
                        .flatMap(sheet -> sheet.outside().stream())
                        .noneMatch(cell -> cell.cell().equals(to.cell()));
    }

    private void put(Place place, Deed deed) {
        deeds.put(place, deed);
        places.computeIfAbsent(deed.change(), change -> new ArrayList<>()).add(place);
    }

    /** The row, column, table, sheet or line around a place that was taken away. */
    Optional<Place> findRemoval(Place place) {
        return place.containers().stream().filter(deeds::containsKey).findFirst();
    }

    /** The row of a table that was taken away, by a cell of its row in the base. */
    Optional<Place> findRemovedRow(At base) {
        return Optional.ofNullable(
                removedRows.get(new At(base.sheet(), new CellAddress(base.cell().row(), 0))));
    }

    /** Where in the base something stands that was written outside tables, if the base has that row. */
    Optional<At> findBeside(Change change) {
        Spot spot = change.spot();
        boolean outside = spot.table().isEmpty()
                && (change instanceof CellChanged
                        || change instanceof FormulaChanged
                        || (change instanceof Added added && added.part() == Part.LINE));
        if (!outside || base.isNewRow(spot.sheet(), spot.cell().row())) {
            return Optional.empty();
        }
        return pairing.oldSheet(spot.sheet())
                .map(sheet -> new At(
                        sheet,
                        new CellAddress(base.row(spot.sheet(), spot.cell().row()), 0)));
    }

    /** Gives deeds other places. */
    void rename(Map<Place, Place> renamed) {
        if (renamed.isEmpty()) {
            return;
        }
        Map<Place, Deed> before = new LinkedHashMap<>(deeds);
        deeds.clear();
        before.forEach((place, deed) -> deeds.put(renamed.getOrDefault(place, place), deed));
        places.replaceAll((change, all) -> new ArrayList<>(
                all.stream().map(place -> renamed.getOrDefault(place, place)).toList()));
    }

    /** Two new lines may say the same. */
    private Place counted(Place place) {
        Place free = place;
        for (int times = 2; deeds.containsKey(free); times++) {
            free = new Place(place.aspect(), place.where(), place.row() + "#" + times, place.column());
        }
        return free;
    }
}
