package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.Change.Added;
import id.lembarkinerja.comparison.Change.CellChanged;
import id.lembarkinerja.comparison.Change.Changed;
import id.lembarkinerja.comparison.Change.FormulaChanged;
import id.lembarkinerja.comparison.Change.Moved;
import id.lembarkinerja.comparison.Change.Removed;
import id.lembarkinerja.comparison.Change.Renamed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Applies the changes of a comparison to the old workbook; of the new one it knows only which table is which. */
final class BookReplay {
    private final List<Change> all = new ArrayList<>();
    private final Map<String, ReplayedSheet> sheets = new HashMap<>();
    private final List<ReplayedSheet> order = new ArrayList<>();
    private final TreeMap<Integer, ReplayedSheet> incoming = new TreeMap<>();
    private final Map<String, ReplayedTable> tables = new HashMap<>();
    private final Map<String, ReplayedTable> byNewId = new HashMap<>();
    private final List<BookContent.TableContent> added = new ArrayList<>();

    private BookReplay(Snapshot from, Comparer.Paired paired) {
        all.addAll(paired.comparison().changes());
        all.addAll(paired.comparison().formatOnly());
        from.sheets().forEach(sheet -> {
            sheets.put(sheet.name(), new ReplayedSheet(sheet));
            order.add(get(sheets, sheet.name()));
        });
        from.tables().forEach(table -> tables.put(table.id(), new ReplayedTable(table, get(sheets, table.sheet()))));
        paired.tables()
                .forEach(pair ->
                        byNewId.put(pair.to().id(), get(tables, pair.from().id())));
    }

    static BookContent apply(Snapshot from, Comparer.Paired paired) {
        BookReplay replay = new BookReplay(from, paired);
        replay.all.forEach(replay::edit);
        Map<String, ReplayedSheet> named = replay.newSheets();
        replay.all.forEach(change -> replay.arrange(change, named));
        named.values().forEach(ReplayedSheet::arrange);
        replay.tables.values().forEach(ReplayedTable::arrange);
        Map<String, List<List<String>>> lines = new TreeMap<>();
        named.forEach((name, sheet) -> lines.put(name, sheet.content()));
        List<BookContent.TableContent> tables = new ArrayList<>(replay.added);
        replay.tables.values().forEach(table -> tables.add(table.content()));
        List<String> names = replay.order.stream().map(sheet -> sheet.name).toList();
        return new BookContent(names, lines, tables);
    }

    static <V> V get(Map<?, V> map, Object key) {
        return Objects.requireNonNull(map.get(key), () -> "the old version has no " + key);
    }

    static <T> T require(@Nullable T value) {
        return Objects.requireNonNull(value, "this change has no such side");
    }

    private void edit(Change change) {
        Spot old = change.spots().from();
        if (old == null) {
            return;
        }
        if (change instanceof CellChanged it) {
            get(sheets, old.sheet()).write(it.spots(), it.entries());
        } else if (change instanceof FormulaChanged it) {
            write(it.spots(), it.entries());
        } else if (change instanceof Changed it) {
            write(it.spots(), it.entries());
            it.spread().forEach(row -> get(tables, old.table()).set(require(row.from()), old.column(), it.entries()));
        } else if (change instanceof Renamed it) {
            rename(it, old);
        }
    }

    private void write(Sides<Spot> spots, Sides<Entry> entries) {
        Spot old = require(spots.from());
        if (old.table().isEmpty()) {
            get(sheets, old.sheet()).write(spots, entries);
        } else {
            get(tables, old.table()).set(old.rowKey(), old.column(), entries);
        }
    }

    private void rename(Renamed it, Spot old) {
        String to = require(it.entries().to()).printed();
        switch (it.part()) {
            case SHEET -> get(sheets, old.sheet()).name = to;
            case COLUMN -> get(tables, old.table()).rename(old.column(), to);
            case TABLE -> get(sheets, old.sheet()).writeTitle(it.spots(), it.entries());
            default -> write(it.spots(), it.entries());
        }
    }

    /** The sheets of the new version by name: those that are still there, and the new ones. */
    private Map<String, ReplayedSheet> newSheets() {
        for (Change change : all) {
            if (change instanceof Removed it && it.part() == Part.SHEET) {
                order.remove(require(sheets.remove(it.from().sheet())));
            } else if (change instanceof Moved it && it.part() == Part.SHEET) {
                ReplayedSheet moved = get(sheets, require(it.spots().from()).sheet());
                order.remove(moved);
                incoming.put(require(it.places().to()), moved);
            } else if (change instanceof Added it && it.piece() instanceof Piece.SheetPiece piece) {
                ReplayedSheet fresh = new ReplayedSheet(piece.sheet());
                sheets.put("new " + it.to().sheet(), fresh);
                incoming.put(it.place(), fresh);
            }
        }
        incoming.forEach(order::add);
        Map<String, ReplayedSheet> named = new HashMap<>();
        sheets.values().forEach(sheet -> named.put(sheet.name, sheet));
        return named;
    }

    private void arrange(Change change, Map<String, ReplayedSheet> named) {
        if (change instanceof Removed it) {
            switch (it.part()) {
                case TABLE -> tables.remove(it.from().table());
                case LINE -> get(sheets, it.from().sheet()).remove(it.place());
                case ROW, COLUMN -> get(tables, it.from().table()).remove(it);
                case SHEET -> {}
            }
        } else if (change instanceof Moved it) {
            Spot old = require(it.spots().from());
            switch (it.part()) {
                case TABLE ->
                    get(tables, old.table()).sheet =
                            get(named, require(it.spots().to()).sheet());
                case LINE -> get(sheets, old.sheet()).move(it.places());
                case SHEET -> {}
                default -> get(tables, old.table()).move(it);
            }
        } else if (change instanceof Added it) {
            switch (it.part()) {
                case TABLE -> added.add(BookContent.table(((Piece.TablePiece) it.piece()).table()));
                case LINE -> get(named, it.to().sheet()).add((Piece.LinePiece) it.piece(), it.place());
                case ROW, COLUMN -> get(byNewId, it.to().table()).add(it);
                case SHEET -> {}
            }
        }
    }
}
