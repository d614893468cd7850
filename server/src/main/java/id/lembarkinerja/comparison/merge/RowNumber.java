package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.Change.Added;
import id.lembarkinerja.comparison.Change.Moved;
import id.lembarkinerja.comparison.Change.Removed;
import id.lembarkinerja.comparison.Pairing;
import id.lembarkinerja.comparison.Pairing.At;
import id.lembarkinerja.comparison.Piece;
import id.lembarkinerja.comparison.Piece.RowPiece;
import id.lembarkinerja.comparison.Sides;
import id.lembarkinerja.comparison.Spot;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.workbook.CellAddress;
import java.util.Optional;

/**
 * In which row of its sheet something stands. The spot of a row does not say so: its words may stand in merged cells
 * that begin further up, and then two rows have one spot.
 */
final class RowNumber {
    private RowNumber() {}

    static int of(Added added) {
        return of(added.piece(), added.to());
    }

    /** In the base. */
    static int of(Removed removed) {
        return of(removed.piece(), removed.from());
    }

    private static int of(Piece piece, Spot spot) {
        return piece instanceof RowPiece row ? row.row().row() : spot.cell().row();
    }

    /** In both versions; empty for what has no rows. */
    static Optional<Sides<Integer>> of(Moved moved, Pairing side) {
        Spot from = moved.spots().from();
        Spot to = moved.spots().to();
        if (from == null || to == null) {
            return Optional.empty();
        }
        Optional<Sides<TableRow>> row = side.findRow(from.table(), from.rowKey());
        return Optional.of(
                row.isPresent()
                        ? row.get().map(TableRow::row)
                        : Sides.of(from.cell().row(), to.cell().row()));
    }

    /** Column A of the row of a version, of a row or line of the base that it has. */
    static Optional<At> follow(Removed removed, Pairing side) {
        Spot from = removed.from();
        Optional<At> cell = side.follow(from);
        Integer row = side.findRow(from.table(), from.rowKey())
                .flatMap(both -> Optional.ofNullable(both.to()))
                .map(TableRow::row)
                .orElse(null);
        return cell.map(
                at -> new At(at.sheet(), new CellAddress(row == null ? at.cell().row() : row, 0)));
    }
}
