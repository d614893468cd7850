package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.Change;
import id.lembarkinerja.comparison.Change.Added;
import id.lembarkinerja.comparison.Change.Removed;
import id.lembarkinerja.comparison.Pairing.At;
import id.lembarkinerja.comparison.Part;
import id.lembarkinerja.comparison.Piece;
import id.lembarkinerja.comparison.Piece.LinePiece;
import id.lembarkinerja.comparison.Piece.RowPiece;
import id.lembarkinerja.comparison.Snapshot;
import id.lembarkinerja.comparison.Spot;
import id.lembarkinerja.comparison.merge.Choice.Take;
import id.lembarkinerja.comparison.merge.Deed.Nature;
import id.lembarkinerja.comparison.merge.Place.Aspect;
import id.lembarkinerja.comparison.merge.RowPlacing.Coming;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.workbook.CellAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/**
 * Turns the work of the other side, and what was chosen where it is disputed, into what is written into the carrier.
 */
final class Writing {
    private final Carriage carriage;
    private final Ways ways;
    private final SideWork other;
    private final RowPlaces rows;
    private final CarrierRows standing;
    private final RowPlacing placing;
    private final CellWriting cells;
    private final List<Change> edits = new ArrayList<>();
    private final List<Added> brought = new ArrayList<>();
    private final List<Removed> removed = new ArrayList<>();
    private final List<Removed> broughtBack = new ArrayList<>();
    private final List<Dispute> decided = new ArrayList<>();
    private final Map<String, Choice> choices;
    private final LeftRows left;
    private List<WiderRanges.Left> leftTotals = List.of();

    Writing(
            Carriage carriage,
            SideWork other,
            List<Change> taken,
            List<Dispute> disputes,
            Map<String, Choice> choices) {
        this.carriage = carriage;
        this.ways = carriage.ways();
        this.other = other;
        this.choices = choices;
        this.rows = new RowPlaces(ways);
        this.standing = new CarrierRows(ways.carrier().to());
        this.placing = new RowPlacing(ways, rows, standing);
        this.cells = new CellWriting(ways, rows);
        this.left = new LeftRows(ways);
        taken.forEach(this::sort);
        disputes.forEach(this::sort);
    }

    MergeOutcome outcome() {
        twins();
        removed.forEach(this::remove);
        bringRows();
        rows.seal();
        removed.forEach(this::clear);
        brought.forEach(cells::writeNew);
        broughtBack.forEach(this::writeBack);
        looks();
        edits.forEach(cells::writeEdit);
        decided.forEach(this::write);
        new CarriedTexts(ways, rows, emptied(), cells.list()).list().forEach(cells::add);
        WiderRanges wider = new WiderRanges(ways, rows, cells.list());
        wider.forEach(cells::add);
        leftTotals = wider.left();
        RunningNumbers.write(carriage, rows, come(), removed, cells.list()).forEach(cells::add);
        return new MergeOutcome(carriage.carrier(), rows.changes(), cells.list());
    }

    /** Totals of the outcome that do not take in what they should, because Excel would not open them. */
    List<WiderRanges.Left> leftTotals() {
        return leftTotals;
    }

    /** Rows of the other side that the carrier does not have. */
    private List<At> come() {
        List<At> come = new ArrayList<>();
        brought.forEach(added -> come.add(at(added)));
        broughtBack.forEach(gone -> RowNumber.follow(gone, ways.other()).ifPresent(come::add));
        return come;
    }

    private void sort(Change change) {
        if (change instanceof Added added) {
            brought.add(added);
        } else if (change instanceof Removed gone) {
            removed.add(gone);
        } else {
            edits.add(change);
        }
    }

    private void sort(Dispute dispute) {
        Choice choice = choices.get(dispute.conflict().id());
        if (!dispute.conflict().isHard() || choice == null) {
            return;
        }
        Take others = Carriage.take(carriage.carrier().other());
        Deed deed = dispute.of(carriage.carrier().other());
        Deed own = dispute.of(carriage.carrier());
        if (dispute.conflict().kind() != ConflictKind.REMOVED) {
            decided.add(dispute);
        } else if (choice.take() == others && deed != null) {
            sort(deed.change());
        } else if (choice.take() == others && own != null && own.change() instanceof Removed gone) {
            broughtBack.add(gone);
            dispute.edits().forEach(edit -> sort(edit.change()));
        }
    }

    /** What both added is there once; two lines that differ are two lines. */
    private void twins() {
        other.deeds().forEach((place, deed) -> {
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
    private void bringRows() {
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

    private void remove(Removed gone) {
        RowNumber.follow(gone, ways.carrier()).ifPresent(at -> {
            boolean empty = standing.remove(at);
            if (empty && left.left(gone)) {
                rows.delete(at.sheet(), at.cell().row());
            }
        });
    }

    /** The rows of the carrier that what was removed leaves blank. */
    private Set<At> emptied() {
        return removed.stream()
                .flatMap(gone -> RowNumber.follow(gone, ways.carrier()).stream())
                .collect(Collectors.toSet());
    }

    /** Empties what was removed; in a row that is deleted there is nothing left to empty. */
    private void clear(Removed gone) {
        Spot spot = gone.from();
        if (gone.piece() instanceof RowPiece piece) {
            piece.row().cells().forEach((column, cell) -> {
                if (!cell.carried()) {
                    cells.clear(spot.at(cell.cell(), column));
                }
            });
        } else if (gone.piece() instanceof LinePiece line) {
            line.cells().forEach(cell -> cells.clear(spot.at(cell.cell(), "")));
        }
    }

    private void writeBack(Removed gone) {
        RowNumber.follow(gone, ways.other()).ifPresent(at -> {
            Snapshot snapshot = ways.other().to();
            snapshot.tables().stream()
                    .filter(table -> table.sheet().equals(at.sheet()) && gone.part() == Part.ROW)
                    .flatMap(table -> table.rows().stream())
                    .filter(row -> row.row() == at.cell().row())
                    .forEach(row -> cells.writeRow(at.sheet(), row));
            snapshot.sheets().stream()
                    .filter(sheet -> sheet.name().equals(at.sheet()))
                    .flatMap(sheet -> sheet.outside().stream())
                    .filter(cell -> cell.cell().row() == at.cell().row())
                    .forEach(cell ->
                            cells.copy(at.sheet(), cell.cell(), cell.entry().formula()));
        });
    }

    /** What only looks different is taken along where the carrier did nothing. */
    private void looks() {
        other.deeds().forEach((place, deed) -> {
            boolean free = !carriage.carrying().deeds().containsKey(place)
                    && place.containers().stream().noneMatch(carriage.carrying().deeds()::containsKey);
            if (deed.nature() == Nature.LOOKS && free && carriage.canCarry(deed.change())) {
                cells.writeEdit(deed.change());
            }
        });
    }

    private void write(Dispute dispute) {
        Choice choice = choices.get(dispute.conflict().id());
        Deed deed = dispute.of(carriage.carrier().other());
        if (choice == null || deed == null) {
            return;
        }
        if (choice.take() == Carriage.take(carriage.carrier().other())) {
            if (dispute.conflict().kind() == ConflictKind.ADDED) {
                cells.writeNewCell(deed.change(), dispute.place().column());
            } else if (deed.change() instanceof Added) {
                cells.writeNew(deed.change());
            } else {
                cells.writeEdit(deed.change());
            }
        } else if (choice.take() == Take.BASE) {
            cells.writeBase(deed.change());
        } else if (choice.take() == Take.OWN) {
            cells.writeTyped(deed.change(), choice.value());
        }
    }
}
