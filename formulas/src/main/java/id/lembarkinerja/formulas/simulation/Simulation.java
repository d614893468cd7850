package id.lembarkinerja.formulas.simulation;

import id.lembarkinerja.formulas.achievement.Achievement;
import id.lembarkinerja.formulas.achievement.AchievementRule;
import id.lembarkinerja.formulas.achievement.Direction;
import id.lembarkinerja.formulas.achievement.Outcome;
import id.lembarkinerja.formulas.achievement.Variant;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.formulas.rating.Band;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The same results under two policies: which ratings flip when a rule, a cap or a scale changes. Nothing is decided
 * here; it shows what a decision would do.
 *
 * <p>Worked example: target 0,0217 and actual 0,03 where lower is better is 61,75 % and {@code Rendah} by the reflected
 * formula, 72,33 % and {@code Sedang} by the inverse one, on the scale of Permendagri 86/2017: the row flips.
 *
 * @param rows every row, the flips first, the widest change of achievement first among them
 * @param from how many rows have each category under the first policy; rows without one under an empty name
 * @param to the same under the second
 */
public record Simulation(List<Row> rows, Map<String, Integer> from, Map<String, Integer> to) {

    /**
     * A result to compute. Its identity and its label come back with the answer, untouched.
     *
     * @param target as its cell reads, in the unit of the actual
     * @param actual as its cell reads; blank, dash and N/A as the policy says
     * @param direction which way is better
     * @param variant the formula it uses today
     * @param lower lower end of its range, where it has one
     */
    public record Result(
            String key,
            String label,
            Reading target,
            Reading actual,
            Direction direction,
            Variant variant,
            Optional<BigDecimal> lower) {}

    /**
     * One side of a row.
     *
     * @param outcome the achievement in percent, or why there is none
     * @param category label of the band, empty without one
     */
    public record Side(Outcome outcome, String category) {
        Optional<BigDecimal> value() {
            return outcome instanceof Outcome.Computed computed ? Optional.of(computed.value()) : Optional.empty();
        }
    }

    /** A row under both policies. */
    public record Row(String key, String label, Side from, Side to) {
        /** Whether the category changes, also to none or from none. */
        public boolean flips() {
            return !from.category().equals(to.category());
        }

        private BigDecimal width() {
            return from.value()
                    .orElse(BigDecimal.ZERO)
                    .subtract(to.value().orElse(BigDecimal.ZERO))
                    .abs();
        }
    }

    /** Computes all rows under both policies. */
    public static Simulation of(List<Result> results, Policy from, Policy to) {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> before = counts(from);
        Map<String, Integer> after = counts(to);
        for (Result result : results) {
            var row = new Row(result.key(), result.label(), side(result, from), side(result, to));
            rows.add(row);
            before.merge(row.from().category(), 1, Integer::sum);
            after.merge(row.to().category(), 1, Integer::sum);
        }
        rows.sort((a, b) -> a.flips() == b.flips() ? b.width().compareTo(a.width()) : a.flips() ? -1 : 1);
        return new Simulation(List.copyOf(rows), before, after);
    }

    /** How many rows flip. */
    public int flips() {
        int flips = 0;
        for (Row row : rows) {
            flips += row.flips() ? 1 : 0;
        }
        return flips;
    }

    private static Map<String, Integer> counts(Policy policy) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Band band : policy.scale().bands()) {
            counts.put(band.label(), 0);
        }
        return counts;
    }

    private static Side side(Result result, Policy policy) {
        AchievementRule rule = policy.rule(result.direction(), result.variant());
        Outcome outcome = Achievement.evaluate(result.lower(), result.target(), result.actual(), rule);
        String category = outcome instanceof Outcome.Computed computed
                ? policy.scale().rate(computed.value()).map(Band::label).orElse("")
                : "";
        return new Side(outcome, category);
    }
}
