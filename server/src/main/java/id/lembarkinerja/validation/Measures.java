package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import java.util.List;
import java.util.Optional;

/** The columns that hold an indicator in its own unit: baseline, targets, realisations, projections. */
final class Measures {
    private static final List<String> STARTS = List.of("target", "actual", "baseline", "volume", "projection");

    private static final List<String> NAMES = List.of("indicator", "performance-target");

    private Measures() {}

    static List<TableColumn> list(RecognizedTable table) {
        return table.columns().stream()
                .filter(column -> column.type() == ColumnType.NUMBER || column.type() == ColumnType.PERCENT)
                .filter(column -> STARTS.stream().anyMatch(column.key()::startsWith))
                .toList();
    }

    /** The unit that stands in the cell of a figure, or empty. */
    static String unit(TableRow row, TableColumn column) {
        TableCell cell = row.cells().get(column.key());
        return cell != null && cell.reading() instanceof Reading.Value value ? value.unit() : "";
    }

    /** The unit that the row states in a column of its own, or else in the first of its figures that has one. */
    static String unit(List<TableColumn> measures, TableRow row) {
        Optional<String> stated = statedUnit(row);
        if (stated.isPresent()) {
            return stated.get();
        }
        for (TableColumn column : measures) {
            String unit = unit(row, column);
            if (!unit.isBlank()) {
                return unit;
            }
        }
        return "";
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
        for (String key : NAMES) {
            TableCell cell = row.cells().get(key);
            if (cell != null && !cell.printed().isBlank()) {
                return cell.printed();
            }
        }
        return row.label();
    }
}
