package id.lembarkinerja.samples;

import java.util.List;

/**
 * One sheet: its blocks and how staff set it up.
 *
 * @param widths column widths in characters
 * @param frozenRows rows that stay in view, 0 for none
 * @param pagesTall shrink the print to so many pages, or 0 for as many as it takes; it is always one page wide
 * @param repeatedRows first and last of the rows printed on every page, counted from 1; empty for none
 */
record SheetTranscription(
        String name,
        List<Integer> widths,
        int frozenRows,
        List<Integer> repeatedRows,
        boolean landscape,
        int pagesTall,
        List<Block> blocks) {
    SheetTranscription {
        widths = List.copyOf(widths);
        repeatedRows = List.copyOf(repeatedRows);
        blocks = List.copyOf(blocks);
    }
}
