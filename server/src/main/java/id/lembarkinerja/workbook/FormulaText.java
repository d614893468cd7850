package id.lembarkinerja.workbook;

/** The formula of a cell, worked out when it is asked for. */
public sealed interface FormulaText {

    /** The formula for the cell at this place, without the leading equals sign. */
    String at(int row, int column);

    /** A formula that belongs to one cell. */
    record Own(String text) implements FormulaText {
        @Override
        public String at(int row, int column) {
            return text;
        }
    }

    /** A formula that computes with whole ranges at once; every cell it fills reads the same. */
    record Array(String text) implements FormulaText {
        @Override
        public String at(int row, int column) {
            return text;
        }
    }

    /**
     * A formula written once for many cells. Each other cell uses it with its relative references moved.
     *
     * @param text the formula as it reads in the cell at {@code row} and {@code column}
     */
    record Shared(String text, int row, int column) implements FormulaText {
        @Override
        public String at(int atRow, int atColumn) {
            return FormulaShift.shift(text, atRow - row, atColumn - column);
        }
    }
}
