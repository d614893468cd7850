package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.Change.Added;
import id.lembarkinerja.comparison.Change.CellChanged;
import id.lembarkinerja.comparison.Change.FormulaChanged;
import id.lembarkinerja.comparison.Change.Moved;
import id.lembarkinerja.comparison.Change.Removed;
import id.lembarkinerja.comparison.Change.Renamed;
import id.lembarkinerja.comparison.Piece.LinePiece;
import id.lembarkinerja.comparison.align.Alignment;
import id.lembarkinerja.workbook.CellAddress;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What differs on one sheet outside its tables, and whether the sheet has another name. */
final class OutsideDifference {
    private final OutsidePair pair;
    private final Layout layout;
    private final Titles titles;
    private final Comparer.Findings found;

    OutsideDifference(OutsidePair pair, Layout layout, Titles titles, Comparer.Findings found) {
        this.pair = pair;
        this.layout = layout;
        this.titles = titles;
        this.found = found;
    }

    void run() {
        if (!pair.from().name().equals(pair.to().name())) {
            found.add(new Renamed(
                    Part.SHEET,
                    Sides.of(Spots.of(pair.from()), Spots.of(pair.to())),
                    Sides.of(
                            Entry.text(pair.from().name()), Entry.text(pair.to().name())),
                    Consequence.NONE,
                    Weights.SHEET_RENAMED));
        }
        Alignment lines = pair.lines();
        for (int i = 0; i < lines.fromSize(); i++) {
            List<OutsideCell> old = pair.linesFrom().get(i);
            int j = lines.toOf(i);
            if (j < 0) {
                found.add(new Removed(
                        Part.LINE,
                        spot(pair.from(), old),
                        new LinePiece(old),
                        i,
                        Consequence.NONE,
                        Weights.ofLine(old)));
                continue;
            }
            List<OutsideCell> fresh = pair.linesTo().get(j);
            if (lines.moved(i)) {
                Sides<Spot> spots = Sides.of(spot(pair.from(), old), spot(pair.to(), fresh));
                found.add(new Moved(Part.LINE, spots, Sides.of(i, j), Weights.LINE_MOVED));
            }
            compareLine(old, fresh);
        }
        for (int j = 0; j < lines.toSize(); j++) {
            if (lines.fromOf(j) < 0) {
                List<OutsideCell> fresh = pair.linesTo().get(j);
                found.add(new Added(
                        Part.LINE,
                        spot(pair.to(), fresh),
                        new LinePiece(fresh),
                        j,
                        Consequence.NONE,
                        Weights.ofLine(fresh)));
            }
        }
    }

    private static Spot spot(SheetContent sheet, List<OutsideCell> line) {
        return Spots.of(sheet, line.get(0).cell(), OutsidePair.text(line));
    }

    private void compareLine(List<OutsideCell> old, List<OutsideCell> fresh) {
        Map<Integer, OutsideCell> byColumn = new TreeMap<>();
        fresh.forEach(cell -> byColumn.put(cell.cell().column(), cell));
        for (OutsideCell cell : old) {
            OutsideCell partner = byColumn.remove(pair.shift().to(cell.cell().column()));
            compareCells(cell, partner, old, fresh);
        }
        byColumn.values().forEach(cell -> compareCells(null, cell, old, fresh));
    }

    private void compareCells(
            @Nullable OutsideCell left,
            @Nullable OutsideCell right,
            List<OutsideCell> oldLine,
            List<OutsideCell> line) {
        OutsideCell old = left != null ? left : blank(oldLine, pair.shift().from(column(right)));
        OutsideCell fresh =
                right != null ? right : blank(line, Math.max(0, pair.shift().to(column(left))));
        Sides<Spot> spots = Sides.of(
                Spots.of(pair.from(), old.cell(), OutsidePair.label(old, oldLine)),
                Spots.of(pair.to(), fresh.cell(), OutsidePair.label(fresh, line)));
        Sides<Entry> entries = Sides.of(old.entry(), fresh.entry());
        compareEntries(spots, entries, old.entry(), fresh.entry());
    }

    private void compareEntries(Sides<Spot> spots, Sides<Entry> entries, Entry left, Entry right) {
        double weight = Weights.ofOutside(entries);
        if (!layout.sameFormula(pair.from().name(), left.formula(), pair.to().name(), right.formula())) {
            found.add(new FormulaChanged(spots, entries, aspect(entries), Consequence.NONE, null, weight));
        } else if (!sameNumber(left.number(), right.number())
                || CellDifference.ofTexts(left.printed(), right.printed()) == CellDifference.TEXT) {
            if (titles.explain(spots, entries, found)) {
                return;
            }
            boolean looks = left.number() != null && sameNumber(left.number(), right.number());
            (looks ? found.formatOnly() : found.changes())
                    .add(new CellChanged(spots, entries, null, looks ? 0 : weight));
        } else if (!left.printed().equals(right.printed())) {
            found.formatOnly().add(new CellChanged(spots, entries, null, 0));
        }
    }

    private static CellAspect aspect(Sides<Entry> entries) {
        Sides<BigDecimal> numbers = entries.map(Entry::number);
        return numbers.from() == null && numbers.to() == null ? CellAspect.TEXT : CellAspect.VALUE;
    }

    private static int column(@Nullable OutsideCell cell) {
        return cell == null ? 0 : cell.cell().column();
    }

    /** The empty cell of a line in which the other version has something. */
    private static OutsideCell blank(List<OutsideCell> line, int column) {
        return new OutsideCell(new CellAddress(line.get(0).cell().row(), column), Entry.BLANK);
    }

    private static boolean sameNumber(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        if (left == null || right == null) {
            return left == null && right == null;
        }
        return left.compareTo(right) == 0;
    }
}
