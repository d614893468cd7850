package id.lembarkinerja.validation.graph;

import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A cell that takes part in an agreement, with the year it speaks of.
 *
 * @param years empty when nothing tells
 * @param shifted the column speaks of a year before or after the one of the table, and that one is unknown
 */
public record Told(
        RecognizedTable table,
        TableRow row,
        TableColumn column,
        Quantity quantity,
        Setting setting,
        Set<Integer> years,
        boolean shifted) {

    /** The text of the cell. */
    public String printed() {
        return row.find(column.key()).map(TableCell::printed).map(String::strip).orElse("");
    }

    /** The address of the cell in its sheet. */
    public String cell() {
        return row.find(column.key())
                .map(TableCell::cell)
                .map(cell -> cell.a1())
                .orElse("");
    }

    /** The numbers of the cell, mostly one. */
    public List<BigDecimal> numbers() {
        return quantity.numbers().stream().map(Quantity.Labelled::number).toList();
    }

    boolean isKnownYear() {
        return !years.isEmpty();
    }

    /** Whether both may speak of the same year, quarter and state of the plan. */
    boolean speaksLike(Told other, boolean quarters) {
        if (shifted || other.shifted || setting.isApartFrom(other.setting)) {
            return false;
        }
        boolean years =
                !isKnownYear() || !other.isKnownYear() || this.years.stream().anyMatch(other.years::contains);
        boolean sameQuarter = setting.quarters().equals(other.setting.quarters());
        return years && (quarters || sameQuarter);
    }
}
