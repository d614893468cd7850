package id.lembarkinerja.formulas.method;

import id.lembarkinerja.formulas.achievement.Rollup;
import id.lembarkinerja.formulas.aggregate.Quarters;
import id.lembarkinerja.formulas.call.Answer;
import id.lembarkinerja.formulas.call.Answer.Fact;
import id.lembarkinerja.formulas.call.Arguments;
import id.lembarkinerja.formulas.call.Refusal;
import id.lembarkinerja.formulas.call.Refusals;
import id.lembarkinerja.formulas.language.Bilingual;
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
            throw Refusals.tooFew(arguments.parameter("triwulan").name().said(), 0, 1);
        }
        List<Rollup> fitting = Quarters.infer(quarters, year);
        if (fitting.isEmpty()) {
            return new Answer.None(
                    Refusal.NONE_FITS,
                    Bilingual.of(
                            "Target tahunan {0} bukan jumlah, nilai terakhir, rata-rata, maupun nilai tertinggi"
                                    + " triwulannya. Periksa angkanya.",
                            "The yearly target {0} is not the sum, the last value, the mean or the highest value of its"
                                    + " quarters. Check the figures.",
                            DerivationText.operand(year)));
        }
        List<Bilingual> names = new ArrayList<>();
        for (Rollup rollup : fitting) {
            names.add(RollupMethod.name(rollup));
        }
        if (fitting.size() > 1) {
            return new Answer.None(
                    Refusal.UNDECIDED,
                    Bilingual.of(
                            "Target tahunan {0} cocok dengan lebih dari satu sifat triwulan: {1}. Tentukan mana yang"
                                    + " berlaku.",
                            "The yearly target {0} agrees with more than one way from quarters to the year: {1}. Decide"
                                    + " which applies.",
                            DerivationText.operand(year),
                            Bilingual.joined(", ", names)));
        }
        Quarters made = Quarters.consolidate(quarters, fitting.get(0)).orElseThrow();
        Bilingual agrees = made.value().compareTo(year) == 0
                ? new Bilingual(
                        ", sama dengan target tahunan; cara lain tidak",
                        ", the same as the yearly target; no other way gives it")
                : Bilingual.of(
                        " (tepatnya {0}), dibulatkan {1} seperti target tahunan; cara lain tidak",
                        " (exactly {0}), rounded {1} as the yearly target; no other way gives it",
                        DerivationText.quoted(made.value()),
                        DerivationText.operand(year));
        return new Answer.Words(
                names.get(0),
                made.derivation().then(agrees),
                List.of(new Fact("rollup", fitting.get(0).name())),
                List.of());
    }
}
