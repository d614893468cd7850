package id.lembarkinerja.formulas.aggregate;

import id.lembarkinerja.formulas.achievement.Rollup;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.DerivationText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Quarters and the year they make (konsolidasi triwulan).
 *
 * <p>In the unit of the quarters, any range. A quarter without a figure (blank, dash, N/A) is left out and told; a
 * quarter with 0 counts. Sum, last value and maximum are exact, the mean has one division to 15 significant digits half
 * up. No figure at all gives nothing.
 *
 * <p>Worked examples, all from the performance agreement 2024 of DKI Jakarta: 14,35 + 16,39 + 19,11 + 21,15 = 71 is a
 * sum; 5, 25, 55, 100 is a last value. Convention, no regulation found.
 *
 * @param value the year
 * @param counted how many quarters have a figure
 * @param of how many quarters there are
 * @param derivation one line, rounded for display only
 */
public record Quarters(BigDecimal value, int counted, int of, Bilingual derivation) {
    /** The ways in which quarters can become a year, from the commonest. */
    private static final List<Rollup> WAYS = List.of(Rollup.SUM, Rollup.LAST, Rollup.AVERAGE, Rollup.MAX);

    /** The year; nothing when no quarter has a figure or the rollup is {@link Rollup#NONE}. */
    public static Optional<Quarters> consolidate(List<Optional<BigDecimal>> quarters, Rollup rollup) {
        List<BigDecimal> known = new ArrayList<>();
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < quarters.size(); i++) {
            int number = i + 1;
            quarters.get(i).ifPresent(value -> {
                known.add(value);
                numbers.add(number);
            });
        }
        if (known.isEmpty() || rollup == Rollup.NONE) {
            return Optional.empty();
        }
        int last = known.size() - 1;
        BigDecimal sum = sum(known);
        BigDecimal value = switch (rollup) {
            case SUM -> sum;
            case AVERAGE -> Decimals.divide(sum, BigDecimal.valueOf(known.size()));
            case MAX -> greatest(known);
            case LAST, NONE -> known.get(last);
        };
        Bilingual text = switch (rollup) {
            case SUM -> Bilingual.same(terms(known));
            case AVERAGE -> Bilingual.same("(" + terms(known) + ") / " + known.size());
            case MAX ->
                Bilingual.of(
                        "nilai tertinggi, triwulan {0}",
                        "highest value, quarter {0}", numbers.get(known.indexOf(value)));
            case LAST, NONE ->
                Bilingual.of("nilai terakhir, triwulan {0}", "last value, quarter {0}", numbers.get(last));
        };
        Bilingual result = Bilingual.same(" = " + DerivationText.result(value));
        int left = quarters.size() - known.size();
        Bilingual omitted = left == 0
                ? Bilingual.NOTHING
                : Bilingual.of(
                        "; {0} dari {1} triwulan tanpa angka",
                        "; {0} of {1} quarters without a figure", left, quarters.size());
        Bilingual derivation = text.then(result).then(omitted);
        return Optional.of(new Quarters(Decimals.normal(value), known.size(), quarters.size(), derivation));
    }

    /**
     * Every rollup by which these quarters make this year: exactly one is an inference, two or more a question, none a
     * mistake in the figures. A mean counts when it rounds to the year as printed.
     */
    public static List<Rollup> infer(List<Optional<BigDecimal>> quarters, BigDecimal year) {
        List<Rollup> fitting = new ArrayList<>();
        for (Rollup way : WAYS) {
            Optional<Quarters> made = consolidate(quarters, way);
            if (made.isPresent() && agrees(made.get().value(), year, way)) {
                fitting.add(way);
            }
        }
        return List.copyOf(fitting);
    }

    private static boolean agrees(BigDecimal made, BigDecimal year, Rollup way) {
        boolean rounded = way == Rollup.AVERAGE && made.scale() > year.scale() && year.scale() >= 0;
        return (rounded ? made.setScale(year.scale(), RoundingMode.HALF_UP) : made).compareTo(year) == 0;
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        BigDecimal total = BigDecimal.ZERO;
        for (BigDecimal value : values) {
            total = total.add(value);
        }
        return total;
    }

    private static BigDecimal greatest(List<BigDecimal> values) {
        BigDecimal greatest = values.get(0);
        for (BigDecimal value : values) {
            greatest = value.compareTo(greatest) > 0 ? value : greatest;
        }
        return greatest;
    }

    private static String terms(List<BigDecimal> values) {
        var text = new StringBuilder();
        for (BigDecimal value : values) {
            text.append(text.isEmpty() ? "" : " + ").append(DerivationText.operand(value));
        }
        return text.toString();
    }
}
