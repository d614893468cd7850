package id.lembarkinerja.samples;

import java.util.List;

/**
 * One sheet: its blocks and how staff set it up.
 *
 * @param widths column widths in characters
 * @param frozenRows rows that stay in view, 0 for none
 * @param repeatedRows the last of the heading rows printed on every page, one-based, or 0
 */
record SheetTranscription(
        String name, List<Integer> widths, int frozenRows, int repeatedRows, boolean landscape, List<Block> blocks) {
    SheetTranscription {
        widths = List.copyOf(widths);
        blocks = List.copyOf(blocks);
    }
}
