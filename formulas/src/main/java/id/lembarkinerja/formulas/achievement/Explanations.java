package id.lembarkinerja.formulas.achievement;

import id.lembarkinerja.formulas.achievement.Outcome.NotComputed;
import id.lembarkinerja.formulas.number.Absence;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.DerivationText;
import id.lembarkinerja.formulas.number.Letters;
import id.lembarkinerja.formulas.number.Reading;
import java.math.BigDecimal;

/** Says in Indonesian why there is no achievement and what the person can do about it. */
final class Explanations {
    private static final String PREFIX = "Capaian tidak dihitung: ";

    private Explanations() {}

    static boolean isNotAvailable(Reading reading) {
        return reading instanceof Reading.Absent absent && absent.kind() == Absence.NOT_AVAILABLE;
    }

    static NotComputed notAvailable(Reading target, AchievementRule rule) {
        String what = isNotAvailable(target) ? "target" : "realisasi";
        return because(
                Reason.NOT_AVAILABLE,
                rule,
                what + " tertulis N/A, jadi capaiannya juga N/A. Isi angkanya bila ternyata tersedia.");
    }

    static NotComputed noFigure(Reading reading, boolean target, AchievementRule rule) {
        String what = target ? "target" : "realisasi";
        String printed = what + " tertulis \"" + reading.printed().trim() + "\"";
        if (reading instanceof Reading.Absent absent) {
            String state = absent.kind() == Absence.DASH
                    ? what + " hanya tanda hubung. Isi angkanya, 0 bila memang nol, atau N/A bila tidak berlaku."
                    : what + " kosong. Isi angkanya, atau N/A bila tidak berlaku.";
            return because(target ? Reason.TARGET_MISSING : Reason.ACTUAL_MISSING, rule, state);
        }
        if (reading instanceof Reading.Several) {
            return because(Reason.SEVERAL_NUMBERS, rule, printed + ", yaitu beberapa angka. Tulis satu angka per sel.");
        }
        if (reading instanceof Reading.Ambiguous ambiguous) {
            var readings = new StringBuilder();
            var typed = new StringBuilder();
            for (Reading.Value candidate : ambiguous.candidates()) {
                readings.append(readings.isEmpty() ? "" : " atau ").append(Decimals.indonesian(candidate.number()));
                typed.append(typed.isEmpty() ? "" : " atau ").append(Decimals.unmistakable(candidate.number()));
            }
            return because(Reason.AMBIGUOUS, rule, printed + ", bisa dibaca " + readings + ". Ketik " + typed + ".");
        }
        if (reading instanceof Reading.Dated dated) {
            String hint = dated.hint()
                    .map(number -> ", misalnya " + Decimals.indonesian(number) + " bila itu yang semula diketik")
                    .orElse("");
            return because(
                    Reason.NOT_A_NUMBER, rule, printed + ", " + dated.reason() + ". Tulis angkanya" + hint + ".");
        }
        String why = reading instanceof Reading.NotANumber words ? words.reason() : "tidak berisi angka";
        if (Letters.isBlank(reading.printed())) {
            return because(Reason.NOT_A_NUMBER, rule, what + " " + why + ".");
        }
        return because(Reason.NOT_A_NUMBER, rule, printed + ", " + why + ". Tulis angkanya.");
    }

    /** {@code clash} says what keeps target and actual from being compared. */
    static NotComputed clash(String clash, AchievementRule rule) {
        return because(Reason.AMBIGUOUS, rule, "target dan realisasi: " + clash + ".");
    }

    static NotComputed twoRanges(Reading target, BigDecimal lower, AchievementRule rule) {
        return because(
                Reason.SEVERAL_NUMBERS,
                rule,
                "target tertulis \"" + target.printed().trim() + "\", padahal batas bawah "
                        + DerivationText.operand(lower) + " juga diisi. Kosongkan salah satunya.");
    }

    static NotComputed zeroBound(AchievementRule rule) {
        return because(
                Reason.ZERO_TARGET,
                rule,
                "realisasi melewati batas rentang 0, dan selisihnya tidak dapat dinyatakan dalam persen dari 0. Tetapkan"
                        + " batas lain atau nilai sendiri capaiannya.");
    }

    static NotComputed zeroTarget(AchievementRule rule) {
        if (rule.zero() == ZeroTarget.FULL_WHEN_MET) {
            return because(
                    Reason.ZERO_TARGET,
                    rule,
                    "target 0 tidak terpenuhi, dan selisihnya tidak dapat dinyatakan dalam persen dari 0. Pilih perlakuan"
                            + " penuh-atau-nol bila capaiannya memang 0.");
        }
        return because(
                Reason.ZERO_TARGET,
                rule,
                "target 0, sehingga tidak ada yang dapat dibandingkan. Tetapkan perlakuan target nol untuk indikator ini.");
    }

    static NotComputed zeroActual(AchievementRule rule) {
        return because(
                Reason.ZERO_ACTUAL,
                rule,
                "realisasi 0, padahal rumus T / R × 100 membagi dengan realisasi. Pakai rumus (2T − R) / T × 100 atau"
                        + " tetapkan perlakuannya.");
    }

    static NotComputed negativeTarget(BigDecimal target, AchievementRule rule) {
        return because(
                Reason.NEGATIVE_TARGET,
                rule,
                "target " + DerivationText.operand(target)
                        + " negatif, sehingga perbandingannya terbalik arah. Nyatakan"
                        + " target sebagai angka positif atau tetapkan rumus tersendiri.");
    }

    static NotComputed negativeActual(BigDecimal actual, AchievementRule rule) {
        return because(
                Reason.NEGATIVE_ACTUAL,
                rule,
                "realisasi " + DerivationText.operand(actual) + " negatif, padahal rumus T / R × 100 membagi dengan"
                        + " realisasi. Periksa angkanya atau tetapkan rumus tersendiri.");
    }

    private static NotComputed because(Reason reason, AchievementRule rule, String explanation) {
        return new NotComputed(reason, rule, PREFIX + explanation);
    }
}
