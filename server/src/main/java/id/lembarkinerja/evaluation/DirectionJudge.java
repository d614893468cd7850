package id.lembarkinerja.evaluation;

import id.lembarkinerja.evaluation.DirectionJudgement.Basis;
import id.lembarkinerja.formulas.achievement.AchievementRule;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.recognition.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Decides by which rule an indicator is computed, and says on what that rests. */
public final class DirectionJudge {
    /** Ten million: no count of an agency's cases comes near it. */
    private static final BigDecimal LEAST_AMOUNT = BigDecimal.valueOf(10_000_000);

    private static final Bilingual AMOUNT = new Bilingual(
            "Target berupa jumlah uang, jadi yang diukur penyerapannya, bukan isi nama indikatornya.",
            "The target is an amount of money, so its absorption is measured, not what the indicator's name says.");
    private static final Bilingual NO_SIGN = new Bilingual(
            "Tidak ada petunjuk lain, jadi nilai yang lebih tinggi dianggap lebih baik.",
            "Nothing tells otherwise, so a higher value is taken to be better.");

    private final DirectionWords words;

    /** A judge that knows these wordings. */
    public DirectionJudge(DirectionWords words) {
        this.words = words;
    }

    /**
     * The rule for a row: declared, else proved by its printed calculation, else by its name, else higher is better.
     */
    public DirectionJudgement judge(TableRow row) {
        Optional<DirectionJudgement> declared = row.find("polarity").flatMap(DirectionJudge::declared);
        if (declared.isPresent()) {
            return declared.get();
        }
        Optional<DirectionJudgement> calculated = calculated(row);
        if (calculated.isPresent()) {
            return calculated.get();
        }
        if (isAmount(row)) {
            return new DirectionJudgement(AchievementRule.higherIsBetter(), Basis.ASSUMED, AMOUNT);
        }
        for (String name : names(row)) {
            Optional<String> wording = words.findLower(name);
            if (wording.isPresent()) {
                return new DirectionJudgement(
                        AchievementRule.lowerReflected(),
                        Basis.NAME,
                        Bilingual.of(
                                "Nama indikator memuat \"{0}\", jadi nilai yang lebih rendah lebih baik.",
                                "The name of the indicator has \"{0}\" in it, so a lower value is better.",
                                wording.get()));
            }
        }
        return new DirectionJudgement(AchievementRule.higherIsBetter(), Basis.ASSUMED, NO_SIGN);
    }

    /** {@code Penurunan kasus kekerasan} beside 125.000.000 and 0 tells of money spent, not of cases. */
    private static boolean isAmount(TableRow row) {
        return row.find("target")
                .flatMap(cell -> cell.reading().value())
                .filter(target -> target.compareTo(LEAST_AMOUNT) >= 0)
                .filter(target -> target.stripTrailingZeros().scale() <= 0)
                .isPresent();
    }

    private static List<String> names(TableRow row) {
        return List.of(row.label(), row.find("unit").map(TableCell::printed).orElse(""));
    }

    private static Optional<DirectionJudgement> declared(TableCell cell) {
        String text = Words.normalize(cell.printed());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean lower = text.contains("min")
                || text.contains("negatif")
                || text.contains("turun")
                || text.contains("rendah")
                || text.contains("lower");
        boolean higher = text.contains("max")
                || text.contains("maks")
                || text.contains("positif")
                || text.contains("naik")
                || text.contains("tinggi")
                || text.contains("higher");
        if (lower == higher) {
            return Optional.empty();
        }
        return Optional.of(new DirectionJudgement(
                lower ? AchievementRule.lowerReflected() : AchievementRule.higherIsBetter(),
                Basis.DECLARED,
                Bilingual.of(
                        "Kolom polaritas menyatakan \"{0}\".",
                        "The polarity column states \"{0}\".", cell.printed().strip())));
    }

    private static Optional<DirectionJudgement> calculated(TableRow row) {
        Optional<BigDecimal> target =
                row.find("target").flatMap(cell -> cell.reading().value());
        Optional<BigDecimal> actual =
                row.find("actual").flatMap(cell -> cell.reading().value());
        if (target.isEmpty() || actual.isEmpty()) {
            return Optional.empty();
        }
        for (TableCell cell : row.cells().values()) {
            Optional<CalculationText> text = CalculationText.parse(cell.printed());
            if (text.isEmpty()) {
                continue;
            }
            if (text.get().subtracts(target.get(), actual.get())) {
                return Optional.of(because(
                        AchievementRule.lowerReflected(),
                        cell,
                        "target dikurangi realisasi",
                        "subtracts the actual from the target"));
            }
            if (text.get().dividesActualByTarget(target.get(), actual.get())) {
                return Optional.of(because(
                        AchievementRule.higherIsBetter(),
                        cell,
                        "realisasi dibagi target",
                        "divides the actual by the target"));
            }
            if (text.get().dividesTargetByActual(target.get(), actual.get())) {
                return Optional.of(because(
                        AchievementRule.lowerInverse(),
                        cell,
                        "target dibagi realisasi",
                        "divides the target by the actual"));
            }
        }
        return Optional.empty();
    }

    private static DirectionJudgement because(AchievementRule rule, TableCell cell, String what, String does) {
        return new DirectionJudgement(
                rule,
                Basis.CALCULATION,
                new Bilingual(
                        "Perhitungan di sel " + cell.cell().a1() + " memakai " + what + ".",
                        "The calculation in cell " + cell.cell().a1() + " " + does + "."));
    }
}
