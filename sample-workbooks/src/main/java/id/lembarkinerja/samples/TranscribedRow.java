package id.lembarkinerja.samples;

import java.util.List;

/** One row of a transcribed table, one cell per column of the table. */
record TranscribedRow(Kind kind, List<TranscribedCell> cells) {
    /** The part a row plays in its table; it decides only how the row looks. */
    enum Kind {
        HEADING,
        COLUMN_NUMBERS,
        BODY,
        GROUP,
        TOTAL
    }

    TranscribedRow {
        cells = List.copyOf(cells);
    }
}
