package id.lembarkinerja.formulas.rating;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.rating.ScaleDefect.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Words the defects of a scale, each with the values it is about. */
final class ScaleMessages {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private ScaleMessages() {}

    /** {@code hole} runs from the end of the lower band to the start of the upper one. */
    static ScaleDefect gap(Band lower, Band upper, Span hole) {
        Bound end = known(hole.lower());
        Bound start = known(hole.upper());
        Bilingual values = hole.isPoint()
                ? Bilingual.of("nilai tepat {0} tidak", "exactly {0} has no", number(end.value()))
                : Bilingual.of(
                        "nilai {0} {1}, misalnya {2}, tidak",
                        "values {0} {1}, for example {2}, have no",
                        beginning(end),
                        ending(start),
                        number(middle(end.value(), start.value())));
        return new ScaleDefect(
                Kind.GAP,
                end.value(),
                start.value(),
                Bilingual.of(
                        "Celah antara {0} dan {1}: {2} punya kategori. Sambungkan kedua rentang.",
                        "Gap between {0} and {1}: {2} category. Make the two ranges meet.",
                        lower.named(),
                        upper.named(),
                        values),
                hole.band());
    }

    /** The hole begins behind a value that the lower band still has, or with the first that it has not. */
    private static Bilingual beginning(Bound end) {
        return end.closed()
                ? Bilingual.of("di atas {0}", "above {0}", number(end.value()))
                : Bilingual.of("mulai {0}", "from {0}", number(end.value()));
    }

    private static Bilingual ending(Bound start) {
        return start.closed()
                ? Bilingual.of("dan di bawah {0}", "and below {0}", number(start.value()))
                : Bilingual.of("sampai {0}", "up to and including {0}", number(start.value()));
    }

    static ScaleDefect overlap(Band lower, Band upper, Span common) {
        Bound low = common.lower();
        Bound high = common.upper();
        return new ScaleDefect(
                Kind.OVERLAP,
                low == null ? null : low.value(),
                high == null ? null : high.value(),
                Bilingual.of(
                        "Tumpang tindih antara {0} dan {1}: {2} masuk ke dua kategori. Tentukan satu.",
                        "Overlap between {0} and {1}: {2} in two categories. Decide on one.",
                        lower.named(),
                        upper.named(),
                        common.isPoint()
                                ? Bilingual.of(
                                        "nilai {0}", "{0} is", number(known(low).value()))
                                : common(low, high)),
                common.band());
    }

    private static Bilingual common(@Nullable Bound low, @Nullable Bound high) {
        if (low != null && high != null) {
            return Bilingual.of(
                    "nilai antara {0} dan {1}, misalnya {2},",
                    "values between {0} and {1}, for example {2}, are",
                    number(low.value()),
                    number(high.value()),
                    number(middle(low.value(), high.value())));
        } else if (low != null) {
            return Bilingual.of("nilai di atas {0}", "values above {0} are", number(low.value()));
        }
        return high == null
                ? Bilingual.of("semua nilai", "all values are")
                : Bilingual.of("nilai di bawah {0}", "values below {0} are", number(high.value()));
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
                Bilingual.of(
                        "Salah cetak pada {0}: seperti tercetak rentang ini menimpa kategori lain. Mungkin"
                                + " maksudnya {1}; pastikan pada dokumen sumbernya.",
                        "Misprint in {0}: as printed this range covers other categories. Perhaps {1} is meant; make"
                                + " sure in the source document.",
                        band.named(),
                        likely),
                index);
    }

    static ScaleDefect upsideDown(Band band, int index) {
        return new ScaleDefect(
                Kind.MISPRINT,
                null,
                null,
                Bilingual.of(
                        "Salah cetak pada {0}: batas bawah lebih besar daripada batas atas. Periksa kedua angkanya.",
                        "Misprint in {0}: the lower bound is greater than the upper one. Check both figures.",
                        band.named()),
                index);
    }

    static ScaleDefect unreadable(Band band, int index) {
        return new ScaleDefect(
                Kind.MISPRINT,
                null,
                null,
                Bilingual.of(
                        "Rentang {0} tidak terbaca. Tulis misalnya 55–70, < 55, atau ≥ 91.",
                        "The range of {0} cannot be read. Write for example 55–70, < 55, or ≥ 91.", band.named()),
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
