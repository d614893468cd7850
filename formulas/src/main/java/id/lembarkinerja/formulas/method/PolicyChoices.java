package id.lembarkinerja.formulas.method;

import id.lembarkinerja.formulas.achievement.MissingActual;
import id.lembarkinerja.formulas.achievement.NegativeTarget;
import id.lembarkinerja.formulas.achievement.ZeroTarget;

/**
 * The words by which a cell or the simulator chooses what the edges of achievement give. A word that is none, also an
 * empty one, means the policy that computes nothing; a cell's word has been checked against its choices before.
 */
public final class PolicyChoices {
    private PolicyChoices() {}

    /** What a target of zero gives: {@code penuh}, {@code penuh-atau-nol}, or no achievement. */
    public static ZeroTarget zero(String choice) {
        return switch (choice) {
            case "penuh" -> ZeroTarget.FULL_WHEN_MET;
            case "penuh-atau-nol" -> ZeroTarget.FULL_OR_NOTHING;
            default -> ZeroTarget.NO_ACHIEVEMENT;
        };
    }

    /** What a negative target gives: {@code jarak}, or no achievement. */
    public static NegativeTarget negative(String choice) {
        return "jarak".equals(choice) ? NegativeTarget.BY_DISTANCE : NegativeTarget.NO_ACHIEVEMENT;
    }

    /** What an actual without a figure gives: {@code nol} for blanks, {@code semua-nol} also for N/A, or nothing. */
    public static MissingActual missing(String choice) {
        return switch (choice) {
            case "nol" -> MissingActual.BLANK_AS_ZERO;
            case "semua-nol" -> MissingActual.ALL_AS_ZERO;
            default -> MissingActual.NO_ACHIEVEMENT;
        };
    }
}
