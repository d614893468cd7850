package id.lembarkinerja.formulas.method;

import id.lembarkinerja.formulas.achievement.Rollup;
import id.lembarkinerja.formulas.aggregate.Quarters;
import id.lembarkinerja.formulas.call.Answer;
import id.lembarkinerja.formulas.call.Answer.Fact;
import id.lembarkinerja.formulas.call.Arguments;
import id.lembarkinerja.formulas.call.Refusal;
import id.lembarkinerja.formulas.number.DerivationText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which rollup the targets themselves prove ({@code SIFATTRIWULAN}): one when exactly one fits, else a question. */
final class RollupInferenceMethod implements Method {
    @Override
    public Answer answer(Arguments arguments, Scales scales) {
        List<Optional<BigDecimal>> quarters = arguments.findNumbers("triwulan");
        BigDecimal year = arguments.number("tahunan");
        List<Rollup> fitting = Quarters.infer(quarters, year);
        if (fitting.isEmpty()) {
            return new Answer.None(
                    Refusal.NONE_FITS,
                    "Target tahunan " + DerivationText.operand(year)
                            + " bukan jumlah, nilai terakhir, rata-rata, maupun"
                            + " nilai tertinggi triwulannya. Periksa angkanya.");
        }
        List<String> names = new ArrayList<>();
        for (Rollup rollup : fitting) {
            names.add(RollupMethod.choice(rollup));
        }
        if (fitting.size() > 1) {
            return new Answer.None(
                    Refusal.UNDECIDED,
                    "Target tahunan " + DerivationText.operand(year) + " cocok dengan lebih dari satu sifat triwulan: "
                            + String.join(", ", names) + ". Tentukan mana yang berlaku.");
        }
        String derivation = Quarters.consolidate(quarters, fitting.get(0))
                .map(Quarters::derivation)
                .orElse("");
        return new Answer.Words(
                names.get(0),
                derivation + ", sama dengan target tahunan; cara lain tidak",
                List.of(new Fact("rollup", fitting.get(0).name())),
                List.of());
    }
}
