package id.lembarkinerja.formulas.method;

import id.lembarkinerja.formulas.trend.Projection;
import java.util.List;

/** Trend and interval as native formulas; times must stand in cells. */
final class ProjectionTwin {
    private ProjectionTwin() {}

    static List<Twin> list(Places places) {
        if (!places.has("waktu") || !places.has("pada")) {
            return List.of();
        }
        String ys = places.cell("riwayat");
        String xs = places.cell("waktu");
        String x = places.cell("pada");
        int tail = 100 - ProjectionMethod.level(places.choice("tingkat", "95"));
        String value = "FORECAST(" + x + "," + ys + "," + xs + ")";
        String half = "TINV(" + (tail < 10 ? "0.0" + tail : "0." + tail) + ",COUNT(" + ys + ")-2)*STEYX(" + ys + ","
                + xs + ")*SQRT(1+1/COUNT(" + ys + ")+(" + x + "-AVERAGE(" + xs + "))^2/DEVSQ(" + xs + "))";
        return List.of(
                guarded("Proyeksi", ys, xs, value),
                guarded("Batas bawah", ys, xs, value + "-" + half),
                guarded("Batas atas", ys, xs, value + "+" + half));
    }

    private static Twin guarded(String head, String ys, String xs, String text) {
        String needed = "MAX(" + Projection.MIN_POINTS + "," + ExcelText.size(ys) + ")";
        return new Twin(
                head, "IF(OR(COUNT(" + ys + ")<" + needed + ",COUNT(" + xs + ")<" + needed + "),NA()," + text + ")");
    }
}
