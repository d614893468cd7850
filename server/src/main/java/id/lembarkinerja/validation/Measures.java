package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns that hold an indicator in its own unit: baseline, targets, realisations, projections. */
final class Measures {
    private static final List<String> STARTS = List.of("target", "actual", "baseline", "volume", "projection");

    private Measures() {}

    static List<TableColumn> list(RecognizedTable table) {
        return table.columns().stream()
                .filter(column -> column.type() == ColumnType.NUMBER || column.type() == ColumnType.PERCENT)
                .filter(column -> STARTS.stream().anyMatch(column.key()::startsWith))
                .toList();
    }

    /** The unit that stands in the cell of a figure, or empty. */
    static String unit(TableRow row, TableColumn column) {
        return row.find(column.key())
                .map(TableCell::reading)
                .filter(Reading.Value.class::isInstance)
                .map(reading -> ((Reading.Value) reading).unit())
                .orElse("");
    }

    /** The unit that the row states in a column of its own, or else in the first of its figures that has one. */
    static String unit(List<TableColumn> measures, TableRow row) {
        return Stream.concat(statedUnit(row).stream(), measures.stream().map(column -> unit(row, column)))
                .filter(unit -> !unit.isBlank())
                .findFirst()
                .orElse("");
    }

    /** What the unit column says, as far as these are words. */
    static Optional<String> statedUnit(TableRow row) {
        return row.find("unit")
                .map(cell -> cell.printed().strip())
                .filter(unit -> !unit.isEmpty() && unit.chars().noneMatch(Character::isDigit))
                .filter(unit -> unit.equals("%") || unit.chars().anyMatch(Character::isLetter));
    }

    /** The words that name the indicator of the row. */
    static String indicator(TableRow row) {
        return Stream.of("indicator", "performance-target")
                .flatMap(key -> row.find(key).stream())
                .map(TableCell::printed)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(row.label());
    }
}
