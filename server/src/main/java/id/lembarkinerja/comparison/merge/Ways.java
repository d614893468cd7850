package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.Change;
import id.lembarkinerja.comparison.Change.Moved;
import id.lembarkinerja.comparison.FormulaRelocation;
import id.lembarkinerja.comparison.Pairing;
import id.lembarkinerja.comparison.Part;
import id.lembarkinerja.comparison.Sides;
import id.lembarkinerja.comparison.Spot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

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
    private final Map<String, NavigableMap<Integer, Integer>> still = new HashMap<>();

    Ways(Pairing carrier, Pairing other) {
        this.carrier = carrier;
        this.other = other;
        this.fromCarrier = new BasePlaces(carrier);
        this.fromOther = new BasePlaces(other);
    }

    /**
     * Rows with content that the other workbook shares with the base, its own to those of the base; without those that
     * one of the two put elsewhere, for what stands beside them need not follow them there.
     */
    NavigableMap<Integer, Integer> stillRows(String otherSheet) {
        return still.computeIfAbsent(otherSheet, sheet -> {
            NavigableMap<Integer, Integer> rows = new TreeMap<>(fromOther.rows(sheet));
            String base = other.oldSheet(sheet).orElse("");
            Set<Integer> elsewhere = new HashSet<>(moved(carrier, base));
            elsewhere.addAll(moved(other, base));
            rows.values().removeAll(elsewhere);
            return rows;
        });
    }

    private static Set<Integer> moved(Pairing side, String baseSheet) {
        Set<Integer> moved = new HashSet<>();
        for (Change change : side.comparison().changes()) {
            Spot base = change.spots().from();
            if (change instanceof Moved one
                    && (one.part() == Part.ROW || one.part() == Part.LINE)
                    && base != null
                    && base.sheet().equals(baseSheet)) {
                RowNumber.of(one, side).map(Sides::from).ifPresent(moved::add);
            }
        }
        return moved;
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
