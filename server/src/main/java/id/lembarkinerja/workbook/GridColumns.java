package id.lembarkinerja.workbook;

/** The cells of a sheet in parallel arrays, one entry each, sorted by place. Never written to once a grid has it. */
final class GridColumns {
    /** Row × 16 384 + column. */
    final long[] places;

    final CellKind[] kinds;
    /** Places in the formats of the workbook. */
    final int[] styles;
    /** A packed number, the place of a text in the workbook's table, or a truth value as 0 or 1. */
    final long[] payloads;

    GridColumns(int size) {
        places = new long[size];
        kinds = new CellKind[size];
        styles = new int[size];
        payloads = new long[size];
    }
}
