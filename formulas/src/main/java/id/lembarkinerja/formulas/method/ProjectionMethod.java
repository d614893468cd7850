package id.lembarkinerja.formulas.method;

import id.lembarkinerja.formulas.call.Answer;
import id.lembarkinerja.formulas.call.Answer.Item;
import id.lembarkinerja.formulas.call.Arguments;
import id.lembarkinerja.formulas.call.Refusal;
import id.lembarkinerja.formulas.call.RefusedException;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.trend.Projection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The trend of a history and its interval ({@code PROYEKSI}); spills projection, lower and upper end. */
final class ProjectionMethod implements Method {
    @Override
    public Answer answer(Arguments arguments, Scales scales) {
        List<BigDecimal> history = arguments.list("riwayat");
        List<BigDecimal> times = arguments.isLeftOut("waktu") ? counted(history.size()) : arguments.list("waktu");
        check(arguments, history, times);
        BigDecimal last = times.get(times.size() - 1);
        BigDecimal at = arguments.findNumber("pada").orElse(last.add(BigDecimal.ONE));
        int level = level(arguments.choice("tingkat"));
        Projection projection = Projection.of(times, history, at, level);
        List<Item> row = List.of(number(projection.value()), number(projection.lower()), number(projection.upper()));
        return new Answer.Table(
                List.of(
                        new Bilingual("Proyeksi", "Projection"),
                        new Bilingual("Batas bawah", "Lower end"),
                        new Bilingual("Batas atas", "Upper end")),
                List.of(row),
                projection.derivation(),
                List.of(Bilingual.of(
                        "R² = {0}: bagian ragam yang dijelaskan garis tren. Proyeksi hanya meneruskan masa lalu.",
                        "R² = {0}: the share of the variance that the trend explains. A projection only carries the"
                                + " past"
                                + " forward.",
                        Decimals.indonesian(projection.determination(), 4))));
    }

    @Override
    public List<Twin> twins(Places places, Scales scales) {
        return ProjectionTwin.list(places);
    }

    /** The level of a choice such as {@code 95}. */
    static int level(String choice) {
        return switch (choice) {
            case "80" -> 80;
            case "90" -> 90;
            case "99" -> 99;
            default -> 95;
        };
    }

    private static Item number(BigDecimal value) {
        return new Item(Decimals.plain(value), true);
    }

    private static List<BigDecimal> counted(int size) {
        List<BigDecimal> times = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            times.add(BigDecimal.valueOf(i));
        }
        return times;
    }

    private static void check(Arguments arguments, List<BigDecimal> history, List<BigDecimal> times) {
        arguments.requireSameSize("riwayat", history.size(), "waktu", times.size());
        if (history.size() > Projection.MAX_POINTS) {
            throw new RefusedException(
                    Refusal.OUT_OF_RANGE,
                    "Riwayat berisi {0} angka; paling banyak {1}. Pakai tahun-tahun terakhir saja.",
                    "The history has {0} numbers; at most {1} are allowed. Take the last years only.",
                    history.size(),
                    Projection.MAX_POINTS);
        }
        for (BigDecimal time : times) {
            if (time.compareTo(times.get(0)) != 0) {
                return;
            }
        }
        throw new RefusedException(
                Refusal.CONDITION,
                "Semua waktu sama, sehingga tidak ada tren. Periksa kolom waktunya.",
                "All times are the same, so there is no trend. Check the column of times.");
    }
}
