package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import java.math.BigDecimal;

/**
 * What an indicator is wanting, and what to do about it.
 *
 * @param criterion the criterion of a good indicator that is not met
 * @param column where to look
 * @param what what is said of the indicator: {@code mengukur …}
 * @param advice one sentence without its full stop
 */
record IndicatorWant(Bilingual criterion, String column, Bilingual what, Bilingual advice) {
    private static final Bilingual SUCCESS = new Bilingual("menggambarkan keberhasilan", "shows success");

    static IndicatorWant oneThing(String column) {
        return new IndicatorWant(
                new Bilingual(
                        "objektif (satu indikator mengukur satu hal)", "objective (one indicator measures one thing)"),
                column,
                new Bilingual("mengukur lebih dari satu hal sekaligus", "measures more than one thing at once"),
                new Bilingual(
                        "Pisahkan menjadi satu indikator untuk tiap hal",
                        "Divide it into one indicator for each thing"));
    }

    static IndicatorWant measure(String column) {
        return new IndicatorWant(
                new Bilingual("kuantitatif/terukur", "quantitative/measurable"),
                column,
                new Bilingual(
                        "bertarget persen, tetapi tidak menyebut apa yang dihitung",
                        "has a target in percent, but does not say what is counted"),
                new Bilingual(
                        "Rumuskan sebagai besaran, misalnya \"Persentase … yang …\", \"Jumlah …\" atau \"Indeks …\"",
                        "Word it as a quantity, for example \"Persentase … yang …\" (percentage of … that …), \"Jumlah …\""
                                + " (number of …) or \"Indeks …\" (index of …)"));
    }

    static IndicatorWant result(String column) {
        return new IndicatorWant(
                new Bilingual(
                        "langsung (mengukur hasil, bukan keluaran)", "direct (it measures a result, not an output)"),
                column,
                new Bilingual(
                        "menghitung keluaran, padahal tabel ini tentang sasaran",
                        "counts an output, although this table is about objectives"),
                new Bilingual(
                        "Pilih indikator yang menunjukkan hasil bagi penerima manfaat",
                        "Choose an indicator that shows the result for those who benefit"));
    }

    static IndicatorWant ambition(BigDecimal target, BigDecimal reached) {
        return new IndicatorWant(
                SUCCESS,
                "target",
                Bilingual.of(
                        "bertarget {0}, lebih rendah dari yang sudah dicapai ({1})",
                        "has the target {0}, which asks for less than was reached already ({1})",
                        FindingDraft.say(target),
                        FindingDraft.say(reached)),
                new Bilingual(
                        "Naikkan targetnya, atau jelaskan mengapa menurun",
                        "Raise the target, or explain why it asks for less"));
    }

    static IndicatorWant progress(BigDecimal baseline) {
        return new IndicatorWant(
                SUCCESS,
                "target",
                Bilingual.of(
                        "bertarget sama dengan kondisi awal ({0})",
                        "has the baseline as its target ({0})", FindingDraft.say(baseline)),
                new Bilingual(
                        "Tetapkan target yang menunjukkan kemajuan, atau jelaskan mengapa tetap",
                        "Set a target that shows progress, or explain why it stays the same"));
    }

    static IndicatorWant formula() {
        return new IndicatorWant(
                new Bilingual("objektif (tepat secara operasional)", "objective (precise in operation)"),
                "formula",
                new Bilingual(
                        "belum punya rumus, padahal berupa hasil hitungan",
                        "has no formula yet, although it is the result of a calculation"),
                new Bilingual(
                        "Tulis rumusnya, misalnya (jumlah A / jumlah B) × 100 %",
                        "Write its formula, for example (number of A / number of B) × 100 %"));
    }
}
