package id.lembarkinerja.comparison.report;

import id.lembarkinerja.comparison.Spot;
import id.lembarkinerja.workbook.NewCell;
import id.lembarkinerja.workbook.NewCell.Link;
import id.lembarkinerja.workbook.NewSheet;
import java.util.Optional;

/** The links of a sheet of a report to the cells of a file beside it, as many as a sheet may have. */
final class Links {
    private final String file;
    private final boolean possible;
    private final Count count;

    /** Shared by all links of one sheet, whatever file they lead to. */
    private static final class Count {
        private int made;
        private int refused;
    }

    /** To this file; {@code possible} is false when the file cannot be told from another one by its name. */
    Links(String file, boolean possible) {
        this(file, possible, new Count());
    }

    private Links(String file, boolean possible, Count count) {
        this.file = file;
        this.possible = possible;
        this.count = count;
    }

    /** To another file, from the same sheet. */
    Links sameSheet(String other) {
        return new Links(other, possible, count);
    }

    /** The cell with a link to the spot, or without one when there may be no more. */
    NewCell link(NewCell cell, Spot spot) {
        if (!possible) {
            return cell;
        }
        if (count.made == NewSheet.MOST_LINKS) {
            count.refused++;
            return cell;
        }
        count.made++;
        return cell.linked(Link.to(file, spot.sheet(), spot.cell()));
    }

    /** Why some cells lead nowhere, in Indonesian; nothing when all do. */
    Optional<String> findNote() {
        if (!possible) {
            return Optional.of("Kedua berkas bernama sama, jadi sel-selnya tidak bertaut. Simpan keduanya dengan nama"
                    + " berbeda bila tautan diperlukan.");
        }
        return count.refused == 0
                ? Optional.empty()
                : Optional.of("Excel memuat paling banyak 65.530 tautan dalam satu lembar: " + count.made
                        + " sel pertama bertaut, " + count.refused + " sel sesudahnya hanya disebut alamatnya.");
    }
}
