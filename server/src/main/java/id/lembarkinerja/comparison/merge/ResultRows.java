package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.Change;
import id.lembarkinerja.comparison.Change.Moved;
import id.lembarkinerja.comparison.OutsideCell;
import id.lembarkinerja.comparison.Pairing;
import id.lembarkinerja.comparison.Pairing.At;
import id.lembarkinerja.comparison.Part;
import id.lembarkinerja.comparison.SheetContent;
import id.lembarkinerja.comparison.Sides;
import id.lembarkinerja.comparison.Snapshot;
import id.lembarkinerja.comparison.Spot;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.workbook.CellAddress;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The rows of the merged workbook that hold anything, and which row of each version each of them is. */
final class ResultRows {
    private static final int NONE = -1;

    private final Ways ways;
    private final RowPlaces rows;
    /** By sheet of the result: its rows, and for each the row in every version. */
    private final Map<String, NavigableMap<Integer, Origin>> origins = new HashMap<>();
    /** By sheet of the result: rows that one of the two put elsewhere. */
    private final Map<String, Set<Integer>> moved = new HashMap<>();
    /** By sheet of the result: rows in which there is something that may be summed. */
    private final Map<String, Set<Integer>> figures = new HashMap<>();

    private final Map<Shared, NavigableMap<Integer, Integer>> shared = new HashMap<>();

    /** A version of the workbook. */
    enum Whose {
        BASE,
        CARRIER,
        OTHER
    }

    /** The row in each version, negative where it has none. */
    record Origin(int base, int carrier, int other) {
        static final Origin NOWHERE = new Origin(NONE, NONE, NONE);

        Origin with(Whose whose, int row) {
            return switch (whose) {
                case BASE -> new Origin(row, carrier, other);
                case CARRIER -> new Origin(base, row, other);
                case OTHER -> new Origin(base, carrier, row);
            };
        }

        int row(Whose whose) {
            return switch (whose) {
                case BASE -> base;
                case CARRIER -> carrier;
                case OTHER -> other;
            };
        }
    }

    private record Shared(String sheet, Whose author, Whose guest, boolean both) {}

    ResultRows(Ways ways, RowPlaces rows) {
        this.ways = ways;
        this.rows = rows;
        for (Whose whose : Whose.values()) {
            note(whose, snapshot(whose));
        }
        note(Whose.CARRIER, ways.carrier());
        note(Whose.OTHER, ways.other());
    }

    Snapshot snapshot(Whose whose) {
        return switch (whose) {
            case BASE -> ways.carrier().from();
            case CARRIER -> ways.carrier().to();
            case OTHER -> ways.other().to();
        };
    }

    private void note(Whose whose, Snapshot snapshot) {
        for (RecognizedTable table : snapshot.tables()) {
            for (TableRow row : table.rows()) {
                boolean counts = row.cells().entrySet().stream()
                        .anyMatch(cell -> !cell.getKey().equals("no")
                                && (!cell.getValue().formula().isEmpty()
                                        || cell.getValue().reading().value().isPresent()));
                note(whose, table.sheet(), row.row(), counts);
            }
        }
        for (SheetContent sheet : snapshot.sheets()) {
            for (OutsideCell cell : sheet.outside()) {
                boolean counts =
                        cell.entry().number() != null || !cell.entry().formula().isEmpty();
                note(whose, sheet.name(), cell.cell().row(), counts);
            }
        }
    }

    private void note(Whose whose, String sheet, int row, boolean counts) {
        String there = sheet(whose, sheet);
        int place = there.isEmpty() ? NONE : row(whose, sheet, row);
        if (place >= 0) {
            origins.computeIfAbsent(there, key -> new TreeMap<>())
                    .merge(place, Origin.NOWHERE.with(whose, row), (known, fresh) -> known.with(whose, row));
            if (counts && whose != Whose.BASE) {
                figures.computeIfAbsent(there, key -> new HashSet<>()).add(place);
            }
        }
    }

