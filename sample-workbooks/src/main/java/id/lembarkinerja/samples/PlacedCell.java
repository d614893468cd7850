package id.lembarkinerja.samples;

/**
 * A cell, or a merged range of cells, at its place on the sheet; rows and columns count from 0, last ones included.
 *
 * @param look how the cell is drawn
 */
record PlacedCell(int row, int column, int lastRow, int lastColumn, TranscribedCell cell, Look look) {
    boolean merged() {
        return lastRow > row || lastColumn > column;
    }

    boolean inOneRow() {
        return lastRow == row;
    }

    PlacedCell grownTo(int newLastRow, int newLastColumn) {
        return new PlacedCell(
                row, column, Math.max(lastRow, newLastRow), Math.max(lastColumn, newLastColumn), cell, look);
    }

    /** How a cell is drawn. */
    record Look(Part part, Block.Alignment alignment, boolean ruled) {}

    /** The part a cell plays on its sheet. */
    enum Part {
        TITLE(true),
        CAPTION(true),
        NOTE(false),
        HEADING(true),
        COLUMN_NUMBER(false),
        BODY(false),
        GROUP(true),
        TOTAL(true),
        SIGNATURE(false);

        final boolean bold;

        Part(boolean bold) {
            this.bold = bold;
        }
    }
}
