package id.lembarkinerja.comparison;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One change between two versions. Every change can be turned round ({@link #inverse}), and all changes together lead
 * from the old version to the new one.
 */
public sealed interface Change {
    /** Where it stands in each version. */
    Sides<Spot> spots();

    /** What it does to computed figures. */
    Consequence consequence();

    /** How much it matters, 0 to 1; see {@link Weights}. */
    double weight();

    /** The same change seen from the new version. */
    Change inverse();

    /** The same change with another weight. */
    Change weighing(double other);

    /**
     * The change that this one only results from: the root, where a person did something. Empty for what was done
     * itself. The root weighs as much as the heaviest of its results, and they weigh next to nothing; but a result that
     * flips a rating or moves an achievement on its own stays in sight.
     */
    default Optional<Sides<Spot>> findCause() {
        return Optional.empty();
    }

    /** What was approved there, when this is a target that no longer is that; see {@link ApprovedTargets}. */
    default Optional<ApprovedTarget> findApproved() {
        return Optional.empty();
    }

    /** Only the result of another change that is told as well, and matters no more than that one. */
    default boolean merelyFollows() {
        return findCause().isPresent() && weight() <= Weights.FOLLOWING;
    }

    /** What stood in the cell or was the name, and what is now; empty for what is no cell and no name. */
    default Optional<Sides<Entry>> findEntries() {
        if (this instanceof Changed it) {
            return Optional.of(it.entries());
        }
        if (this instanceof FormulaChanged it) {
            return Optional.of(it.entries());
        }
        if (this instanceof CellChanged it) {
            return Optional.of(it.entries());
        }
        return this instanceof Renamed it ? Optional.of(it.entries()) : Optional.empty();
    }

    /** Where to look: in the new version, or in the old one for what is gone. */
    default Spot spot() {
        return spots().findLatest().orElseThrow();
    }

    /**
     * A sheet, table, column, row or line that only the new version has. {@code place} counts from zero among its like.
     */
    record Added(Part part, Spot to, Piece piece, int place, Consequence consequence, double weight) implements Change {
        @Override
        public Sides<Spot> spots() {
            return new Sides<>(null, to);
        }

        @Override
        public Added weighing(double other) {
            return new Added(part, to, piece, place, consequence, other);
        }

        @Override
        public Change inverse() {
            return new Removed(part, to, piece, place, consequence.inverse(), weight);
        }
    }

    /** A sheet, table, column, row or line that only the old version has. */
    record Removed(Part part, Spot from, Piece piece, int place, Consequence consequence, double weight)
            implements Change {
        @Override
        public Sides<Spot> spots() {
            return new Sides<>(from, null);
        }

        @Override
        public Removed weighing(double other) {
            return new Removed(part, from, piece, place, consequence, other);
        }

        @Override
        public Change inverse() {
            return new Added(part, from, piece, place, consequence.inverse(), weight);
        }
    }

    /**
     * A sheet, table, column, row or line that left the order of the others; {@code places} count from zero among its
     * like.
     */
    record Moved(Part part, Sides<Spot> spots, Sides<Integer> places, double weight) implements Change {
        @Override
        public Consequence consequence() {
            return Consequence.NONE;
        }

        @Override
        public Moved weighing(double other) {
            return new Moved(part, spots, places, other);
        }

        @Override
        public Change inverse() {
            return new Moved(part, spots.swapped(), places.swapped(), weight);
        }
    }

    /**
     * A sheet, table, column or row that has another name. For a row, the spots name the column in which the words
     * stand, and {@code entries} is that cell.
     */
    record Renamed(Part part, Sides<Spot> spots, Sides<Entry> entries, Consequence consequence, double weight)
            implements Change {
        @Override
        public Renamed weighing(double other) {
            return new Renamed(part, spots, entries, consequence, other);
        }

        @Override
        public Change inverse() {
            return new Renamed(part, spots.swapped(), entries.swapped(), consequence.inverse(), weight);
        }
    }

    /**
     * A cell of a table that states something else.
     *
     * @param spread the rows into which the cell is carried down, with the same change; they are no changes of their
     *     own
     * @param cause the change that this one results from, or null
     * @param approved what was approved there, when that is known and another
     */
    record Changed(
            Sides<Spot> spots,
            Sides<Entry> entries,
            List<Sides<String>> spread,
            CellAspect aspect,
            Consequence consequence,
            @Nullable Sides<Spot> cause,
            @Nullable ApprovedTarget approved,
            double weight)
            implements Change {
        @Override
        public Optional<Sides<Spot>> findCause() {
            return Optional.ofNullable(cause);
        }

        @Override
        public Optional<ApprovedTarget> findApproved() {
            return Optional.ofNullable(approved);
        }

        Changed following(Sides<Spot> root) {
            return new Changed(spots, entries, spread, aspect, consequence, root, approved, weight);
        }

        Changed approved(ApprovedTarget target) {
            return new Changed(spots, entries, spread, aspect, consequence, cause, target, weight);
        }

        @Override
        public Changed weighing(double other) {
            return new Changed(spots, entries, spread, aspect, consequence, cause, approved, other);
        }

        @Override
        public Change inverse() {
            List<Sides<String>> swapped = spread.stream().map(Sides::swapped).toList();
            return new Changed(
                    spots.swapped(),
                    entries.swapped(),
                    swapped,
                    aspect,
                    consequence.inverse(),
                    cause == null ? null : cause.swapped(),
                    approved,
                    weight);
        }
    }

    /**
     * A cell whose formula computes something else, was typed over, or is new; inside or outside tables.
     *
     * @param approved what was approved there, when that is known and another
     */
    record FormulaChanged(
            Sides<Spot> spots,
            Sides<Entry> entries,
            CellAspect aspect,
            Consequence consequence,
            @Nullable ApprovedTarget approved,
            double weight)
            implements Change {
        @Override
        public Optional<ApprovedTarget> findApproved() {
            return Optional.ofNullable(approved);
        }

        FormulaChanged approved(ApprovedTarget target) {
            return new FormulaChanged(spots, entries, aspect, consequence, target, weight);
        }

        @Override
        public FormulaChanged weighing(double other) {
            return new FormulaChanged(spots, entries, aspect, consequence, approved, other);
        }

        @Override
        public Change inverse() {
            return new FormulaChanged(
                    spots.swapped(), entries.swapped(), aspect, consequence.inverse(), approved, weight);
        }
    }

    /**
     * A cell outside tables that states something else, appeared in a line or vanished from it.
     *
     * @param cause the change that this one results from, or null
     */
    record CellChanged(
            Sides<Spot> spots,
            Sides<Entry> entries,
            @Nullable Sides<Spot> cause,
            double weight) implements Change {
        @Override
        public Consequence consequence() {
            return Consequence.NONE;
        }

        @Override
        public Optional<Sides<Spot>> findCause() {
            return Optional.ofNullable(cause);
        }

        CellChanged following(Sides<Spot> root) {
            return new CellChanged(spots, entries, root, weight);
        }

        @Override
        public CellChanged weighing(double other) {
            return new CellChanged(spots, entries, cause, other);
        }

        @Override
        public Change inverse() {
            return new CellChanged(spots.swapped(), entries.swapped(), cause == null ? null : cause.swapped(), weight);
        }
    }
}