    private void note(Whose whose, Pairing side) {
        for (Change change : side.comparison().changes()) {
            Spot fresh = change.spots().to();
            if (change instanceof Moved one && fresh != null && (one.part() == Part.ROW || one.part() == Part.LINE)) {
                RowNumber.of(one, side)
                        .map(Sides::to)
                        .ifPresent(row -> moved.computeIfAbsent(sheet(whose, fresh.sheet()), key -> new HashSet<>())
                                .add(row(whose, fresh.sheet(), row)));
            }
        }
    }

    /** Sheet of the result, empty when it has none. */
    String sheet(Whose whose, String sheet) {
        return switch (whose) {
            case BASE -> ways.carrier().newSheet(sheet).orElse("");
            case CARRIER -> sheet;
            case OTHER -> rows.sheet(sheet);
        };
    }

    /** Row of the result, negative when it has none. */
    private int row(Whose whose, String sheet, int row) {
        return switch (whose) {
            case BASE -> fromBase(sheet, row);
            case CARRIER -> rows.after(sheet, row);
            case OTHER -> rows.row(sheet, row);
        };
    }

    /** By way of the carrier; a row that only comes back from the other side by way of that one. */
    private int fromBase(String sheet, int row) {
        int carrier = ways.carrier().followRow(sheet, row);
        if (carrier >= 0) {
            return rows.after(sheet(Whose.BASE, sheet), carrier);
        }
        int other = ways.other().followRow(sheet, row);
        return other < 0
                ? NONE
                : ways.other()
                        .newSheet(sheet)
                        .map(there -> rows.row(there, other))
                        .orElse(NONE);
    }

    /** A cell of the result, of a cell of a version. */
    Optional<At> follow(Whose whose, At at) {
        String sheet = sheet(whose, at.sheet());
        int column = switch (whose) {
            case BASE -> ways.carrier().followColumn(at.sheet(), at.cell().column());
            case CARRIER -> at.cell().column();
            case OTHER -> rows.column(at.sheet(), at.cell().column());
        };
        int row = sheet.isEmpty() ? NONE : row(whose, at.sheet(), at.cell().row());
        return row < 0 || column < 0 ? Optional.empty() : Optional.of(new At(sheet, new CellAddress(row, column)));
    }

    /** The rows of a sheet that hold anything, from top to bottom. */
    NavigableMap<Integer, Origin> all(String sheet) {
        return origins.getOrDefault(sheet, new TreeMap<>());
    }

    /** Row of a version, negative when it does not have it. */
    int origin(String sheet, int row, Whose whose) {
        Origin origin = all(sheet).get(row);
        return origin == null ? NONE : origin.row(whose);
    }

    /** Rows of a sheet that one of the two put elsewhere. */
    Set<Integer> moved(String sheet) {
        return moved.getOrDefault(sheet, Set.of());
    }

    boolean hasFigures(String sheet, int row) {
        return figures.getOrDefault(sheet, Set.of()).contains(row);
    }

    /** Rows the guest has and the author of a formula does not, the guest's to those of the result. */
    NavigableMap<Integer, Integer> only(String sheet, Whose author, Whose guest) {
        return shared(new Shared(sheet, author, guest, false));
    }

    /** Rows that both have and nobody put elsewhere, the guest's to those of the result. */
    NavigableMap<Integer, Integer> both(String sheet, Whose author, Whose guest) {
        return shared(new Shared(sheet, author, guest, true));
    }

    private NavigableMap<Integer, Integer> shared(Shared which) {
        return shared.computeIfAbsent(which, key -> {
            NavigableMap<Integer, Integer> found = new TreeMap<>();
            all(key.sheet()).forEach((row, origin) -> {
                boolean had = origin.row(key.author()) >= 0;
                boolean still = !key.both() || !moved(key.sheet()).contains(row);
                if (origin.row(key.guest()) >= 0 && had == key.both() && still) {
                    found.put(origin.row(key.guest()), row);
                }
            });
            return found;
        });
    }
}
