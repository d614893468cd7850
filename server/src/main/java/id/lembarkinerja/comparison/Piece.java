package id.lembarkinerja.comparison;

import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import java.util.List;
import java.util.Map;

/** The content that came or went with an {@link Change.Added} or {@link Change.Removed}. */
public sealed interface Piece {
    /** A sheet's cells outside tables. */
    record SheetPiece(SheetContent sheet) implements Piece {}

    /** A table with all its rows. */
    record TablePiece(RecognizedTable table) implements Piece {}

    /**
     * A column with its cells, by the key of the row in the version that has the column; rows it shares with the other.
     */
    record ColumnPiece(TableColumn column, Map<String, Entry> cells) implements Piece {}

    /** A row with all its cells. */
    record RowPiece(TableRow row) implements Piece {}

    /** The cells of a line outside tables, from left to right. */
    record LinePiece(List<OutsideCell> cells) implements Piece {}
}
