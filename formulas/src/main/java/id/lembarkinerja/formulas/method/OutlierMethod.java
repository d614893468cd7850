package id.lembarkinerja.formulas.method;

import id.lembarkinerja.formulas.call.Answer;
import id.lembarkinerja.formulas.call.Answer.Fact;
import id.lembarkinerja.formulas.call.Arguments;
import id.lembarkinerja.formulas.call.Refusal;
import id.lembarkinerja.formulas.call.RefusedException;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.trend.Outliers;
import java.util.List;

/** Whether a figure is out of line with its history ({@code PENCILAN}). */
final class OutlierMethod implements Method {
    @Override
    public Answer answer(Arguments arguments, Scales scales) {
        Outliers score = Outliers.score(arguments.list("riwayat"), arguments.number("nilai"))
                .orElseThrow(() -> new RefusedException(
                        Refusal.CONDITION,
                        "Lebih dari separuh riwayat sama persis, sehingga sebarannya nol dan pencilan tidak dapat"
                                + " dinilai."
                                + " Bandingkan sendiri angkanya.",
                        "More than half of the history is exactly the same, so its spread is zero and outliers"
                                + " cannot be judged. Compare the figures yourself."));
        return new Answer.Words(
                score.isOutlier() ? new Bilingual("Pencilan", "Outlier") : new Bilingual("Wajar", "Usual"),
                Bilingual.same(score.derivation())
                        .then(
                                score.isOutlier()
                                        ? new Bilingual(", di luar ±3,5", ", outside ±3,5")
                                        : new Bilingual(", di dalam ±3,5", ", within ±3,5")),
                List.of(
                        new Fact("score", Decimals.plain(score.score())),
                        new Fact("median", Decimals.plain(score.median())),
                        new Fact("deviation", Decimals.plain(score.deviation()))),
                arguments.notes());
    }
}
