package id.lembarkinerja.comparison.report;

import id.lembarkinerja.comparison.Change;
import id.lembarkinerja.comparison.Consequence;
import id.lembarkinerja.comparison.Sides;
import id.lembarkinerja.comparison.Spot;
import id.lembarkinerja.comparison.TotalEffect;
import id.lembarkinerja.formulas.number.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What comes of a change and where it comes from, told in Indonesian; each part empty when there is nothing to tell.
 *
 * @param reason what was approved there, and the change it follows from
 * @param achievement of the row, before and after
 * @param rating of the row
 * @param mean of the table
 * @param totals of the column, those further below only counted
 */
record Effects(String reason, String achievement, String rating, String mean, String totals) {
    private static final int MOST_TOTALS = 3;

    static Effects of(Change change) {
        Consequence consequence = change.consequence();
        return new Effects(
                reason(change),
                consequence.achievementChanged()
                        ? arrow(consequence.achievement().map(Effects::percent))
                        : "",
                consequence.ratingChanged()
                        ? arrow(consequence
                                .rating()
                                .map(band -> band.indonesian().toLowerCase(Locale.ROOT)))
                        : "",
                consequence.meanChanged() ? arrow(consequence.mean().map(Effects::percent)) : "",
                totals(consequence.totals()));
    }

    /** All of it on one line. */
    String sentence() {
        List<String> parts = new ArrayList<>();
        add(parts, "", reason);
        add(parts, "capaian ", achievement);
        add(parts, "predikat ", rating);
        add(parts, "rata-rata tabel ", mean);
        add(parts, "", totals);
        return String.join("; ", parts);
    }

    private static void add(List<String> parts, String name, String part) {
        if (!part.isEmpty()) {
            parts.add(name + part);
        }
    }

    private static String reason(Change change) {
        List<String> parts = new ArrayList<>();
        change.findApproved()
                .ifPresent(approved -> parts.add("berubah sesudah versi " + approved.version() + " disetujui dengan "
                        + Narration.shown(approved.printed())));
        change.findCause().flatMap(Sides::findLatest).ifPresent(cause -> parts.add("akibat dari " + cause.a1()));
        return String.join("; ", parts);
    }

    private static String totals(List<TotalEffect> totals) {
        List<String> parts = new ArrayList<>();
        totals.stream().limit(MOST_TOTALS).map(Effects::total).forEach(parts::add);
        if (totals.size() > MOST_TOTALS) {
            parts.add((totals.size() - MOST_TOTALS) + " jumlah lain");
        }
        return String.join("; ", parts);
    }

    private static String total(TotalEffect total) {
        Spot spot = total.spots().findLatest().orElseThrow();
        return spot.label() + " " + spot.heading() + " (" + spot.a1() + ") "
                + arrow(total.sums().map(Decimals::indonesian));
    }

    private static String percent(BigDecimal value) {
        return Decimals.indonesian(value, 2) + " %";
    }

    private static String arrow(Sides<String> sides) {
        return none(sides.from()) + " → " + none(sides.to());
    }

    private static String none(@Nullable String text) {
        return text == null ? "tidak ada" : text;
    }
}
