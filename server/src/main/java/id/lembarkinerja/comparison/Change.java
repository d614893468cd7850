package id.lembarkinerja.comparison;

import java.util.List;

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
        public Change inverse() {
            return new Added(part, from, piece, place, consequence.inverse(), weight);
        }
    }

    /**
     * A table, column, row or line that left the order of the others; {@code places} count from zero among its like.
     */
    record Moved(Part part, Sides<Spot> spots, Sides<Integer> places, double weight) implements Change {
        @Override
        public Consequence consequence() {
            return Consequence.NONE;
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
        public Change inverse() {
            return new Renamed(part, spots.swapped(), entries.swapped(), consequence.inverse(), weight);
        }
    }

    /**
     * A cell of a table that states something else.
     *
     * @param spread the rows into which the cell is carried down, with the same change; they are no changes of their
     *     own
     */
    record Changed(
            Sides<Spot> spots, Sides<Entry> entries, List<Sides<String>> spread, Consequence consequence, double weight)
            implements Change {
        @Override
        public Change inverse() {
            List<Sides<String>> swapped = spread.stream().map(Sides::swapped).toList();
            return new Changed(spots.swapped(), entries.swapped(), swapped, consequence.inverse(), weight);
        }
    }

    /** A cell whose formula computes something else, was typed over, or is new; inside or outside tables. */
    record FormulaChanged(Sides<Spot> spots, Sides<Entry> entries, Consequence consequence, double weight)
            implements Change {
        @Override
        public Change inverse() {
            return new FormulaChanged(spots.swapped(), entries.swapped(), consequence.inverse(), weight);
        }
    }

    /** A cell outside tables that states something else, appeared in a line or vanished from it. */
    record CellChanged(Sides<Spot> spots, Sides<Entry> entries, double weight) implements Change {
        @Override
        public Consequence consequence() {
            return Consequence.NONE;
        }

        @Override
        public Change inverse() {
            return new CellChanged(spots.swapped(), entries.swapped(), weight);
        }
    }
}
