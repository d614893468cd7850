package id.lembarkinerja.evaluation;

import id.lembarkinerja.evaluation.DirectionJudgement.Basis;
import id.lembarkinerja.formulas.achievement.AchievementRule;
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
            return new DirectionJudgement(
                    AchievementRule.higherIsBetter(),
                    Basis.ASSUMED,
                    "Target berupa jumlah uang, jadi yang diukur penyerapannya, bukan isi nama indikatornya.");
        }
        for (String name : names(row)) {
            Optional<String> wording = words.findLower(name);
            if (wording.isPresent()) {
                return new DirectionJudgement(
                        AchievementRule.lowerReflected(),
                        Basis.NAME,
                        "Nama indikator memuat \"" + wording.get() + "\", jadi nilai yang lebih rendah lebih baik.");
            }
        }
        return new DirectionJudgement(
                AchievementRule.higherIsBetter(),
                Basis.ASSUMED,
                "Tidak ada petunjuk lain, jadi nilai yang lebih tinggi dianggap lebih baik.");
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
                "Kolom polaritas menyatakan \"" + cell.printed().strip() + "\"."));
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
                return Optional.of(because(AchievementRule.lowerReflected(), cell, "target dikurangi realisasi"));
            }
            if (text.get().dividesActualByTarget(target.get(), actual.get())) {
                return Optional.of(because(AchievementRule.higherIsBetter(), cell, "realisasi dibagi target"));
            }
            if (text.get().dividesTargetByActual(target.get(), actual.get())) {
                return Optional.of(because(AchievementRule.lowerInverse(), cell, "target dibagi realisasi"));
            }
        }
        return Optional.empty();
    }

    private static DirectionJudgement because(AchievementRule rule, TableCell cell, String what) {
        return new DirectionJudgement(
                rule, Basis.CALCULATION, "Perhitungan di sel " + cell.cell().a1() + " memakai " + what + ".");
    }
}
