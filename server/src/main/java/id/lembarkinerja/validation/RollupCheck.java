package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.YearJudgement;
import id.lembarkinerja.formulas.achievement.Rollup;
import id.lembarkinerja.formulas.aggregate.Quarters;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code rollup-mismatch}: a year that is neither the sum, the last, the highest nor the mean of its quarters;
 * {@code rollup-unclear}: targets that fit several of these, where the realisation of the year depends on which.
 */
final class RollupCheck implements Check {
    private static final List<List<String>> YEARS =
            List.of(List.of("target-q", "target-year"), List.of("target-q", "target"), List.of("actual-q", "actual"));

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            for (List<String> pair : YEARS) {
                boolean whole = table.findColumn(pair.get(0) + "4").isPresent()
                        && table.findColumn(pair.get(0) + "1").isPresent()
                        && table.findColumn(pair.get(1)).isPresent();
                for (TableRow row : whole ? table.rows() : List.<TableRow>of()) {
                    if (row.kind() == RowKind.INDICATOR) {
                        mismatch(table, row, pair.get(0), pair.get(1)).ifPresent(findings::add);
                    }
                }
            }
            for (TableRow row : table.rows()) {
                if (row.kind() == RowKind.INDICATOR) {
                    YearJudgement.find(row)
                            .flatMap(year -> unclear(table, row, year))
                            .ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static Optional<Finding> mismatch(RecognizedTable table, TableRow row, String quarterly, String yearly) {
        Optional<BigDecimal> year = PrintedFigure.find(row, yearly);
        Optional<BigDecimal> last = PrintedFigure.find(row, quarterly + "4");
        List<Optional<BigDecimal>> quarters = YearJudgement.quarters(row, quarterly);
        if (year.isEmpty()
                || last.isEmpty()
                || !Quarters.infer(quarters, year.get()).isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = value(quarters, Rollup.SUM);
        BigDecimal mean = value(quarters, Rollup.AVERAGE);
        boolean repeated =
                quarters.stream().flatMap(Optional::stream).anyMatch(quarter -> quarter.compareTo(year.get()) == 0);
        if (repeated || PrintedFigure.agreesAsSum(sum, year.get()) || PrintedFigure.agrees(mean, year.get())) {
            return Optional.empty();
        }
        FindingDraft draft = FindingDraft.doubtful("rollup-mismatch", table).at(row, yearly);
        withQuarters(draft, table, row, quarterly);
        draft.fix("Tulis jumlah triwulan", sum).fix("Tulis nilai triwulan terakhir", last.get());
        return Optional.of(draft.message("Nilai setahun " + FindingDraft.say(year.get()) + " untuk \"" + row.label()
                + "\" bukan jumlah triwulannya (" + FindingDraft.say(sum) + "), bukan nilai terakhirnya ("
                + FindingDraft.say(last.get()) + ") dan bukan rata-ratanya (" + FindingDraft.say(mean)
                + "). Periksa triwulan-triwulannya, lalu perbaiki " + draft.cell() + "."));
    }

    /** Asked only where something depends on it: a printed realisation of the year says itself how it was made. */
    private static Optional<Finding> unclear(RecognizedTable table, TableRow row, YearJudgement year) {
        List<Quarters> years = year.years();
        if (years.isEmpty()
                || year.year().isPresent()
                || PrintedFigure.find(row, "actual").isPresent()) {
            return Optional.empty();
        }
        List<String> candidates = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            candidates.add(name(year.candidates().get(i)) + " (realisasi setahun "
                    + FindingDraft.say(years.get(i).value()) + ")");
        }
        FindingDraft draft = FindingDraft.hint("rollup-unclear", table).at(row, year.column());
        withQuarters(draft, table, row, "target-q");
        withQuarters(draft, table, row, "actual-q");
        return Optional.of(draft.message("Target setahun " + FindingDraft.say(year.target()) + " untuk \"" + row.label()
                + "\" cocok dengan lebih dari satu sifat triwulan: " + String.join(", ", candidates)
                + ". Tentukan sifat triwulan indikator ini, lalu tulis realisasi setahunnya."));
    }

    private static void withQuarters(FindingDraft draft, RecognizedTable table, TableRow row, String quarterly) {
        for (int n = 1; n <= 4; n++) {
            draft.related(table, row, quarterly + n);
        }
    }

    private static BigDecimal value(List<Optional<BigDecimal>> quarters, Rollup rollup) {
        return Quarters.consolidate(quarters, rollup).orElseThrow().value();
    }

    private static String name(Rollup rollup) {
        return switch (rollup) {
            case SUM, NONE -> "jumlah";
            case LAST -> "nilai terakhir";
            case AVERAGE -> "rata-rata";
            case MAX -> "nilai tertinggi";
        };
    }
}
