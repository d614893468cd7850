package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.workbook.CellAddress;
import java.util.List;

/**
 * What is written into the workbook that carries the merged work. With nothing to write, that workbook is the result,
 * byte for byte.
 *
 * @param carrier whose workbook that is
 * @param rows rows that come or go, in terms of the carrier as it is; they happen all at once
 * @param cells in terms of the carrier after the rows came and went; a later one counts more
 */
public record MergeOutcome(Party carrier, List<RowChange> rows, List<CellWrite> cells) {

    /** A row that comes or goes. */
    public sealed interface RowChange {
        /** Sheet of the carrier. */
        String sheet();

        /**
         * A new row.
         *
         * @param before row of the carrier before which it is put, from zero; several before one row keep their order
         * @param like row of the carrier that shows how it should look; negative for none
         * @param joined columns in which what is merged in the row above goes on into the new one
         */
        record Inserted(String sheet, int before, int like, List<Integer> joined) implements RowChange {}

        /** A row that goes. */
        record Deleted(String sheet, int row) implements RowChange {}
    }

    /** One cell. */
    public record CellWrite(String sheet, CellAddress cell, Source source) {}

    /** Where the content of a cell comes from. */
    public sealed interface Source {
        /**
         * A cell of the other side, or of the base.
         *
         * @param formula its formula as it reads in the carrier, without the equals sign; empty for a plain value
         * @param heading it may stand in a merged cell that covers several; its first cell counts
         */
        record Copied(boolean base, String sheet, CellAddress cell, String formula, boolean heading)
                implements Source {}

        /**
         * The carrier's own formula, with ranges that take in rows of the other side.
         *
         * @param formula without the equals sign
         */
        record Widened(String formula) implements Source {}

        /** What a person typed. */
        record Typed(String text) implements Source {}

        /** Words, whatever number they may look like. */
        record Worded(String text) implements Source {}

        /** Emptied. */
        record Cleared() implements Source {}
    }
}
