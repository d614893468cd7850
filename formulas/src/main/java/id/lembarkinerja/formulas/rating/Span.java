package id.lembarkinerja.formulas.rating;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A band's interval with its place in the printed list; ends may be missing. */
record Span(int band, @Nullable Bound lower, @Nullable Bound upper) {

    /** From the lowest lower end upwards; a closed end begins before an open one at the same value. */
    static final Comparator<Span> UPWARDS = (a, b) -> compareLower(a.lower, b.lower);

    static int compareLower(@Nullable Bound a, @Nullable Bound b) {
        if (a == null || b == null) {
            return Boolean.compare(a != null, b != null);
        }
        int order = a.value().compareTo(b.value());
        return order != 0 ? order : Boolean.compare(!a.closed(), !b.closed());
    }

    static int compareUpper(@Nullable Bound a, @Nullable Bound b) {
        if (a == null || b == null) {
            return Boolean.compare(a == null, b == null);
        }
        int order = a.value().compareTo(b.value());
        return order != 0 ? order : Boolean.compare(a.closed(), b.closed());
    }

    boolean oneSided() {
        return (lower == null) != (upper == null);
    }

    Span swapped() {
        return new Span(band, upper, lower);
    }

    boolean upsideDown() {
        return lower != null && upper != null && lower.value().compareTo(upper.value()) > 0;
    }

    /** The values both hold, or null when there are none. */
    @Nullable
    Span common(Span other) {
        Bound low = compareLower(lower, other.lower) >= 0 ? lower : other.lower;
        Bound high = compareUpper(upper, other.upper) <= 0 ? upper : other.upper;
        if (low != null && high != null) {
            int order = low.value().compareTo(high.value());
            if (order > 0 || (order == 0 && !(low.closed() && high.closed()))) {
                return null;
            }
        }
        return new Span(band, low, high);
    }

    boolean isPoint() {
        return lower != null && upper != null && lower.value().compareTo(upper.value()) == 0;
    }

    /** Whether both hold more than one common value. */
    boolean overlaps(Span other) {
        Span common = common(other);
        return common != null && !common.isPoint();
    }
}
