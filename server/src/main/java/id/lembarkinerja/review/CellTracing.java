package id.lembarkinerja.review;

import id.lembarkinerja.submission.VersionComparison.Side;
import java.math.BigDecimal;
import java.util.Optional;

/** Finds cells in versions and follows them from one to another. Wired to the comparison feature. */
public interface CellTracing {
    /** The cell at an address; blank ones are found too, nothing only where there is no such sheet. */
    Optional<Cell> find(Side version, String sheet, String cell);

    /** The cell of a row and column by their keys, in the first table of the form that has both. */
    Optional<Cell> find(Side version, String form, String rowKey, String column);

    /** A way to follow cells from one version to another; nothing when one of them can no longer be read. */
    Optional<Follower> between(Side from, Side to);

    /**
     * A cell as it is in one version.
     *
     * @param formula without the equals sign, or empty
     * @param number the one number it states, as a plain decimal; empty when it states none or several
     */
    record Cell(Anchor anchor, String formula, String number) {
        /** Whether it states the same: one number however it is printed, or the same words. */
        boolean statesSameAs(Cell other) {
            if (number.isEmpty() || other.number.isEmpty()) {
                return number.equals(other.number)
                        && anchor.printed()
                                .strip()
                                .equals(other.anchor.printed().strip());
            }
            return new BigDecimal(number).compareTo(new BigDecimal(other.number)) == 0;
        }
    }

    /**
     * A cell as it is in the other version.
     *
     * @param sure false when others of the same words could be it as well, so that only the place decided
     */
    record Followed(Cell now, boolean sure) {}

    /** Follows the cells of one version into another. */
    @FunctionalInterface
    interface Follower {
        /** What became of the cell at this address of the first version; nothing when it is gone. */
        Optional<Followed> follow(String sheet, String cell);
    }
}
