package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.FormulaRelocation;
import id.lembarkinerja.comparison.Pairing;
import java.util.NavigableMap;

/**
 * From cells of the other workbook to cells of the one that carries the result, by way of the base. Rows that only the
 * other one has are in neither; they get their places in {@link RowPlaces}.
 */
final class Ways implements FormulaRelocation.Places {
    private static final int NEW = -1;

    private final Pairing carrier;
    private final Pairing other;
    private final BasePlaces fromCarrier;
    private final BasePlaces fromOther;

    Ways(Pairing carrier, Pairing other) {
        this.carrier = carrier;
        this.other = other;
        this.fromCarrier = new BasePlaces(carrier);
        this.fromOther = new BasePlaces(other);
    }

    /** Rows with content that the other workbook shares with the base, its own to those of the base. */
    NavigableMap<Integer, Integer> baseRows(String otherSheet) {
        return fromOther.rows(otherSheet);
    }

    /** Row of the carrier, of a row of the base; negative when it is gone. */
    int carrierRow(String otherSheet, int baseRow) {
        return other.oldSheet(otherSheet)
                .map(sheet -> carrier.followRow(sheet, baseRow))
                .orElse(NEW);
    }

    /** A row that the carrier has and the base does not. */
    boolean isNewInCarrier(String carrierSheet, int row) {
        return fromCarrier.isNewRow(carrierSheet, row);
    }

    /** A row that the other workbook has and the base does not. */
    boolean isNewRow(String otherSheet, int row) {
        return fromOther.isNewRow(otherSheet, row);
    }

    @Override
    public String sheet(String otherSheet) {
        return other.oldSheet(otherSheet).flatMap(carrier::newSheet).orElse("");
    }

    /** Row of the carrier; negative for a new row and for one that the carrier lacks. */
    @Override
    public int row(String otherSheet, int row) {
        int base = fromOther.row(otherSheet, row);
        return base < 0 ? NEW : carrierRow(otherSheet, base);
    }

    @Override
    public int column(String otherSheet, int column) {
        int base = fromOther.column(otherSheet, column);
        return base < 0
                ? NEW
                : other.oldSheet(otherSheet)
                        .map(sheet -> carrier.followColumn(sheet, base))
                        .orElse(NEW);
    }

    Pairing carrier() {
        return carrier;
    }

    Pairing other() {
        return other;
    }
}
