package id.lembarkinerja.formulas.rating;

import id.lembarkinerja.formulas.number.Notation;
import id.lembarkinerja.formulas.number.NumberParser;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the range of a band as printed: {@code < 55}, {@code 55-70}, {@code 55 % - 70 %}, {@code 85 s/d 100}, {@code 70
 * – < 85}, {@code ≥91}, {@code 70 < x ≤ 85}, {@code di atas 70}, {@code kurang dari 40}, {@code 91 ke atas}.
 *
 * <p>Two numbers without a comparison sign include both ends. The range is read as printed, misprints and all; whether
 * it fits its neighbours is for {@link RatingScale#defects()} to say. A text without a readable range gives a band
 * without bounds ({@link Band#unreadable()}), which rates nothing.
 */
public final class BandParser {
    private BandParser() {}

    /** Reads one band; the English label is the Indonesian one until a scale file says otherwise. */
    public static Band parse(String rangeText, String label) {
        List<BandToken> tokens = BandToken.list(rangeText);
        Bound[] bounds = bounds(tokens);
        return new Band(label.trim(), label.trim(), bounds[0], bounds[1], rangeText.trim());
    }

    private static @Nullable Bound[] bounds(List<BandToken> tokens) {
        List<Bound> lowers = new ArrayList<>();
        List<Bound> uppers = new ArrayList<>();
        List<BigDecimal> free = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            BigDecimal number = tokens.get(i).number();
            if (number == null) {
                continue;
            }
            Optional<BandToken> before = i == 0 ? Optional.empty() : comparison(tokens, i - 1, true);
            Optional<BandToken> after = comparison(tokens, i + 1, false);
            if (before.isPresent()) {
                BandToken sign = before.get();
                (sign.upward() ? lowers : uppers).add(new Bound(number, sign.closed()));
            } else if (after.isPresent()) {
                // "70 < x": the number is the lower end although the sign points down
                BandToken sign = after.get();
                boolean lower = sign.behind() ? sign.upward() : !sign.upward();
                (lower ? lowers : uppers).add(new Bound(number, sign.closed()));
            } else {
                free.add(number);
            }
        }
        return combined(lowers, uppers, free);
    }

    /** The comparison next to a number: a sign before it, or behind it when no other number follows the sign. */
    private static Optional<BandToken> comparison(List<BandToken> tokens, int i, boolean before) {
        if (i < 0 || i >= tokens.size() || !tokens.get(i).isComparison()) {
            return Optional.empty();
        }
        BandToken sign = tokens.get(i);
        if (before) {
            return sign.behind() ? Optional.empty() : Optional.of(sign);
        }
        boolean numberFollows = i + 1 < tokens.size() && tokens.get(i + 1).number() != null;
        return sign.behind() || !numberFollows ? Optional.of(sign) : Optional.empty();
    }

    private static @Nullable Bound[] combined(List<Bound> lowers, List<Bound> uppers, List<BigDecimal> free) {
        @Nullable Bound[] none = {null, null};
        if (lowers.size() > 1 || uppers.size() > 1 || lowers.size() + uppers.size() + free.size() > 2) {
            return none;
        }
        Bound lower = lowers.isEmpty() ? null : lowers.get(0);
        Bound upper = uppers.isEmpty() ? null : uppers.get(0);
        if (free.size() == 2) {
            boolean upwards = free.get(0).compareTo(free.get(1)) <= 0;
            BigDecimal low = upwards ? free.get(0) : free.get(1);
            BigDecimal high = upwards ? free.get(1) : free.get(0);
            return new Bound[] {new Bound(low, true), new Bound(high, true)};
        }
        if (free.size() == 1) {
            var end = new Bound(free.get(0), true);
            lower = lower == null ? end : lower;
            upper = upper == null ? end : upper;
        }
        return new @Nullable Bound[] {lower, upper};
    }

    static Optional<BigDecimal> number(String text) {
        return NumberParser.parse(text, Notation.INDONESIAN).value();
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
