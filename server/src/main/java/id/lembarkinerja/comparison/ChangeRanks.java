package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.Change.Added;
import id.lembarkinerja.comparison.Change.CellChanged;
import id.lembarkinerja.comparison.Change.Changed;
import id.lembarkinerja.comparison.Change.FormulaChanged;
import id.lembarkinerja.comparison.Change.Removed;
import id.lembarkinerja.comparison.Piece.LinePiece;
import id.lembarkinerja.comparison.Piece.RowPiece;
import id.lembarkinerja.recognition.TableCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The changes of which others can be the result, the heaviest first, and the cells they stand in. The order is the same
 * in both directions; changes that it does not tell apart are nobody's cause.
 */
final class ChangeRanks {
    private static final Comparator<Change> ORDER = Comparator.comparingDouble(Change::weight)
            .reversed()
            .thenComparingInt(change -> sum(change, Spot::sheetIndex))
            .thenComparingInt(change -> sum(change, spot -> spot.cell().row()))
            .thenComparingInt(change -> sum(change, spot -> spot.cell().column()))
            .thenComparingInt(change -> least(change, spot -> spot.cell().row()))
            .thenComparing(ChangeRanks::words);

    private final List<Change> ranked;
    private final ChangedCells from = new ChangedCells();
    private final ChangedCells to = new ChangedCells();

    ChangeRanks(List<Change> changes) {
        ranked = new ArrayList<>(changes);
        ranked.sort(ORDER);
        for (int rank = 0; rank < ranked.size(); rank++) {
            boolean twin = isTwin(rank, rank - 1) || isTwin(rank, rank + 1);
            if (!twin) {
                index(ranked.get(rank), rank);
            }
        }
    }

    List<Change> ranked() {
        return ranked;
    }

    ChangedCells from() {
        return from;
    }

    ChangedCells to() {
        return to;
    }

    private boolean isTwin(int rank, int other) {
        return other >= 0 && other < ranked.size() && ORDER.compare(ranked.get(rank), ranked.get(other)) == 0;
    }

    private void index(Change change, int rank) {
        if (change instanceof Changed || change instanceof FormulaChanged || change instanceof CellChanged) {
            addCell(from, change.spots().from(), rank);
            addCell(to, change.spots().to(), rank);
        } else if (change instanceof Added it) {
            addPiece(to, it.to().sheet(), it.piece(), rank);
        } else if (change instanceof Removed it) {
            addPiece(from, it.from().sheet(), it.piece(), rank);
        }
    }

    private static void addCell(ChangedCells cells, @Nullable Spot spot, int rank) {
        if (spot != null) {
            cells.add(spot.sheet(), spot.cell(), rank);
        }
    }

    private static void addPiece(ChangedCells cells, String sheet, Piece piece, int rank) {
        if (piece instanceof RowPiece it) {
            for (TableCell cell : it.row().cells().values()) {
                if (!cell.printed().isBlank() && !cell.carried()) {
                    cells.add(sheet, cell.cell(), rank);
                }
            }
        } else if (piece instanceof LinePiece it) {
            it.cells().forEach(cell -> cells.add(sheet, cell.cell(), rank));
        }
    }

    /** A spot that only one version has counts twice, so that nothing depends on which version it is. */
    private static int sum(Change change, ToIntFunction<Spot> number) {
        Sides<Integer> sides = change.spots().map(number::applyAsInt);
        int only = sides.findLatest().orElse(0);
        return (sides.from() == null ? only : sides.from()) + (sides.to() == null ? only : sides.to());
    }

    private static int least(Change change, ToIntFunction<Spot> number) {
        Sides<Integer> sides = change.spots().map(number::applyAsInt);
        int only = sides.findLatest().orElse(0);
        return Math.min(sides.from() == null ? only : sides.from(), sides.to() == null ? only : sides.to());
    }

    private static String words(Change change) {
        Sides<String> sides = change.spots().map(spot -> spot.rowKey() + "\n" + spot.column() + "\n" + spot.a1());
        String only = sides.findLatest().orElse("");
        String left = sides.from() == null ? only : sides.from();
        String right = sides.to() == null ? only : sides.to();
        return left.compareTo(right) <= 0 ? left + "\n" + right : right + "\n" + left;
    }
}
