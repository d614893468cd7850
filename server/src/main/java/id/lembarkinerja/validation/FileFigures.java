package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Figures of tables that a sentence may repeat. */
final class FileFigures {
    private static final int FEWEST_ROWS = 2;

    private FileFigures() {}

    /**
     * A total of a table.
     *
     * @param spot the cell of the total, or the first cell of the table when it was added up here
     */
    record Total(RecognizedTable table, TableColumn column, BigDecimal value, Spot spot) {}

    /** All figures in columns of a type, as printed. */
    static Stream<BigDecimal> printed(List<RecognizedTable> tables, ColumnType type) {
        return tables.stream()
                .flatMap(table -> table.columns().stream()
                        .filter(column -> column.type() == type)
                        .flatMap(column ->
                                table.rows().stream().flatMap(row -> PrintedFigure.find(row, column.key()).stream())));
    }

    /** The total of a column of money: its last total row, or the sum of rows that have no levels. */
    static Optional<Total> total(RecognizedTable table, TableColumn column) {
        Optional<TableRow> total = table.rows().stream()
                .filter(row -> row.kind() == RowKind.TOTAL)
                .filter(row -> PrintedFigure.find(row, column.key()).isPresent())
                .reduce((first, second) -> second);
        if (total.isPresent()) {
            return PrintedFigure.find(total.get(), column.key())
                    .map(value -> new Total(table, column, value, Spot.of(table, total.get(), column.key())));
        }
        List<BigDecimal> figures = figures(table, column.key());
        if (figures.size() < FEWEST_ROWS || table.findColumn("code").isPresent()) {
            return Optional.empty();
        }
        BigDecimal sum = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Spot spot = new Spot(table.file(), table.sheet(), table.range().first().a1(), "", table.id(), "", column.key());
        return Optional.of(new Total(table, column, sum, spot));
    }

    static List<BigDecimal> figures(RecognizedTable table, String column) {
        return table.rows().stream()
                .filter(row -> row.kind() == RowKind.INDICATOR)
                .flatMap(row -> PrintedFigure.find(row, column).stream())
                .toList();
    }

    /** Means a writer may have meant: of the rows, with empty ones as zero, weighted by budget, total by total. */
    static List<BigDecimal> means(RecognizedTable table, String column) {
        List<TableRow> rows = table.rows().stream()
                .filter(row -> row.kind() == RowKind.INDICATOR)
                .toList();
        List<BigDecimal> figures = figures(table, column);
        List<BigDecimal> means = new ArrayList<>();
        if (figures.size() < FEWEST_ROWS) {
            return means;
        }
        BigDecimal sum = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        means.add(Decimals.divide(sum, BigDecimal.valueOf(figures.size())));
        means.add(Decimals.divide(sum, BigDecimal.valueOf(rows.size())));
        Weighted.mean(rows, column, "budget").ifPresent(means::add);
        ratio(table, "expenditure", "budget").ifPresent(means::add);
        ratio(table, "actual", "target").ifPresent(means::add);
        return means;
    }

    private static Optional<BigDecimal> ratio(RecognizedTable table, String part, String whole) {
        BigDecimal parts = figures(table, part).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal wholes = figures(table, whole).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return wholes.signum() == 0 ? Optional.empty() : Optional.of(Decimals.divide(parts.movePointRight(2), wholes));
    }
}
