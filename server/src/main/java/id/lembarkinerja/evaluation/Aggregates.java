package id.lembarkinerja.evaluation;

import id.lembarkinerja.formulas.achievement.Outcome;
import id.lembarkinerja.formulas.aggregate.Mean;
import id.lembarkinerja.formulas.aggregate.Sum;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.Relation;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sums and means of a table's columns, as its form promises them. */
final class Aggregates {
    private Aggregates() {}

    static List<Aggregate> of(RecognizedTable table, List<Relation> relations, List<RowScore> scores) {
        List<Aggregate> aggregates = new ArrayList<>();
        List<TotalRows> totals = TotalRows.list(table);
        for (Relation relation : relations) {
            for (String column : relation.columns()) {
                if (table.findColumn(column).isEmpty()) {
                    continue;
                }
                if (relation.kind() == Relation.Kind.SUM) {
                    totals.forEach(total -> sum(table, column, total).ifPresent(aggregates::add));
                } else if (relation.kind() == Relation.Kind.MEAN) {
                    mean(table, column, totals).ifPresent(aggregates::add);
                }
            }
        }
        computedMean(table, scores).ifPresent(aggregates::add);
        return aggregates;
    }

    private static Optional<Aggregate> sum(RecognizedTable table, String column, TotalRows total) {
        List<Optional<BigDecimal>> figures = Hierarchy.leaves(total.rows(), column).stream()
                .map(row -> figure(row, column))
                .toList();
        Optional<TableCell> cell = total.total().find(column);
        if (cell.isEmpty() || cell.get().printed().isBlank()) {
            return Optional.empty();
        }
        return Sum.of(figures)
                .map(sum -> new Aggregate(
                        table.id(),
                        "sum",
                        column,
                        "printed",
                        sum.value(),
                        sum.counted(),
                        sum.of(),
                        cell.get().printed(),
                        cell.get().cell().a1(),
                        Bilingual.of(
                                "Jumlah {0} dari {1} baris.", "Sum of {0} of {1} rows.", sum.counted(), sum.of())));
    }

    private static Optional<Aggregate> mean(RecognizedTable table, String column, List<TotalRows> totals) {
        List<TableRow> rows = table.rows().stream()
                .filter(row -> row.kind() == RowKind.INDICATOR)
                .toList();
        Optional<TableCell> cell = totals.isEmpty()
                ? Optional.empty()
                : totals.get(totals.size() - 1).total().find(column);
        String printed = cell.map(TableCell::printed).orElse("");
        return Mean.of(rows.stream().map(row -> figure(row, column)).toList())
                .map(mean -> new Aggregate(
                        table.id(),
                        "mean",
                        column,
                        "printed",
                        mean.value(),
                        mean.counted(),
                        mean.of(),
                        printed,
                        printed.isEmpty() ? "" : cell.map(c -> c.cell().a1()).orElse(""),
                        mean.derivation()));
    }

    private static Optional<Aggregate> computedMean(RecognizedTable table, List<RowScore> scores) {
        if (scores.isEmpty()) {
            return Optional.empty();
        }
        List<Optional<BigDecimal>> figures = scores.stream()
                .map(score -> score.outcome() instanceof Outcome.Computed computed
                        ? Optional.of(computed.value())
                        : Optional.<BigDecimal>empty())
                .toList();
        return Mean.of(figures)
                .map(mean -> new Aggregate(
                        table.id(),
                        "mean",
                        "achievement",
                        "computed",
                        mean.value(),
                        mean.counted(),
                        mean.of(),
                        "",
                        "",
                        mean.derivation()));
    }

    private static Optional<BigDecimal> figure(TableRow row, String column) {
        return row.find(column).flatMap(cell -> cell.reading().value());
    }
}
