package id.lembarkinerja.formulas.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads printed bands as a whole. First misprints: a one-sided band that overlaps a sibling as written and none with
 * its comparison turned round. Then staircases: {@code ≥ 91, ≥ 76, ≥ 66} end where the next one begins. Then the rest
 * is compared neighbour by neighbour.
 */
final class ScaleReading {
    private final List<Band> bands;
    /** Sound bands, ends completed, from the lowest upwards. */
    private final List<Span> spans;

    private final List<ScaleDefect> misprints;

    private ScaleReading(List<Band> bands, List<Span> spans, List<ScaleDefect> misprints) {
        this.bands = bands;
        this.spans = spans;
        this.misprints = misprints;
    }

    static ScaleReading of(List<Band> bands) {
        List<Span> written = new ArrayList<>();
        List<ScaleDefect> misprints = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            var span = new Span(i, band.lower(), band.upper());
            if (band.unreadable()) {
                misprints.add(ScaleMessages.unreadable(band, i));
            } else if (span.upsideDown()) {
                misprints.add(ScaleMessages.upsideDown(band, i));
            } else {
                written.add(span);
            }
        }
        List<Span> sound = new ArrayList<>();
        for (Span span : stairs(written)) {
            Span asWritten = find(written, span.band());
            if (isMisprint(asWritten, span, written)) {
                misprints.add(ScaleMessages.wrongWay(bands.get(span.band()), span.band(), asWritten));
            } else {
                sound.add(span);
            }
        }
        sound.sort(Span.UPWARDS);
        return new ScaleReading(bands, sound, misprints);
    }

    Optional<Band> rate(BigDecimal value, AboveTop above) {
        for (int i = spans.size() - 1; i >= 0; i--) {
            Span span = spans.get(i);
            if (at(span).contains(value)) {
                return Optional.of(bands.get(span.band()));
            }
        }
        if (above == AboveTop.TOP_BAND && !spans.isEmpty()) {
            Span top = spans.get(spans.size() - 1);
            if (top.upper() != null && value.compareTo(top.upper().value()) >= 0) {
                return Optional.of(bands.get(top.band()));
            }
        }
        return Optional.empty();
    }

    List<Band> sound() {
        List<Band> sound = new ArrayList<>();
        for (Span span : spans) {
            sound.add(at(span));
        }
        return sound;
    }

    List<ScaleDefect> defects() {
        List<ScaleDefect> defects = new ArrayList<>(misprints);
        List<Span> all = new ArrayList<>(spans);
        for (ScaleDefect misprint : misprints) {
            // a band turned the wrong way still covers what it was meant to cover: no second complaint about a hole
            Band band = bands.get(misprint.band());
            var span = new Span(misprint.band(), band.lower(), band.upper());
            if (span.oneSided()) {
                all.add(span.swapped());
            }
        }
        all.sort(Span.UPWARDS);
        for (int i = 0; i + 1 < all.size(); i++) {
            neighbours(all.get(i), all.get(i + 1)).ifPresent(defects::add);
        }
        return List.copyOf(defects);
    }

    private Optional<ScaleDefect> neighbours(Span below, Span next) {
        Band lower = bands.get(below.band());
        Band upper = bands.get(next.band());
        Span common = below.common(next);
        if (common != null) {
            return Optional.of(ScaleMessages.overlap(lower, upper, common));
        }
        Bound end = below.upper();
        Bound start = next.lower();
        if (end == null || start == null) {
            return Optional.empty();
        }
        boolean touching = end.value().compareTo(start.value()) == 0;
        return touching && (end.closed() || start.closed())
                ? Optional.empty()
                : Optional.of(ScaleMessages.gap(lower, upper, new Span(below.band(), end, start)));
    }

    private Band at(Span span) {
        return bands.get(span.band()).withBounds(span.lower(), span.upper());
    }

    /** One-sided bands of the same side end where the next of them begins: {@code ≥ 76} ends below 91. */
    private static List<Span> stairs(List<Span> written) {
        List<Bound> starts = new ArrayList<>();
        List<Bound> ends = new ArrayList<>();
        for (Span span : written) {
            if (span.oneSided() && span.lower() != null) {
                starts.add(span.lower());
            } else if (span.oneSided() && span.upper() != null) {
                ends.add(span.upper());
            }
        }
        List<Span> stairs = new ArrayList<>();
        for (Span span : written) {
            Bound lower = span.lower();
            Bound upper = span.upper();
            stairs.add(new Span(
                    span.band(),
                    lower == null && upper != null ? nearest(ends, upper, -1) : lower,
                    upper == null && lower != null ? nearest(starts, lower, 1) : upper));
        }
        return stairs;
    }

    /**
     * The bound next to {@code own} upwards (side 1) or downwards (side -1), turned so that the two bands only touch.
     */
    private static @Nullable Bound nearest(List<Bound> bounds, Bound own, int side) {
        Bound nearest = null;
        for (Bound bound : bounds) {
            boolean beyond = bound.value().compareTo(own.value()) * side > 0;
            if (beyond && (nearest == null || bound.value().compareTo(nearest.value()) * side < 0)) {
                nearest = bound;
            }
        }
        return nearest == null ? null : new Bound(nearest.value(), !nearest.closed());
    }

    /** One-sided, overlapping a sibling as written, and free of every sibling when turned round. */
    private static boolean isMisprint(Span asWritten, Span stair, List<Span> written) {
        if (!asWritten.oneSided()) {
            return false;
        }
        boolean clashes = false;
        boolean fitsTurned = true;
        for (Span other : written) {
            if (other.band() != asWritten.band()) {
                clashes |= !other.oneSided() && stair.overlaps(other);
                fitsTurned &= !asWritten.swapped().overlaps(other);
            }
        }
        return clashes && fitsTurned;
    }

    private static Span find(List<Span> spans, int band) {
        for (Span span : spans) {
            if (span.band() == band) {
                return span;
            }
        }
        throw new IllegalArgumentException("no band " + band);
    }
}
