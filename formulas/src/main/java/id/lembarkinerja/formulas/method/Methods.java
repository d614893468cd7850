package id.lembarkinerja.formulas.method;

import java.util.List;
import java.util.Optional;

/** The methods that definitions name under {@code builtin}. */
public final class Methods {
    private Methods() {}

    /** The method of this name. */
    public static Optional<Method> find(String name) {
        Method method = switch (name) {
            case "achievement" -> new AchievementMethod();
            case "rating" -> new RatingMethod(false);
            case "least-rating" -> new RatingMethod(true);
            case "scale-defects" -> new ScaleDefectsMethod();
            case "number" -> new NumberMethod();
            case "rollup" -> new RollupMethod();
            case "rollup-inference" -> new RollupInferenceMethod();
            case "mean" -> new MeanMethod();
            case "weighted-mean" -> new WeightedMeanMethod();
            case "weight-order" -> new WeightOrderMethod();
            case "rank" -> new RankMethod();
            case "projection" -> new ProjectionMethod();
            case "outlier" -> new OutlierMethod();
            default -> null;
        };
        return Optional.ofNullable(method);
    }

    /** The parameters that the method of this name asks for; a definition must have exactly these, in its own order. */
    public static List<String> keys(String name) {
        return switch (name) {
            case "achievement" ->
                List.of(
                        "target",
                        "realisasi",
                        "rumus",
                        "maksimum",
                        "minimum",
                        "target_nol",
                        "batas_bawah",
                        "target_negatif",
                        "realisasi_kosong");
            case "rating", "least-rating" -> List.of("nilai", "skala");
            case "scale-defects" -> List.of("rentang");
            case "number" -> List.of("teks", "notasi");
            case "rollup" -> List.of("triwulan", "sifat");
            case "rollup-inference" -> List.of("triwulan", "tahunan");
            case "mean" -> List.of("nilai", "kosong");
            case "weighted-mean" -> List.of("nilai", "bobot");
            case "weight-order" -> List.of("jenis", "bobot");
            case "rank" -> List.of("nilai", "terbaik");
            case "projection" -> List.of("riwayat", "pada", "waktu", "tingkat");
            case "outlier" -> List.of("riwayat", "nilai");
            default -> List.of();
        };
    }
}
