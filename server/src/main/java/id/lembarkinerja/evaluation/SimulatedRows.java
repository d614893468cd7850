package id.lembarkinerja.evaluation;

import id.lembarkinerja.formulas.achievement.AchievementRule;
import id.lembarkinerja.formulas.number.Absence;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.formulas.simulation.Simulation;
import id.lembarkinerja.recognition.FormCatalogue;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.Relation;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The results of a workbook as a simulation of another policy takes them: targets and actuals as printed. */
public final class SimulatedRows {
    private static final Reading BLANK = new Reading.Absent("", Absence.BLANK);

    private SimulatedRows() {}

    /** Every row that has an achievement, or should have one, with the direction it was judged to have. */
    public static List<Simulation.Result> list(
            FormCatalogue catalogue, List<RecognizedTable> tables, Scorecard scorecard) {
        List<Simulation.Result> results = new ArrayList<>();
        for (RecognizedTable table : tables) {
            for (Relation relation : PromisedArithmetic.list(catalogue, table)) {
                if (relation.kind() == Relation.Kind.ACHIEVEMENT) {
                    for (TableRow row : table.rows()) {
                        scorecard
                                .find(table.id(), row.key())
                                .ifPresent(score -> results.add(result(row, relation.columns(), score)));
                    }
                }
            }
        }
        return List.copyOf(results);
    }

    private static Simulation.Result result(TableRow row, List<String> columns, RowScore score) {
        AchievementRule rule = score.judgement().rule();
        return new Simulation.Result(
                row.key(),
                row.label(),
                reading(row, columns.get(0)),
                reading(row, columns.get(1)),
                rule.direction(),
                rule.variant(),
                Optional.empty());
    }

    private static Reading reading(TableRow row, String column) {
        return row.find(column).map(TableCell::reading).orElse(BLANK);
    }
}
