package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.YearJudgement;
import id.lembarkinerja.formulas.achievement.Rollup;
import id.lembarkinerja.formulas.aggregate.Quarters;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.validation.unit.UnitNames;
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

    private final UnitNames units = UnitNames.load();
    private final IndicatorNames names = IndicatorNames.load();

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
                        mismatch(dossier, table, row, pair).ifPresent(findings::add);
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

    private Optional<Finding> mismatch(Dossier dossier, RecognizedTable table, TableRow row, List<String> pair) {
        String quarterly = pair.get(0);
        String yearly = pair.get(1);
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
        if (mayBeAdded(dossier, table, row, yearly)) {
            draft.fix(Bilingual.of("Tulis jumlah triwulan", "Write the sum of the quarters"), sum);
        }
        draft.fix(Bilingual.of("Tulis nilai triwulan terakhir", "Write the value of the last quarter"), last.get());
        return Optional.of(draft.message(
                "Nilai setahun {0} untuk \"{1}\" bukan jumlah triwulannya ({2}), bukan nilai terakhirnya ({3}) dan"
                        + " bukan rata-ratanya ({4}). Periksa triwulan-triwulannya, lalu perbaiki {5}.",
                "The value {0} of the year for \"{1}\" is not the sum of its quarters ({2}), not their last value ({3})"
                        + " and not their mean ({4}). Check the quarters, then correct {5}.",
                FindingDraft.say(year.get()),
                row.label(),
                FindingDraft.say(sum),
                FindingDraft.say(last.get()),
                FindingDraft.say(mean),
                draft.cell()));
    }

    /** Percentages, indices and ratios of four quarters add up to nothing. */
    private boolean mayBeAdded(Dossier dossier, RecognizedTable table, TableRow row, String yearly) {
        String unit = Measures.unit(Measures.list(table), row);
        List<String> name = dossier.words(Measures.indicator(row));
        return !table.heading(yearly).contains("%")
                && !units.isPercent(unit)
                && !units.isScore(unit)
                && !names.isShare(name)
                && !names.isScore(name)
                && !names.isRatio(name);
    }

    /** Asked only where something depends on it: a printed realisation of the year says itself how it was made. */
    private static Optional<Finding> unclear(RecognizedTable table, TableRow row, YearJudgement year) {
        List<Quarters> years = year.years();
        if (years.isEmpty()
                || year.year().isPresent()
                || PrintedFigure.find(row, "actual").isPresent()) {
            return Optional.empty();
        }
        List<Bilingual> candidates = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            candidates.add(Bilingual.of(
                    "{0} (realisasi setahun {1})",
                    "{0} (actual of the year {1})",
                    name(year.candidates().get(i)),
                    FindingDraft.say(years.get(i).value())));
        }
        FindingDraft draft = FindingDraft.hint("rollup-unclear", table).at(row, year.column());
        withQuarters(draft, table, row, "target-q");
        withQuarters(draft, table, row, "actual-q");
        return Optional.of(draft.message(
                "Target setahun {0} untuk \"{1}\" cocok dengan lebih dari satu sifat triwulan: {2}. Tentukan sifat"
                        + " triwulan indikator ini, lalu tulis realisasi setahunnya.",
                "The target {0} of the year for \"{1}\" fits more than one way in which quarters make a year: {2}."
                        + " Decide how the quarters of this indicator make the year, then write its actual of the year.",
                FindingDraft.say(year.target()),
                row.label(),
                Bilingual.joined(", ", candidates)));
    }

    private static void withQuarters(FindingDraft draft, RecognizedTable table, TableRow row, String quarterly) {
        for (int n = 1; n <= 4; n++) {
            draft.related(table, row, quarterly + n);
        }
    }

    private static BigDecimal value(List<Optional<BigDecimal>> quarters, Rollup rollup) {
        return Quarters.consolidate(quarters, rollup).orElseThrow().value();
    }

    private static Bilingual name(Rollup rollup) {
        return switch (rollup) {
            case SUM, NONE -> Bilingual.of("jumlah", "sum");
            case LAST -> Bilingual.of("nilai terakhir", "last value");
            case AVERAGE -> Bilingual.of("rata-rata", "mean");
            case MAX -> Bilingual.of("nilai tertinggi", "highest value");
        };
    }
}
