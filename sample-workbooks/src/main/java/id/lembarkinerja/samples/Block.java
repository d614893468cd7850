package id.lembarkinerja.samples;

import java.util.List;

/** A piece of a sheet; the blocks of a sheet stand below one another. */
sealed interface Block {
    /** The title lines of a sheet, merged over its width, bold and centred. */
    record Title(List<String> lines) implements Block {
        public Title {
            lines = List.copyOf(lines);
        }
    }

    /** Lines that name the table below them, merged over the width, bold, not centred. */
    record Caption(List<String> lines) implements Block {
        public Caption {
            lines = List.copyOf(lines);
        }
    }

    /** Plain sentences, one wrapped line each, merged over the width. */
    record Note(List<String> lines) implements Block {
        public Note {
            lines = List.copyOf(lines);
        }
    }

    /** Empty rows. */
    record Space(int rows) implements Block {}

    /**
     * Rows of cells from the sheet's first column on.
     *
     * @param ruled whether the cells have borders; a list set as columns has none
     * @param alignments one per column
     */
    record Table(boolean ruled, List<Alignment> alignments, List<TranscribedRow> rows) implements Block {
        public Table {
            alignments = List.copyOf(alignments);
            rows = List.copyOf(rows);
        }
    }

    /**
     * Place, date, office and the line for name and number of the official.
     *
     * @param firstColumn zero-based; the lines are merged from here to the last column
     */
    record Signature(int firstColumn, List<String> lines) implements Block {
        public Signature {
            lines = List.copyOf(lines);
        }
    }

    /** How the cells of a column stand. */
    enum Alignment {
        LEFT,
        CENTER,
        RIGHT
    }
}
