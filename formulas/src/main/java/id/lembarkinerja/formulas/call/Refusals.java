package id.lembarkinerja.formulas.call;

import id.lembarkinerja.formulas.number.Absence;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.DerivationText;
import id.lembarkinerja.formulas.number.Letters;
import id.lembarkinerja.formulas.number.Reading;
import java.math.BigDecimal;

/** Says in Indonesian why an argument cannot be used and what to do. */
public final class Refusals {
    private Refusals() {}

    /** No number where one is needed. */
    public static RefusedException noNumber(String name, Reading reading) {
        String printed = name + " tertulis \"" + reading.printed().trim() + "\"";
        if (reading instanceof Reading.Absent absent) {
            return absent(name, absent.kind());
        }
        if (reading instanceof Reading.Several) {
            return new RefusedException(
                    Refusal.SEVERAL_NUMBERS, printed + ", yaitu beberapa angka. Tulis satu angka per sel.");
        }
        if (reading instanceof Reading.Ambiguous ambiguous) {
            var readings = new StringBuilder();
            var typed = new StringBuilder();
            for (Reading.Value candidate : ambiguous.candidates()) {
                readings.append(readings.isEmpty() ? "" : " atau ").append(Decimals.indonesian(candidate.number()));
                typed.append(typed.isEmpty() ? "" : " atau ").append(Decimals.unmistakable(candidate.number()));
            }
            return new RefusedException(
                    Refusal.AMBIGUOUS, printed + ", bisa dibaca " + readings + ". Ketik " + typed + ".");
        }
        if (reading instanceof Reading.Dated dated) {
            String hint = dated.hint()
                    .map(number -> ", misalnya " + Decimals.indonesian(number) + " bila itu yang semula diketik")
                    .orElse("");
            return new RefusedException(
                    Refusal.NOT_A_NUMBER, printed + ": " + dated.reason() + ". Tulis angkanya" + hint + ".");
        }
        String why =
                reading instanceof Reading.NotANumber words ? words.reason().indonesian() : "tidak berisi satu angka";
        if (Letters.isBlank(reading.printed())) {
            return new RefusedException(Refusal.NOT_A_NUMBER, name + " " + why + ".");
        }
        return new RefusedException(Refusal.NOT_A_NUMBER, printed + ": " + why + ". Tulis angkanya.");
    }

    private static RefusedException absent(String name, Absence kind) {
        return switch (kind) {
            case NOT_AVAILABLE ->
                new RefusedException(
                        Refusal.NOT_AVAILABLE,
                        name + " tertulis N/A, jadi hasilnya juga N/A. Isi angkanya bila ternyata tersedia.");
            case DASH ->
                new RefusedException(
                        Refusal.MISSING, name + " hanya tanda hubung. Isi angkanya, atau 0 bila memang nol.");
            case BLANK -> new RefusedException(Refusal.MISSING, name + " kosong. Isi angkanya.");
        };
    }

    /** A number outside the range of its parameter. */
    static RefusedException outOfRange(Parameter parameter, String name, BigDecimal value) {
        String bounds = parameter
                        .least()
                        .map(least ->
                                (parameter.open() ? "lebih dari " : "paling sedikit ") + DerivationText.quoted(least))
                        .orElse("")
                + (parameter.least().isPresent() && parameter.most().isPresent() ? " dan " : "")
                + parameter
                        .most()
                        .map(most -> "paling banyak " + DerivationText.quoted(most))
                        .orElse("");
        return new RefusedException(
                Refusal.OUT_OF_RANGE,
                name + " " + DerivationText.quoted(value) + " di luar jangkauan: harus " + bounds
                        + ". Periksa angkanya.");
    }

    /** A choice that is none, or none where one is needed. */
    static RefusedException unknownChoice(Parameter parameter, String given) {
        var known = new StringBuilder();
        for (Parameter.Option option : parameter.choices()) {
            known.append(known.isEmpty() ? "" : ", ").append(option.key());
        }
        return new RefusedException(
                Refusal.UNKNOWN_CHOICE,
                parameter.name().id() + (Letters.isBlank(given) ? " kosong" : " \"" + given + "\" tidak dikenal")
                        + ". Pilih salah satu: " + known + ".");
    }

    /** A list with too few numbers. */
    public static RefusedException tooFew(String name, int have, int needed) {
        return new RefusedException(
                Refusal.TOO_FEW,
                name + " berisi " + have + " angka, padahal perlu paling sedikit " + needed + ". Lengkapi datanya.");
    }

    /** Lists that belong together but differ in length. */
    static RefusedException sizesDiffer(String one, int first, String other, int second) {
        return new RefusedException(
                Refusal.SIZES_DIFFER,
                one + " berisi " + first + " sel, " + other + " berisi " + second
                        + " sel. Pilih rentang yang sama panjang.");
    }
}
