package id.lembarkinerja.formulas.rating;

import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.rating.ScaleDefect.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Words the defects of a scale in Indonesian, each with the values it is about. */
final class ScaleMessages {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private ScaleMessages() {}

    /** {@code hole} runs from the end of the lower band to the start of the upper one. */
    static ScaleDefect gap(Band lower, Band upper, Span hole) {
        Bound end = known(hole.lower());
        Bound start = known(hole.upper());
        String from = number(end.value());
        String to = number(start.value());
        boolean point = hole.isPoint();
        String values = point
                ? "tepat " + from
                : (end.closed() ? "di atas " : "mulai ") + from + (start.closed() ? " dan di bawah " : " sampai ") + to;
        String example = point ? "" : ", misalnya " + number(middle(end.value(), start.value())) + ",";
        return new ScaleDefect(
                Kind.GAP,
                end.value(),
                start.value(),
                "Celah antara " + lower.named() + " dan " + upper.named() + ": nilai " + values + example
                        + " tidak punya kategori. Sambungkan kedua rentang.",
                hole.band());
    }

    static ScaleDefect overlap(Band lower, Band upper, Span common) {
        Bound low = common.lower();
        Bound high = common.upper();
        String values;
        if (low != null && high != null) {
            values = common.isPoint()
                    ? "nilai " + number(low.value())
                    : "nilai antara " + number(low.value()) + " dan " + number(high.value()) + ", misalnya "
                            + number(middle(low.value(), high.value())) + ",";
        } else if (low != null) {
            values = "nilai di atas " + number(low.value());
        } else if (high != null) {
            values = "nilai di bawah " + number(high.value());
        } else {
            values = "semua nilai";
        }
        return new ScaleDefect(
                Kind.OVERLAP,
                low == null ? null : low.value(),
                high == null ? null : high.value(),
                "Tumpang tindih antara " + lower.named() + " dan " + upper.named() + ": " + values
                        + " masuk ke dua kategori. Tentukan satu.",
                common.band());
    }

    static ScaleDefect wrongWay(Band band, int index, Span written) {
        Bound bound = known(written.lower() == null ? written.upper() : written.lower());
        boolean above = written.lower() != null;
        String likely =
                (above ? (bound.closed() ? "≤ " : "< ") : (bound.closed() ? "≥ " : "> ")) + number(bound.value());
        return new ScaleDefect(
                Kind.MISPRINT,
                bound.value(),
                null,
                "Salah cetak pada " + band.named() + ": seperti tercetak rentang ini menimpa kategori lain. Mungkin"
                        + " maksudnya " + likely + "; pastikan pada dokumen sumbernya.",
                index);
    }

    static ScaleDefect upsideDown(Band band, int index) {
        return new ScaleDefect(
                Kind.MISPRINT,
                null,
                null,
                "Salah cetak pada " + band.named() + ": batas bawah lebih besar daripada batas atas. Periksa kedua"
                        + " angkanya.",
                index);
    }

    static ScaleDefect unreadable(Band band, int index) {
        return new ScaleDefect(
                Kind.MISPRINT,
                null,
                null,
                "Rentang " + band.named() + " tidak terbaca. Tulis misalnya 55–70, < 55, atau ≥ 91.",
                index);
    }

    /** A value inside the hole for people to try: halfway, which for 70 and 71 is 70,5. */
    private static BigDecimal middle(BigDecimal from, BigDecimal to) {
        BigDecimal half = from.add(to).multiply(HALF);
        // a short number if there is one strictly inside, such as 70,5 between 70 and 71
        for (int decimals = 0; decimals <= 1; decimals++) {
            BigDecimal shorter = half.setScale(decimals, RoundingMode.DOWN);
            if (shorter.compareTo(from) > 0 && shorter.compareTo(to) < 0) {
                return shorter;
            }
        }
        return half;
    }

    private static String number(BigDecimal value) {
        return Decimals.indonesian(value);
    }

    private static Bound known(@Nullable Bound bound) {
        if (bound == null) {
            throw new IllegalArgumentException("a bound that the caller has checked");
        }
        return bound;
    }
}
