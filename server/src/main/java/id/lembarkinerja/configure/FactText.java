package id.lembarkinerja.configure;

import id.lembarkinerja.formulas.call.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an answer says beside its figure, in the words of the catalogue in the pane. */
final class FactText {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("uncapped", "tanpa batas"),
            Map.entry("direction", "arah"),
            Map.entry("variant", "rumus"),
            Map.entry("value", "nilai"),
            Map.entry("scale", "skala"),
            Map.entry("band", "rentang"),
            Map.entry("label-english", "nama Inggris"),
            Map.entry("rollup", "sifat triwulan"),
            Map.entry("median", "median"),
            Map.entry("deviation", "simpangan"),
            Map.entry("score", "skor"),
            Map.entry("kinds", "jenis cacat"),
            Map.entry("broken", "yang dilanggar"),
            Map.entry("notation", "notasi"));

    private static final Map<String, String> CONSTANTS = Map.ofEntries(
            Map.entry("HIGHER_IS_BETTER", "makin tinggi makin baik"),
            Map.entry("LOWER_IS_BETTER", "makin rendah makin baik"),
            Map.entry("WITHIN_RANGE", "dalam rentang"),
            Map.entry("RATIO", "realisasi / target × 100"),
            Map.entry("REFLECTED", "(2 × target − realisasi) / target × 100"),
            Map.entry("INVERSE", "target / realisasi × 100"),
            Map.entry("RANGE", "terhadap batas rentang"),
            Map.entry("SUM", "jumlah"),
            Map.entry("LAST", "nilai terakhir"),
            Map.entry("AVERAGE", "rata-rata"),
            Map.entry("MAX", "nilai tertinggi"),
            Map.entry("NONE", "tidak digabung"),
            Map.entry("GAP", "celah"),
            Map.entry("OVERLAP", "tumpang tindih"),
            Map.entry("MISPRINT", "salah cetak"),
            Map.entry("INDONESIAN", "Indonesia: koma sebelum desimal"),
            Map.entry("ENGLISH", "Inggris: titik sebelum desimal"),
            Map.entry("PLAIN", "angka tanpa tanda"));

    private FactText() {}

    /** Such as {@code arah: makin rendah makin baik}; a fact without a word of its own keeps its key. */
    static String line(Answer.Fact fact) {
        List<String> words = new ArrayList<>();
        for (String each : fact.text().split(", ", -1)) {
            words.add(CONSTANTS.getOrDefault(each, each));
        }
        return NAMES.getOrDefault(fact.key(), fact.key()) + ": " + String.join(", ", words);
    }
}
