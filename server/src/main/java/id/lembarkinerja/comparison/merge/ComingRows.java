package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.Change;
import id.lembarkinerja.comparison.Change.Added;
import id.lembarkinerja.comparison.Change.Removed;
import id.lembarkinerja.comparison.Pairing.At;
import id.lembarkinerja.comparison.Part;
import id.lembarkinerja.comparison.Piece;
import id.lembarkinerja.comparison.Piece.RowPiece;
import id.lembarkinerja.comparison.merge.Place.Aspect;
import id.lembarkinerja.comparison.merge.RowPlacing.Coming;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.workbook.CellAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The rows of the other side that come into the carrier, or are there already because both added them. */
final class ComingRows {
    private final Carriage carriage;
    private final Ways ways;
    private final RowPlacing placing;

    ComingRows(Carriage carriage, RowPlacing placing) {
        this.carriage = carriage;
        this.ways = carriage.ways();
        this.placing = placing;
    }

    /** What both added is there once; two lines that differ are two lines. */
    void twins() {
        carriage.other().deeds().forEach((place, deed) -> {
            Deed own = carriage.carrying().deeds().get(place);
            if (place.aspect() == Aspect.NEW
                    && own != null
                    && deed.change() instanceof Added mine
                    && own.change() instanceof Added theirs
                    && (mine.part() == Part.ROW || (mine.part() == Part.LINE && own.sameAs(deed)))) {
                placing.twin(mine.to().sheet(), RowNumber.of(mine), RowNumber.of(theirs));
            }
        });
    }

    /** New rows and those that come back, in the order in which they stand in their workbook. */
    void bring(List<Added> brought, List<Removed> broughtBack) {
        List<Coming> coming = new ArrayList<>();
        for (Added added : brought) {
            At at = at(added);
            if (ways.isNewRow(at.sheet(), at.cell().row())) {
                coming.add(new Coming(at, kind(added), joined(added)));
            }
        }
        for (Removed gone : broughtBack) {
            RowNumber.follow(gone, ways.other()).ifPresent(at -> coming.add(new Coming(at, kind(gone), joined(gone))));
        }
        coming.sort(Comparator.comparing(Coming::sheet)
                .thenComparing(row -> row.at().cell()));
        coming.forEach(placing::bring);
    }

    /** Column A of its row on the other side. */
    private static At at(Added added) {
        return new At(added.to().sheet(), new CellAddress(RowNumber.of(added), 0));
    }

    private static RowKind kind(Change change) {
        Piece piece = change instanceof Added added
                ? added.piece()
                : change instanceof Removed removed ? removed.piece() : null;
        return piece instanceof RowPiece row ? row.row().kind() : RowKind.NOTE;
    }

    /** The columns of the carrier in which the row only carries on what the row above says. */
    private List<Integer> joined(Change change) {
        if (change instanceof Added added && added.piece() instanceof RowPiece piece) {
            return joined(piece, column -> ways.column(added.to().sheet(), column));
        }
        return change instanceof Removed removed && removed.piece() instanceof RowPiece piece
                ? joined(
                        piece,
                        column -> ways.carrier().followColumn(removed.from().sheet(), column))
                : List.of();
    }

    private static List<Integer> joined(RowPiece piece, IntUnaryOperator there) {
        return piece.row().cells().values().stream()
                .filter(TableCell::carried)
                .map(cell -> there.applyAsInt(cell.cell().column()))
                .filter(column -> column >= 0)
                .toList();
    }

    /** Rows of the other side that the carrier does not have. */
    List<At> list(List<Added> brought, List<Removed> broughtBack) {
        List<At> come = new ArrayList<>();
        brought.forEach(added -> come.add(at(added)));
        broughtBack.forEach(gone -> RowNumber.follow(gone, ways.other()).ifPresent(come::add));
        return come;
    }
}
