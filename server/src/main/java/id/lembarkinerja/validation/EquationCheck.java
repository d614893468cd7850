package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.expression.Evaluation;
import id.lembarkinerja.formulas.expression.Expression;
import id.lembarkinerja.formulas.expression.ExpressionReader;
import id.lembarkinerja.formulas.expression.Ratio;
import id.lembarkinerja.formulas.expression.Spelling;
import id.lembarkinerja.formulas.expression.UncomputableException;
import id.lembarkinerja.formulas.expression.Values;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.Relation;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Arithmetic that a form prints over its columns, such as {@code 8=(7/6)} and {@code 10=(5+7+9)} of T-C.29: a row that
 * does not keep to it. The finding's code is the form's.
 */
final class EquationCheck implements Check {
    private static final Bilingual WRITE_RESULT = new Bilingual("Tulis hasil hitungannya", "Write the computed result");
    private static final Bilingual OTHER_WAY = new Bilingual(
            "Angka itu cocok bila nilai yang lebih rendah lebih baik; nyatakan cara hitungnya.",
            "The figure fits if lower is better; state how it is computed.");

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            for (Relation relation : dossier.relations(table, Relation.Kind.EQUATION)) {
                boolean whole = relation.columns().stream()
                        .allMatch(key -> table.findColumn(key).isPresent());
                if (whole) {
                    findings.addAll(check(table, Equation.of(relation)));
                }
            }
        }
        return findings;
    }

    /** A column in which more rows break the arithmetic than keep to it was made another way: that is one question. */
    private static List<Finding> check(RecognizedTable table, Equation equation) {
        List<TableRow> broken = new ArrayList<>();
        int kept = 0;
        for (TableRow row : table.rows()) {
            if (equation.surelyHolds(row)) {
                kept++;
                continue;
            }
            Optional<Result> result = equation.compute(row);
            if (result.isPresent() && result.get().holds()) {
                kept++;
            } else if (result.isPresent()) {
                broken.add(row);
            }
        }
        if (broken.size() < 2 || broken.size() <= kept) {
            return broken.stream().map(row -> equation.finding(table, row)).toList();
        }
        return List.of(equation.habit(table, broken, kept));
    }

    /** What an equation gives for a row beside what the row prints. */
    private record Result(
            BigDecimal printed, BigDecimal computed, Values values, Map<String, BigDecimal> figures, boolean holds) {}

    private record Equation(Relation relation, Expression expression, boolean divides) {
        static Equation of(Relation relation) {
            return new Equation(
                    relation,
                    ExpressionReader.read(relation.expression()),
                    relation.expression().contains("/"));
        }

        /** The percentage of a total may be a mean of percentages: that is another check's business. */
        private boolean counts(TableRow row) {
            boolean counts = row.kind() == RowKind.INDICATOR || (row.kind() == RowKind.TOTAL && !divides);
            return counts && !PercentageCheck.isCarried(row, relation.columns().get(0));
        }

        /** Nearly all rows hold, and an estimate shows it. */
        boolean surelyHolds(TableRow row) {
            Optional<BigDecimal> printed =
                    PrintedFigure.find(row, relation.columns().get(0));
            return printed.isPresent()
                    && counts(row)
                    && figures(row)
                            .filter(figures -> Estimate.of(expression, figures).surelyRoundsTo(printed.get()))
                            .isPresent();
        }

        Optional<Result> compute(TableRow row) {
            Optional<BigDecimal> printed =
                    PrintedFigure.find(row, relation.columns().get(0));
            Optional<Map<String, BigDecimal>> figures = figures(row);
            if (!counts(row) || printed.isEmpty() || figures.isEmpty()) {
                return Optional.empty();
            }
            Values values = new Values();
            figures.get().forEach(values::put);
            try {
                BigDecimal computed = Evaluation.of(expression, values).rounded();
                return Optional.of(
                        new Result(printed.get(), computed, values, figures.get(), agrees(computed, printed.get())));
            } catch (UncomputableException e) {
                return Optional.empty();
            }
        }

        Finding habit(RecognizedTable table, List<TableRow> broken, int kept) {
            String key = relation.columns().get(0);
            FindingDraft draft = FindingDraft.doubtful(relation.code(), table).at(broken.get(0), key);
            broken.subList(1, broken.size()).forEach(row -> draft.related(table, row, key));
            return draft.message(
                    "Kolom \"{0}\" hanya mengikuti kolom lain ({1}) pada {2} dari {3} baris, mulai {4}. Pastikan arti"
                            + " kolomnya, atau nyatakan cara hitung yang dipakai.",
                    "Column \"{0}\" follows from other columns ({1}) in only {2} of {3} rows, beginning with {4}. Make sure"
                            + " what the columns mean, or state how it is computed.",
                    table.heading(key),
                    rule(table),
                    kept,
                    kept + broken.size(),
                    draft.cell());
        }

        private String rule(RecognizedTable table) {
            Map<String, String> names = new HashMap<>();
            for (String key : relation.columns()) {
                names.put(key.replace('-', '_'), table.heading(key));
            }
            return Spelling.rule(expression, names);
        }

        private boolean agrees(BigDecimal computed, BigDecimal printed) {
            return divides ? PrintedFigure.agrees(computed, printed) : PrintedFigure.agreesAsSum(computed, printed);
        }

        /** The figures the expression takes; empty when one is missing or they are counted in different units. */
        private Optional<Map<String, BigDecimal>> figures(TableRow row) {
            Map<String, BigDecimal> figures = new HashMap<>(8);
            String unit = null;
            for (String key : relation.columns().subList(1, relation.columns().size())) {
                Optional<Reading> reading = row.find(key).map(TableCell::reading);
                if (reading.isEmpty() || !(reading.get() instanceof Reading.Value value)) {
                    return Optional.empty();
                }
                if (unit != null && !areSame(unit, value.unit())) {
                    return Optional.empty();
                }
                unit = value.unit();
                figures.put(key.replace('-', '_'), value.number());
            }
            return unit == null ? Optional.empty() : Optional.of(figures);
        }

        private static boolean areSame(String unit, String other) {
            return unit.equals(other) || unit.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
        }

        Finding finding(RecognizedTable table, TableRow row) {
            Result result = compute(row).orElseThrow();
            BigDecimal printed = result.printed();
            BigDecimal computed = result.computed();
            boolean otherWay = divides && isOtherDirection(printed, result.figures());
            String key = relation.columns().get(0);
            FindingDraft draft = (otherWay
                            ? FindingDraft.doubtful(relation.code(), table)
                            : FindingDraft.proven(relation.code(), table))
                    .at(row, key)
                    .expected(computed)
                    .fix(WRITE_RESULT, FindingDraft.display(computed));
            relation.columns().subList(1, relation.columns().size()).forEach(other -> draft.related(table, row, other));
            return draft.message(
                    "Kolom \"{0}\" di {1} menyatakan {2}, padahal {3} = {4}. {5}",
                    "Column \"{0}\" in {1} states {2}, but {3} = {4}. {5}",
                    table.heading(key),
                    draft.cell(),
                    FindingDraft.say(printed),
                    Spelling.derivation(expression, result.values()),
                    FindingDraft.say(computed),
                    otherWay
                            ? OTHER_WAY
                            : Bilingual.of(
                                    "Periksa angka-angkanya, lalu perbaiki {0}.",
                                    "Check the figures, then correct {0}.", draft.cell()));
        }

        /** The printed share is the one of an indicator for which lower is better. */
        private boolean isOtherDirection(BigDecimal printed, Map<String, BigDecimal> figures) {
            BigDecimal actual = figures.get(relation.columns().get(1).replace('-', '_'));
            BigDecimal target = figures.get(relation.columns().get(2).replace('-', '_'));
            if (actual == null || target == null || actual.signum() == 0 || target.signum() == 0) {
                return false;
            }
            Ratio hundred = Ratio.of(BigDecimal.valueOf(100));
            BigDecimal inverse =
                    Ratio.of(target).over(Ratio.of(actual)).times(hundred).rounded();
            BigDecimal reflected = Ratio.of(target.add(target).subtract(actual))
                    .over(Ratio.of(target))
                    .times(hundred)
                    .rounded();
            return PrintedFigure.agrees(inverse, printed) || PrintedFigure.agrees(reflected, printed);
        }
    }
}
