package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.Sheet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells of a cell which row and column of which table it is, if it is any. The cells are gone through when the first
 * one is asked for: mostly there is nothing to report, and none is.
 */
final class CellPlaces {
    private record Key(int file, String sheet, CellAddress cell) {}

    /**
     * A cell of a table.
     *
     * @param column its column key
     */
    record Place(RecognizedTable table, TableRow row, String column) {}

    private final Dossier dossier;
    private @Nullable Map<Key, Place> places;

    CellPlaces(Dossier dossier) {
        this.dossier = dossier;
    }

    private static Map<Key, Place> places(Dossier dossier) {
        Map<Key, Place> places = new HashMap<>();
        for (RecognizedTable table : dossier.tables()) {
            for (TableRow row : table.rows()) {
                for (Map.Entry<String, TableCell> cell : row.cells().entrySet()) {
                    Key key =
                            new Key(table.file(), table.sheet(), cell.getValue().cell());
                    // A merged cell belongs to the row in which it stands, not to those it is carried into.
                    if (!cell.getValue().carried()) {
                        places.putIfAbsent(key, new Place(table, row, cell.getKey()));
                    }
                }
            }
        }
        return places;
    }

    /** The cell, with its row and column where it is in a table. */
    Spot spot(int file, Sheet sheet, CellAddress cell) {
        return Spot.of(file, sheet, cell, find(file, sheet.name(), cell));
    }

    @Nullable
    Place find(int file, String sheet, CellAddress cell) {
        Map<Key, Place> known = places;
        if (known == null) {
            known = places(dossier);
            places = known;
        }
        return known.get(new Key(file, sheet, cell));
    }
}
