package id.lembarkinerja.formulas.achievement;

import id.lembarkinerja.formulas.achievement.Outcome.NotComputed;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Absence;
import id.lembarkinerja.formulas.number.Choices;
import id.lembarkinerja.formulas.number.DerivationText;
import id.lembarkinerja.formulas.number.Letters;
import id.lembarkinerja.formulas.number.Reading;
import java.math.BigDecimal;

/** Says why there is no achievement and what the person can do about it. */
final class Explanations {
    private static final Bilingual PREFIX =
            new Bilingual("Capaian tidak dihitung: ", "The achievement is not computed: ");
    private static final Bilingual TARGET = new Bilingual("target", "the target");
    private static final Bilingual ACTUAL = new Bilingual("realisasi", "the actual");
    private static final Bilingual NO_DIGITS = new Bilingual("tidak berisi angka", "holds no number");

    private Explanations() {}

    static boolean isNotAvailable(Reading reading) {
        return reading instanceof Reading.Absent absent && absent.kind() == Absence.NOT_AVAILABLE;
    }

    static NotComputed notAvailable(Reading target, AchievementRule rule) {
        return because(
                Reason.NOT_AVAILABLE,
                rule,
                "{0} tertulis N/A, jadi capaiannya juga N/A. Isi angkanya bila ternyata tersedia.",
                "{0} is written as N/A, so the achievement is N/A as well. Enter the figure if there is one after all.",
                isNotAvailable(target) ? TARGET : ACTUAL);
    }

    static NotComputed noFigure(Reading reading, boolean target, AchievementRule rule) {
        Bilingual what = target ? TARGET : ACTUAL;
        Bilingual printed = Bilingual.of(
                "{0} tertulis \"{1}\"",
                "{0} is written as \"{1}\"", what, reading.printed().trim());
        if (reading instanceof Reading.Absent absent) {
            Bilingual state = absent.kind() == Absence.DASH
                    ? Bilingual.of(
                            "{0} hanya tanda hubung. Isi angkanya, 0 bila memang nol, atau N/A bila tidak berlaku.",
                            "{0} is only a dash. Enter the figure, 0 if it is zero, or N/A if it does not apply.", what)
                    : Bilingual.of(
                            "{0} kosong. Isi angkanya, atau N/A bila tidak berlaku.",
                            "{0} is blank. Enter the figure, or N/A if it does not apply.", what);
            return because(target ? Reason.TARGET_MISSING : Reason.ACTUAL_MISSING, rule, state);
        }
        if (reading instanceof Reading.Several) {
            return because(
                    Reason.SEVERAL_NUMBERS,
                    rule,
                    "{0}, yaitu beberapa angka. Tulis satu angka per sel.",
                    "{0}, which is several numbers. Write one number per cell.",
                    printed);
        }
        if (reading instanceof Reading.Ambiguous ambiguous) {
            return because(
                    Reason.AMBIGUOUS,
                    rule,
                    "{0}, bisa dibaca {1}. Ketik {2}.",
                    "{0}, which may be read as {1}. Type {2}.",
                    printed,
                    Choices.readings(ambiguous),
                    Choices.typed(ambiguous));
        }
        if (reading instanceof Reading.Dated dated) {
            return because(
                    Reason.NOT_A_NUMBER,
                    rule,
                    "{0}, {1}. Tulis angkanya{2}.",
                    "{0} and {1}. Write the number{2}.",
                    printed,
                    dated.reason(),
                    Choices.hint(dated));
        }
        Bilingual why = reading instanceof Reading.NotANumber words ? words.reason() : NO_DIGITS;
        if (Letters.isBlank(reading.printed())) {
            return because(Reason.NOT_A_NUMBER, rule, "{0} {1}.", "{0} {1}.", what, why);
        }
        return because(
                Reason.NOT_A_NUMBER, rule, "{0}, {1}. Tulis angkanya.", "{0} and {1}. Write the number.", printed, why);
    }

