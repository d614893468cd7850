package id.lembarkinerja.workbook;

/**
 * A cell of a workbook.
 *
 * @param sheet place of the sheet among the sheets of the workbook, from zero
 */
public record SheetCell(int sheet, CellAddress address) implements Comparable<SheetCell> {

    @Override
    public int compareTo(SheetCell other) {
        return sheet != other.sheet ? Integer.compare(sheet, other.sheet) : address.compareTo(other.address);
    }
}
