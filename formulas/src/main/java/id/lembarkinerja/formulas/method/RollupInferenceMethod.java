package id.lembarkinerja.formulas.method;

import id.lembarkinerja.formulas.achievement.Rollup;
import id.lembarkinerja.formulas.aggregate.Quarters;
import id.lembarkinerja.formulas.call.Answer;
import id.lembarkinerja.formulas.call.Answer.Fact;
import id.lembarkinerja.formulas.call.Arguments;
import id.lembarkinerja.formulas.call.Refusal;
import id.lembarkinerja.formulas.call.Refusals;
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
        if (Quarters.consolidate(quarters, Rollup.LAST).isEmpty()) {
            throw Refusals.tooFew(arguments.parameter("triwulan").name().id(), 0, 1);
        }
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
        Quarters made = Quarters.consolidate(quarters, fitting.get(0)).orElseThrow();
        String agrees = made.value().compareTo(year) == 0
                ? ", sama dengan target tahunan; cara lain tidak"
                : " (tepatnya " + DerivationText.quoted(made.value()) + "), dibulatkan " + DerivationText.operand(year)
                        + " seperti target tahunan; cara lain tidak";
        return new Answer.Words(
                names.get(0),
                made.derivation() + agrees,
                List.of(new Fact("rollup", fitting.get(0).name())),
                List.of());
    }
}