    /** {@code clash} says what keeps target and actual from being compared. */
    static NotComputed clash(Bilingual clash, AchievementRule rule) {
        return because(Reason.AMBIGUOUS, rule, "target dan realisasi: {0}.", "target and actual: {0}.", clash);
    }

    static NotComputed twoRanges(Reading target, BigDecimal lower, AchievementRule rule) {
        return because(
                Reason.SEVERAL_NUMBERS,
                rule,
                "target tertulis \"{0}\", padahal batas bawah {1} juga diisi. Kosongkan salah satunya.",
                "the target is written as \"{0}\", but the lower bound {1} is given as well. Clear one of the two.",
                target.printed().trim(),
                DerivationText.operand(lower));
    }

    static NotComputed zeroBound(AchievementRule rule) {
        return because(
                Reason.ZERO_TARGET,
                rule,
                "realisasi melewati batas rentang 0, dan selisihnya tidak dapat dinyatakan dalam persen dari 0. Tetapkan"
                        + " batas lain atau nilai sendiri capaiannya.",
                "the actual is beyond a bound of 0, and the distance cannot be stated as a percentage of 0. Set another"
                        + " bound, or state the achievement yourself.");
    }

    static NotComputed zeroTarget(AchievementRule rule) {
        if (rule.zero() == ZeroTarget.FULL_WHEN_MET) {
            return because(
                    Reason.ZERO_TARGET,
                    rule,
                    "target 0 tidak terpenuhi, dan selisihnya tidak dapat dinyatakan dalam persen dari 0. Pilih perlakuan"
                            + " penuh-atau-nol bila capaiannya memang 0.",
                    "the target 0 is not met, and the distance cannot be stated as a percentage of 0. Choose the"
                            + " treatment full or nothing if the achievement is 0.");
        }
        return because(
                Reason.ZERO_TARGET,
                rule,
                "target 0, sehingga tidak ada yang dapat dibandingkan. Tetapkan perlakuan target nol untuk indikator ini.",
                "the target is 0, so there is nothing to compare with. Set the treatment of a zero target for this"
                        + " indicator.");
    }

    static NotComputed zeroActual(AchievementRule rule) {
        return because(
                Reason.ZERO_ACTUAL,
                rule,
                "realisasi 0, padahal rumus T / R × 100 membagi dengan realisasi. Pakai rumus (2T − R) / T × 100 atau"
                        + " tetapkan perlakuannya.",
                "the actual is 0, but the formula T / R × 100 divides by the actual. Use the formula (2T − R) / T × 100,"
                        + " or set the treatment.");
    }

    static NotComputed negativeTarget(BigDecimal target, AchievementRule rule) {
        return because(
                Reason.NEGATIVE_TARGET,
                rule,
                "target {0} negatif, sehingga perbandingannya terbalik arah. Nyatakan target sebagai angka positif atau"
                        + " tetapkan rumus tersendiri.",
                "the target {0} is negative, so every comparison with it points the wrong way. State the target as a"
                        + " positive number, or set a formula of its own.",
                DerivationText.operand(target));
    }

    static NotComputed negativeActual(BigDecimal actual, AchievementRule rule) {
        return because(
                Reason.NEGATIVE_ACTUAL,
                rule,
                "realisasi {0} negatif, padahal rumus T / R × 100 membagi dengan realisasi. Periksa angkanya atau"
                        + " tetapkan rumus tersendiri.",
                "the actual {0} is negative, but the formula T / R × 100 divides by the actual. Check the figure, or set"
                        + " a formula of its own.",
                DerivationText.operand(actual));
    }

    private static NotComputed because(
            Reason reason, AchievementRule rule, String indonesian, String english, Object... parts) {
        return because(reason, rule, Bilingual.of(indonesian, english, parts));
    }

    private static NotComputed because(Reason reason, AchievementRule rule, Bilingual explanation) {
        return new NotComputed(reason, rule, PREFIX.then(explanation));
    }
}
