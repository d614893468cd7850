package id.lembarkinerja.evaluation;

import id.lembarkinerja.formulas.achievement.Achievement;
import id.lembarkinerja.formulas.achievement.AchievementRule;
import id.lembarkinerja.formulas.achievement.Outcome;
import id.lembarkinerja.formulas.achievement.Rollup;
import id.lembarkinerja.formulas.aggregate.Quarters;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Absence;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.Notation;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.formulas.rating.Band;
import id.lembarkinerja.formulas.rating.RatingScale;
import id.lembarkinerja.recognition.FormCatalogue;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.Relation;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Computes achievement, rating and aggregates for the tables of a dossier. */
public final class Evaluator {
    private static final Reading BLANK = new Reading.Absent("", Absence.BLANK);

    private final FormCatalogue catalogue;
    private final DirectionJudge judge;
    private final RatingScale scale;
    private final Function<BigDecimal, Optional<Band>> rater;

    /**
     * An evaluator.
     *
     * @param scale the scale by which every achievement is rated
     */
    public Evaluator(FormCatalogue catalogue, DirectionJudge judge, RatingScale scale) {
        this.catalogue = catalogue;
        this.judge = judge;
        this.scale = scale;
        this.rater = scale.rater();
    }

    /** The scorecard of all tables. */
    public Scorecard evaluate(List<RecognizedTable> tables) {
        return Scorecard.of(tables.stream().map(this::evaluate).toList());
    }

    /** The scorecard of one table, which no other table has a part in. */
    public Scorecard evaluate(RecognizedTable table) {
        List<Relation> relations = PromisedArithmetic.list(catalogue, table);
        List<RowScore> scores = scores(table, relations);
        return new Scorecard(scores, Aggregates.of(table, relations, scores));
    }

    private List<RowScore> scores(RecognizedTable table, List<Relation> relations) {
        List<RowScore> scores = new ArrayList<>();
        for (Relation relation : relations) {
            if (relation.kind() != Relation.Kind.ACHIEVEMENT || !hasFigures(table, relation.columns())) {
                continue;
            }
            for (TableRow row : table.rows()) {
                if (row.kind() == RowKind.INDICATOR) {
                    scores.add(score(table, row, relation.columns()));
                }
            }
        }
        return scores;
    }

    /** A table without any target and actual, of the year or of its parts, has no achievement to speak of. */
    private static boolean hasFigures(RecognizedTable table, List<String> columns) {
        return columns.stream()
                .limit(2)
                .anyMatch(key -> table.columns().stream()
                        .anyMatch(column ->
                                column.key().equals(key) || column.key().startsWith(key + "-")));
    }

    private RowScore score(RecognizedTable table, TableRow row, List<String> columns) {
        Optional<YearJudgement> year = YearJudgement.find(row);
        DirectionJudgement judgement = judge.judge(row);
        Optional<Rollup> rollup = year.flatMap(YearJudgement::rollup);
        if (rollup.isPresent()) {
            judgement = judgement.withRollup(rollup.get());
        }
        Outcome outcome = outcome(row, columns, judgement.rule(), year);
        String printed = row.find(columns.get(2)).map(TableCell::printed).orElse("");
        return new RowScore(table.id(), row.key(), judgement, outcome, rate(outcome), printed);
    }

    /** Where a row has no figures for the year, those of its quarters stand in, as far as they make one year only. */
    private static Outcome outcome(
            TableRow row, List<String> columns, AchievementRule rule, Optional<YearJudgement> year) {
        Reading target = reading(row, columns.get(0));
        Reading actual = reading(row, columns.get(1));
        if (year.isPresent() && row.find(columns.get(0)).isEmpty()) {
            target = value(year.get().target());
        }
        Optional<Quarters> quarters = isBlank(actual) ? year.flatMap(YearJudgement::year) : Optional.empty();
        if (quarters.isEmpty()) {
            return Achievement.evaluate(target, actual, rule);
        }
        Outcome outcome = Achievement.evaluate(target, value(quarters.get().value()), rule);
        return outcome instanceof Outcome.Computed computed
                ? computed.withDerivation(Bilingual.of(
                        "realisasi setahun: {0}; {1}",
                        "actual of the year: {0}; {1}", quarters.get().derivation(), computed.derivation()))
                : outcome;
    }

    private static Reading value(BigDecimal number) {
        return new Reading.Value(Decimals.indonesian(number), number, "", Notation.PLAIN, false);
    }

    private static boolean isBlank(Reading reading) {
        return reading instanceof Reading.Absent absent && absent.kind() == Absence.BLANK;
    }

    private static Reading reading(TableRow row, String column) {
        return row.find(column).map(TableCell::reading).orElse(BLANK);
    }

    private Optional<Rating> rate(Outcome outcome) {
        if (!(outcome instanceof Outcome.Computed computed)) {
            return Optional.empty();
        }
        return rater.apply(computed.value()).map(band -> new Rating(scale.id(), band.label(), band.labelEnglish()));
    }
}
