package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.Relation;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code percentage-mismatch} and {@code achievement-mismatch} where the form promises no arithmetic: a percentage that
 * most rows of the table compute from two of its other columns, and one row does not. The rows show the habit, nobody
 * states it, so this always asks.
 */
final class LearnedRatioCheck implements Check {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** So many rows must keep to the arithmetic, and so many for each row that does not. */
    private static final int SHOWN = 2;

    private static final List<String> OF_BUDGET = List.of("percent", "financial");
    private static final List<String> TARGETS = List.of("target", "target-year");
    private static final List<Ratio> RATIOS = ratios();

    /** Hundred times the part by the whole. */
    private record Ratio(String code, String part, String whole, String percent) {
        boolean isIn(RecognizedTable table) {
            return table.findColumn(part).isPresent()
                    && table.findColumn(whole).isPresent()
                    && table.findColumn(percent).isPresent();
        }

        boolean isAchievement() {
            return code.equals("achievement-mismatch");
        }
    }

    /** The rows that show a ratio, and those that do not keep to it. */
    private record Shown(Ratio ratio, int kept, List<TableRow> broken) {
        boolean isHabit() {
            return kept >= SHOWN && kept >= SHOWN * broken.size();
        }
    }

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            Set<String> promised = promised(dossier, table);
            Map<String, List<Shown>> byColumn = new LinkedHashMap<>();
            for (Ratio ratio : RATIOS) {
                if (ratio.isIn(table) && !promised.contains(ratio.percent())) {
                    byColumn.computeIfAbsent(ratio.percent(), key -> new ArrayList<>())
                            .add(show(table, ratio));
                }
            }
            for (List<Shown> candidates : byColumn.values()) {
                candidates.stream()
                        .max(Comparator.comparingInt(Shown::kept))
                        .filter(Shown::isHabit)
                        .ifPresent(shown -> shown.broken().forEach(row -> findings.add(finding(table, shown, row))));
            }
        }
        return findings;
    }

    private static List<Ratio> ratios() {
        List<Ratio> ratios = new ArrayList<>();
        OF_BUDGET.forEach(percent -> ratios.add(new Ratio("percentage-mismatch", "expenditure", "budget", percent)));
        for (int n = 1; n <= 4; n++) {
            String actual = "actual-q" + n;
            String achievement = "achievement-q" + n;
            ratios.add(new Ratio("achievement-mismatch", actual, "target-q" + n, achievement));
            TARGETS.forEach(target -> ratios.add(new Ratio("achievement-mismatch", actual, target, achievement)));
        }
        return List.copyOf(ratios);
    }

    /** Columns that follow from others by the form's own definition: other checks judge them. */
    private static Set<String> promised(Dossier dossier, RecognizedTable table) {
        Set<String> promised = new HashSet<>();
        for (Relation.Kind kind : List.of(Relation.Kind.PERCENTAGE, Relation.Kind.ACHIEVEMENT)) {
            dossier.relations(table, kind).stream()
                    .filter(relation -> relation.columns().stream()
                            .allMatch(column -> table.findColumn(column).isPresent()))
                    .forEach(relation -> promised.add(relation.columns().get(2)));
        }
        return promised;
    }

    private static Shown show(RecognizedTable table, Ratio ratio) {
        int kept = 0;
        List<TableRow> broken = new ArrayList<>();
        for (TableRow row : table.rows()) {
            Optional<BigDecimal> computed = compute(row, ratio);
            Optional<BigDecimal> printed = PrintedFigure.find(row, ratio.percent());
            if (computed.isEmpty() || printed.isEmpty() || PercentageCheck.isCarried(row, ratio.percent())) {
                continue;
            }
            if (explains(row, ratio, computed.get(), printed.get())) {
                // Nothing of anything is nothing by any arithmetic.
                kept += computed.get().signum() == 0 ? 0 : 1;
            } else {
                broken.add(row);
            }
        }
        return new Shown(ratio, kept, broken);
    }

    private static Optional<BigDecimal> compute(TableRow row, Ratio ratio) {
        Optional<BigDecimal> part = PrintedFigure.find(row, ratio.part());
        Optional<BigDecimal> whole = PrintedFigure.find(row, ratio.whole()).filter(figure -> figure.signum() != 0);
        boolean judged = row.kind() == RowKind.INDICATOR || (row.kind() == RowKind.TOTAL && !ratio.isAchievement());
        return judged && part.isPresent() && whole.isPresent()
                ? Optional.of(Decimals.divide(part.get().multiply(HUNDRED), whole.get()))
                : Optional.empty();
    }

    private static boolean explains(TableRow row, Ratio ratio, BigDecimal computed, BigDecimal printed) {
        if (PrintedFigure.agrees(computed, printed) || PrintedFigure.agrees(computed, printed.movePointRight(2))) {
            return true;
        }
        return ratio.isAchievement()
                && (UsualCaps.explain(computed, printed)
                        || Variants.of(row, List.of(ratio.whole(), ratio.part()))
                                .explains(printed));
    }

    private static Finding finding(RecognizedTable table, Shown shown, TableRow row) {
        Ratio ratio = shown.ratio();
        BigDecimal computed = compute(row, ratio).orElseThrow();
        FindingDraft draft = FindingDraft.doubtful(ratio.code(), table)
                .at(row, ratio.percent())
                .expected(computed)
                .related(table, row, ratio.isAchievement() ? ratio.whole() : ratio.part())
                .related(table, row, ratio.isAchievement() ? ratio.part() : ratio.whole())
                .fix(
                        Bilingual.of("Tulis persentase yang dihitung", "Write the computed percentage"),
                        FindingDraft.display(computed));
        BigDecimal printed = PrintedFigure.find(row, ratio.percent()).orElseThrow();
        return draft.message(
                "Kolom \"{0}\" mengikuti \"{1}\" / \"{2}\" × 100 pada {3}, tetapi {4} menyatakan {5}, padahal {6} / {7}"
                        + " × 100 = {8}. Periksa angka-angkanya, atau jelaskan cara hitung baris ini.",
                "Column \"{0}\" follows \"{1}\" / \"{2}\" × 100 in {3}, but {4} states {5}, whereas {6} / {7}"
                        + " × 100 = {8}. Check the figures, or explain how this row is computed.",
                table.heading(ratio.percent()),
                table.heading(ratio.part()),
                table.heading(ratio.whole()),
                Bilingual.count(shown.kept(), "baris", "row", "rows"),
                draft.cell(),
                FindingDraft.say(printed),
                FindingDraft.say(PrintedFigure.find(row, ratio.part()).orElseThrow()),
                FindingDraft.say(PrintedFigure.find(row, ratio.whole()).orElseThrow()),
                FindingDraft.say(computed));
    }
}
