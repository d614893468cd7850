package id.lembarkinerja.workbook;

import java.util.List;

/** A row of a sheet that comes or goes, in terms of the workbook as it is; several happen all at once. */
public sealed interface RowEdit {
    /** Name of the sheet, whatever its case. */
    String sheet();

    /**
     * A new, empty row.
     *
     * @param before row before which it is put, from zero; several before one row keep their order
     * @param like row whose height and styles it gets; negative for none
     * @param joined columns in which a merged cell that ends in the row above goes on into the new one
     */
    record Insert(String sheet, int before, int like, List<Integer> joined) implements RowEdit {}

    /** A row that goes, with everything in it. */
    record Delete(String sheet, int row) implements RowEdit {}
}
