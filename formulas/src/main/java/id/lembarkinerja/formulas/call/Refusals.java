package id.lembarkinerja.formulas.call;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Absence;
import id.lembarkinerja.formulas.number.Choices;
import id.lembarkinerja.formulas.number.DerivationText;
import id.lembarkinerja.formulas.number.Letters;
import id.lembarkinerja.formulas.number.Reading;
import java.math.BigDecimal;

/** Says why an argument cannot be used and what to do. */
public final class Refusals {
    private static final Bilingual NOT_ONE = new Bilingual("tidak berisi satu angka", "does not hold one number");

    private Refusals() {}

    /** No number where one is needed. */
    public static RefusedException noNumber(Bilingual name, Reading reading) {
        Bilingual printed = Bilingual.of(
                "{0} tertulis \"{1}\"",
                "{0} is written as \"{1}\"", name, reading.printed().trim());
        if (reading instanceof Reading.Absent absent) {
            return absent(name, absent.kind());
        }
        if (reading instanceof Reading.Several) {
            return new RefusedException(
                    Refusal.SEVERAL_NUMBERS,
                    "{0}, yaitu beberapa angka. Tulis satu angka per sel.",
                    "{0}, which is several numbers. Write one number per cell.",
                    printed);
        }
        if (reading instanceof Reading.Ambiguous ambiguous) {
            return new RefusedException(
                    Refusal.AMBIGUOUS,
                    "{0}, bisa dibaca {1}. Ketik {2}.",
                    "{0}, which may be read as {1}. Type {2}.",
                    printed,
                    Choices.readings(ambiguous),
                    Choices.typed(ambiguous));
        }
        if (reading instanceof Reading.Dated dated) {
            return new RefusedException(
                    Refusal.NOT_A_NUMBER,
                    "{0}: {1}. Tulis angkanya{2}.",
                    "{0}: {1}. Write the number{2}.",
                    printed,
                    dated.reason(),
                    Choices.hint(dated));
        }
        Bilingual why = reading instanceof Reading.NotANumber words ? words.reason() : NOT_ONE;
        if (Letters.isBlank(reading.printed())) {
            return new RefusedException(Refusal.NOT_A_NUMBER, "{0} {1}.", "{0} {1}.", name, why);
        }
        return new RefusedException(
                Refusal.NOT_A_NUMBER, "{0}: {1}. Tulis angkanya.", "{0}: {1}. Write the number.", printed, why);
    }

    private static RefusedException absent(Bilingual name, Absence kind) {
        return switch (kind) {
            case NOT_AVAILABLE ->
                new RefusedException(
                        Refusal.NOT_AVAILABLE,
                        "{0} tertulis N/A, jadi hasilnya juga N/A. Isi angkanya bila ternyata tersedia.",
                        "{0} is written as N/A, so the result is N/A as well. Enter the figure if there is one after"
                                + " all.",
                        name);
            case DASH ->
                new RefusedException(
                        Refusal.MISSING,
                        "{0} hanya tanda hubung. Isi angkanya, atau 0 bila memang nol.",
                        "{0} is only a dash. Enter the figure, or 0 if it is zero.",
                        name);
            case BLANK ->
                new RefusedException(
                        Refusal.MISSING, "{0} kosong. Isi angkanya.", "{0} is blank. Enter the figure.", name);
        };
    }

    /** A number outside the range of its parameter. */
    static RefusedException outOfRange(Parameter parameter, Bilingual name, BigDecimal value) {
        Bilingual least = parameter
                .least()
                .map(bound -> parameter.open()
                        ? Bilingual.of("lebih dari {0}", "more than {0}", DerivationText.quoted(bound))
                        : Bilingual.of("paling sedikit {0}", "at least {0}", DerivationText.quoted(bound)))
                .orElse(Bilingual.NOTHING);
        Bilingual most = parameter
                .most()
                .map(bound -> Bilingual.of("paling banyak {0}", "at most {0}", DerivationText.quoted(bound)))
                .orElse(Bilingual.NOTHING);
        Bilingual bounds = least.isEmpty() || most.isEmpty()
                ? least.then(most)
                : Bilingual.of("{0} dan {1}", "{0} and {1}", least, most);
        return new RefusedException(
                Refusal.OUT_OF_RANGE,
                "{0} {1} di luar jangkauan: harus {2}. Periksa angkanya.",
                "{0} {1} is out of range: it must be {2}. Check the figure.",
                name,
                DerivationText.quoted(value),
                bounds);
    }

    /** A choice that is none, or none where one is needed. */
    static RefusedException unknownChoice(Parameter parameter, String given) {
        var known = new StringBuilder();
        for (Parameter.Option option : parameter.choices()) {
            known.append(known.isEmpty() ? "" : ", ").append(option.key());
        }
        Bilingual what = Letters.isBlank(given)
                ? new Bilingual("kosong", "is blank")
                : Bilingual.of("\"{0}\" tidak dikenal", "\"{0}\" is not known", given);
        return new RefusedException(
                Refusal.UNKNOWN_CHOICE,
                "{0} {1}. Pilih salah satu: {2}.",
                "{0} {1}. Choose one of: {2}.",
                parameter.name().said(),
                what,
                known);
    }

    /** A list with too few numbers. */
    public static RefusedException tooFew(Bilingual name, int have, int needed) {
        return new RefusedException(
                Refusal.TOO_FEW,
                "{0} berisi {1}, padahal perlu paling sedikit {2}. Lengkapi datanya.",
                "{0} has {1}, but needs at least {2}. Complete the data.",
                name,
                Bilingual.count(have, "angka", "number", "numbers"),
                needed);
    }

    /** Lists that belong together but differ in length. */
    static RefusedException sizesDiffer(Bilingual one, int first, Bilingual other, int second) {
        return new RefusedException(
                Refusal.SIZES_DIFFER,
                "{0} berisi {1}, {2} berisi {3}. Pilih rentang yang sama panjang.",
                "{0} has {1}, {2} has {3}. Select ranges of the same length.",
                one,
                Bilingual.count(first, "sel", "cell", "cells"),
                other,
                Bilingual.count(second, "sel", "cell", "cells"));
    }
}
