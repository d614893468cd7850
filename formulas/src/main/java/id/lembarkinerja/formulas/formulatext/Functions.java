package id.lembarkinerja.formulas.formulatext;

import id.lembarkinerja.formulas.expression.Expression.Function;
import org.jspecify.annotations.Nullable;

/** Words that stand before a bracket and make its content into one value. */
final class Functions {
    private Functions() {}

    /**
     * A function, or a word such as {@code Nilai (A / B)} that only names what the bracket computes.
     *
     * @param function null for a word that changes nothing
     */
    record Found(@Nullable Function function) {}

    static @Nullable Found find(String word) {
        return switch (word) {
            case "jumlah", "total", "sum" -> new Found(Function.SUM);
            case "rata-rata", "rerata", "average" -> new Found(Function.MEAN);
            case "terkecil", "min" -> new Found(Function.MIN);
            case "terbesar", "max", "maks" -> new Found(Function.MAX);
            case "nilai", "hasil", "selisih" -> new Found(null);
            default -> null;
        };
    }
}
