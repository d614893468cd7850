package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.Hierarchy;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.Relation;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code projection-mismatch}: next year's ceilings grow from this year's by one factor, found by arithmetic; the rows
 * that do not are asked about.
 */
final class GrowthCheck implements Check {
    private static final int FEWEST_FOLLOWERS = 4;
    /** Of all rows so many follow the factor before the others are odd. */
    private static final int FOLLOWERS_OF_THREE = 2;

    private static final int FACTOR_DIGITS = 4;
    /** Ceilings are rounded to thousands or finer; coarser zeros are part of the figure. */
    private static final int COARSEST = 3;

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            for (Relation relation : dossier.relations(table, Relation.Kind.GROWTH)) {
                check(table, relation.columns().get(0), relation.columns().get(1), findings);
            }
        }
        return findings;
    }

    private static void check(RecognizedTable table, String now, String next, List<Finding> findings) {
        List<TableRow> rows = table.rows().stream()
                .filter(row -> row.kind() == RowKind.INDICATOR)
                .filter(row -> isPositive(row, now) && isPositive(row, next))
                .toList();
        // A parent is the sum of its children: only where these go astray does it.
        List<TableRow> leaves = Hierarchy.leaves(rows, now);
        Optional<BigDecimal> factor = factor(leaves, now, next);
        if (factor.isEmpty()) {
            return;
        }
        List<TableRow> odd = leaves.stream()
                .filter(row -> !follows(row, now, next, factor.get()))
                .toList();
        for (TableRow row : odd) {
            findings.add(finding(table, row, now, next, factor.get(), leaves.size() - odd.size()));
        }
    }

    private static boolean isPositive(TableRow row, String column) {
        return PrintedFigure.find(row, column)
                        .filter(figure -> figure.signum() > 0)
                        .isPresent()
                && !PercentageCheck.isCarried(row, column);
    }

    /** The factor of most rows; none when next year is only this year again. */
    private static Optional<BigDecimal> factor(List<TableRow> rows, String now, String next) {
        Map<BigDecimal, Integer> tally = new HashMap<>();
        for (TableRow row : rows) {
            BigDecimal ratio = Decimals.divide(figure(row, next), figure(row, now));
            tally.merge(ratio.setScale(FACTOR_DIGITS, RoundingMode.HALF_UP).stripTrailingZeros(), 1, Integer::sum);
        }
        return tally.entrySet().stream()
                .max(Map.Entry.<BigDecimal, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .filter(factor -> factor.compareTo(BigDecimal.ONE) != 0)
                .filter(factor -> isUsual(rows, now, next, factor));
    }

    private static boolean isUsual(List<TableRow> rows, String now, String next, BigDecimal factor) {
        long followers =
                rows.stream().filter(row -> follows(row, now, next, factor)).count();
        return followers >= FEWEST_FOLLOWERS && followers * 3 >= (long) rows.size() * FOLLOWERS_OF_THREE;
    }

    /** To the rupiah, or to the zeros that next year's figure ends in. */
    private static boolean follows(TableRow row, String now, String next, BigDecimal factor) {
        BigDecimal expected = figure(row, now).multiply(factor);
        BigDecimal printed = figure(row, next);
        int zeros = Math.min(COARSEST, Math.max(0, -printed.stripTrailingZeros().scale()));
        BigDecimal unit = BigDecimal.ONE.movePointRight(zeros);
        return expected.subtract(printed).abs().compareTo(unit) <= 0;
    }

    private static BigDecimal figure(TableRow row, String column) {
        return PrintedFigure.find(row, column).orElse(BigDecimal.ZERO);
    }

    private static Finding finding(
            RecognizedTable table, TableRow row, String now, String next, BigDecimal factor, int followers) {
        BigDecimal expected = figure(row, now).multiply(factor).setScale(0, RoundingMode.HALF_UP);
        FindingDraft draft = FindingDraft.doubtful("projection-mismatch", table)
                .at(row, next)
                .related(table, row, now)
                .expected(expected)
                .fix(
                        Bilingual.of(
                                "Tulis perkiraan menurut faktor yang sama", "Write the projection by the same factor"),
                        expected);
        return draft.message(
                "Prakiraan maju \"{0}\" di {1} adalah {2}, sedangkan {3} baris lain tumbuh dengan faktor {4}: {5} × {4} = {6}."
                        + " Periksa angkanya, atau jelaskan mengapa berbeda.",
                "The projection for the next year of \"{0}\" in {1} is {2}, while {3} other rows grow by the factor {4}: {5} ×"
                        + " {4} = {6}. Check the figure, or explain why it differs.",
                row.label(),
                draft.cell(),
                FindingDraft.say(figure(row, next)),
                followers,
                Decimals.indonesian(factor),
                FindingDraft.say(figure(row, now)),
                FindingDraft.say(expected));
    }
}
