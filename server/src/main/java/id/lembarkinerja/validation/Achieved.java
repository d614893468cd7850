package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.RowScore;
import id.lembarkinerja.formulas.achievement.Outcome;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.Relation;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The achievements of a table, for whatever follows from them: a category, a cause to be told.
 *
 * @param column key of the column that prints them
 */
record Achieved(Dossier dossier, RecognizedTable table, String column) {

    static Achieved of(Dossier dossier, RecognizedTable table) {
        String column = dossier.relations(table, Relation.Kind.ACHIEVEMENT).stream()
                .map(relation -> relation.columns().get(2))
                .filter(key -> table.findColumn(key).isPresent())
                .findFirst()
                .orElse("achievement");
        return new Achieved(dossier, table, column);
    }

    /** The rows of indicators that have an achievement. */
    List<TableRow> rows() {
        return table.rows().stream()
                .filter(row -> row.kind() == RowKind.INDICATOR)
                .filter(row -> find(row).isPresent())
                .toList();
    }

    /** In percent: what target and realisation give, where the document does not print another result. */
    Optional<BigDecimal> find(TableRow row) {
        Optional<Outcome.Computed> computed = computed(row);
        Optional<BigDecimal> printed = PrintedFigure.find(row, column);
        if (printed.isEmpty()) {
            return computed.map(Outcome.Computed::uncapped);
        }
        boolean share = computed.filter(outcome ->
                        PrintedFigure.agrees(outcome.value(), printed.get().movePointRight(2)))
                .isPresent();
        return share && !isComputed(row) ? computed.map(Outcome.Computed::value) : printed;
    }

    /** The document prints it, and target and realisation say nothing else. */
    boolean isUndisputed(TableRow row) {
        return PrintedFigure.find(row, column).isPresent() && (computed(row).isEmpty() || isComputed(row));
    }

    private boolean isComputed(TableRow row) {
        Optional<BigDecimal> printed = PrintedFigure.find(row, column);
        return printed.isPresent()
                && computed(row)
                        .filter(outcome -> PrintedFigure.agrees(outcome.value(), printed.get()))
                        .isPresent();
    }

    /** What target and realisation give. */
    Optional<Outcome.Computed> computed(TableRow row) {
        return dossier.scorecard()
                .find(table.id(), row.key())
                .map(RowScore::outcome)
                .filter(Outcome.Computed.class::isInstance)
                .map(Outcome.Computed.class::cast);
    }
}
