package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.RowScore;
import id.lembarkinerja.formulas.achievement.Outcome;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.Relation;
import id.lembarkinerja.recognition.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code swapped-rows}: two wrong results that would each be right in the other's row. */
final class SwapCheck implements Check {
    private static final int FARTHEST = 3;

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            for (Relation relation : dossier.relations(table, Relation.Kind.ACHIEVEMENT)) {
                List<TableRow> wrong = table.rows().stream()
                        .filter(row -> isWrong(dossier, table, relation, row))
                        .toList();
                for (int i = 0; i < wrong.size(); i++) {
                    for (int j = i + 1; j < wrong.size() && isNear(wrong.get(i), wrong.get(j)); j++) {
                        check(table, relation, wrong.get(i), wrong.get(j)).ifPresent(findings::add);
                    }
                }
            }
        }
        return findings;
    }

    /** Whoever types results into the wrong row takes a row close by; further apart, likeness is chance. */
    private static boolean isNear(TableRow upper, TableRow lower) {
        return lower.row() - upper.row() <= FARTHEST;
    }

    private static boolean isWrong(Dossier dossier, RecognizedTable table, Relation relation, TableRow row) {
        Optional<RowScore> score = dossier.scorecard().find(table.id(), row.key());
        Optional<BigDecimal> printed =
                PrintedFigure.find(row, relation.columns().get(2));
        return score.isPresent()
                && printed.isPresent()
                && score.get().outcome() instanceof Outcome.Computed computed
                && !PrintedFigure.agrees(computed.value(), printed.get())
                && !Variants.of(row, relation.columns()).explains(printed.get());
    }

    private static Optional<Finding> check(RecognizedTable table, Relation relation, TableRow upper, TableRow lower) {
        String column = relation.columns().get(2);
        BigDecimal first = PrintedFigure.find(upper, column).orElse(BigDecimal.ZERO);
        BigDecimal second = PrintedFigure.find(lower, column).orElse(BigDecimal.ZERO);
        boolean exchanged = first.compareTo(second) != 0
                && Variants.of(upper, relation.columns()).explains(second)
                && Variants.of(lower, relation.columns()).explains(first);
        if (!exchanged) {
            return Optional.empty();
        }
        FindingDraft draft = FindingDraft.doubtful("swapped-rows", table)
                .at(upper, column)
                .expected(second)
                .related(table, lower, column);
        String other = lower.find(column).map(cell -> cell.cell().a1()).orElse("");
        return Optional.of(draft.message(
                "Hasil di {0} ({1}) dan {2} ({3}) tampak tertukar: masing-masing cocok dengan target dan realisasi baris"
                        + " yang lain. Periksa kedua baris itu.",
                "The results in {0} ({1}) and {2} ({3}) look exchanged: each fits the target and the actual of the"
                        + " other row. Check both rows.",
                draft.cell(),
                FindingDraft.say(first),
                other,
                FindingDraft.say(second)));
    }
}
