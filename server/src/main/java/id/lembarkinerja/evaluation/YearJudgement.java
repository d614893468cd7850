package id.lembarkinerja.evaluation;

import id.lembarkinerja.formulas.achievement.Rollup;
import id.lembarkinerja.formulas.aggregate.Quarters;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the quarters of a row make its year, as far as its targets prove it: 25 + 25 + 25 + 25 = 100 can only be a sum;
 * 100, 100, 100, 100 with 100 for the year is a last value, a mean or a maximum, and only a person knows which.
 *
 * @param column key of the yearly target
 * @param target the yearly target
 * @param candidates every rollup by which the quarterly targets make it, at least one
 * @param actuals the realisation of each quarter, where it has a figure
 */
public record YearJudgement(
        String column, BigDecimal target, List<Rollup> candidates, List<Optional<BigDecimal>> actuals) {
    private static final List<String> YEARS = List.of("target-year", "target");
    private static final int QUARTERS = 4;

    /** The judgement about a row, when its quarterly targets are planned to the end and make its yearly target. */
    public static Optional<YearJudgement> find(TableRow row) {
        if (figure(row, "target-q" + QUARTERS).isEmpty()) {
            return Optional.empty();
        }
        List<Optional<BigDecimal>> targets = quarters(row, "target-q");
        for (String column : YEARS) {
            Optional<BigDecimal> year = figure(row, column);
            List<Rollup> candidates =
                    year.map(target -> Quarters.infer(targets, target)).orElse(List.of());
            if (!candidates.isEmpty()) {
                return Optional.of(
                        new YearJudgement(column, year.orElseThrow(), candidates, quarters(row, "actual-q")));
            }
        }
        return Optional.empty();
    }

    /** The figures of the four quarters whose column keys begin so. */
    public static List<Optional<BigDecimal>> quarters(TableRow row, String prefix) {
        List<Optional<BigDecimal>> quarters = new ArrayList<>();
        for (int n = 1; n <= QUARTERS; n++) {
            quarters.add(figure(row, prefix + n));
        }
        return quarters;
    }

    /** The one rollup that the targets prove. */
    public Optional<Rollup> rollup() {
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** What each candidate makes of the realisation; empty while a quarter is without a figure. */
    public List<Quarters> years() {
        if (actuals.stream().anyMatch(Optional::isEmpty)) {
            return List.of();
        }
        return candidates.stream()
                .map(rollup -> Quarters.consolidate(actuals, rollup).orElseThrow())
                .toList();
    }

    /** The realisation of the year, when every candidate gives the same. */
    public Optional<Quarters> year() {
        List<Quarters> years = years();
        boolean same = years.stream()
                .allMatch(year -> year.value().compareTo(years.get(0).value()) == 0);
        return same ? years.stream().findFirst() : Optional.empty();
    }

    private static Optional<BigDecimal> figure(TableRow row, String column) {
        return row.find(column).map(TableCell::reading).flatMap(reading -> reading.value());
    }
}
