package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.CellRange;
import org.jspecify.annotations.Nullable;

/** Reads rectangles out of files that may be damaged. */
final class Ranges {
    private Ranges() {}

    /** The rectangle, its corners put in order; null when the text is none. */
    static @Nullable CellRange parse(String a1) {
        try {
            CellRange range = CellRange.parse(a1);
            return CellRange.of(
                    Math.min(range.first().row(), range.last().row()),
                    Math.min(range.first().column(), range.last().column()),
                    Math.max(range.first().row(), range.last().row()),
                    Math.max(range.first().column(), range.last().column()));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
