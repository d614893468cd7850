package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.Change;
import id.lembarkinerja.comparison.Change.Added;
import id.lembarkinerja.comparison.Change.Removed;
import id.lembarkinerja.comparison.Pairing.At;
import id.lembarkinerja.comparison.Part;
import id.lembarkinerja.comparison.Piece.LinePiece;
import id.lembarkinerja.comparison.Piece.RowPiece;
import id.lembarkinerja.comparison.Snapshot;
import id.lembarkinerja.comparison.Spot;
import id.lembarkinerja.comparison.merge.Choice.Take;
import id.lembarkinerja.comparison.merge.Deed.Nature;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        this.cells = new CellWriting(ways, rows);
        this.left = new LeftRows(ways);
        taken.forEach(this::sort);
        disputes.forEach(this::sort);
    }

    MergeOutcome outcome() {
        ComingRows coming = new ComingRows(carriage, new RowPlacing(ways, rows, standing));
        coming.twins();
        removed.forEach(this::remove);
        coming.bring(brought, broughtBack);
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
        RunningNumbers.write(carriage, rows, coming.list(brought, broughtBack), removed, cells.list())
                .forEach(cells::add);
        return new MergeOutcome(carriage.carrier(), rows.changes(), cells.list());
    }

    /** Totals of the outcome that do not take in what they should, because Excel would not open them. */
    List<WiderRanges.Left> leftTotals() {
        return leftTotals;
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
