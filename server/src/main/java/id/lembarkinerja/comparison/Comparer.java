package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.Change.Added;
import id.lembarkinerja.comparison.Change.Moved;
import id.lembarkinerja.comparison.Change.Removed;
import id.lembarkinerja.comparison.Piece.TablePiece;
import id.lembarkinerja.comparison.align.Alignment;
import id.lembarkinerja.recognition.RecognizedTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares two versions of a workbook by meaning. First everything is aligned (sheets, tables, columns, rows, lines
 * outside tables); only then cells are compared, because a formula can only be judged when it is known where the cells
 * went that it refers to.
 */
public final class Comparer {
    private final Snapshot from;
    private final Snapshot to;
    private final Findings found = new Findings();
    private final Layout layout = new Layout();

    private Comparer(Snapshot from, Snapshot to) {
        this.from = from;
        this.to = to;
    }

    /** Changes collected so far: those of meaning, and those that only look different. */
    record Findings(List<Change> changes, List<Change> formatOnly) {
        Findings() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void add(Change change) {
            changes.add(change);
        }
    }

    /** A comparison and what it rests on. */
    record Paired(Comparison comparison, Correspondence pairs) {
        List<TablePair> tables() {
            return pairs.tables();
        }

        List<OutsidePair> sheets() {
            return pairs.sheets();
        }
    }

    /**
     * What leads from one version to the other. Takes time and memory proportional to the size of both (n log n for
     * moved rows).
     */
    public static Comparison compare(Snapshot from, Snapshot to) {
        return pair(from, to).comparison();
    }

    /** Only what is what, for those who do not ask what differs. */
    static Correspondence align(Snapshot from, Snapshot to) {
        return new Comparer(from, to).align();
    }

    /** Both. */
    static Paired pair(Snapshot from, Snapshot to) {
        return new Comparer(from, to).compare();
    }

    private Correspondence align() {
        Matcher matcher = new Matcher(from, to);
        List<TablePair> tables = pairTables(matcher.matchTables());
        List<OutsidePair> sheets = pairSheets(matcher.sheets());
        from.sheets().forEach(sheet -> layout.add(sheet.name(), ""));
        sheets.forEach(pair -> layout.add(pair.from().name(), pair.to().name()));
        tables.forEach(this::layOut);
        sheets.forEach(this::layOut);
        return new Correspondence(from, to, tables, sheets, layout);
    }

    private Paired compare() {
        Correspondence pairs = align();
        Titles titles = new Titles(from, to, pairs.tables());
        for (OutsidePair pair : pairs.sheets()) {
            new OutsideDifference(pair, layout, titles, found).run();
        }
        titles.addUnexplained(found);
        for (TablePair pair : pairs.tables()) {
            new TableDifference(from, to, pair, layout, found).run();
        }
        Comparison comparison = new Comparison(
                new Comparison.Version(from.name(), from.sha256()),
                new Comparison.Version(to.name(), to.sha256()),
                Followers.explain(found.changes(), pairs),
                found.formatOnly());
        return new Paired(comparison, pairs);
    }

    private List<TablePair> pairTables(List<Sides<RecognizedTable>> matched) {
        List<TablePair> pairs = new ArrayList<>();
        for (Sides<RecognizedTable> sides : matched) {
            RecognizedTable old = sides.from();
            RecognizedTable fresh = sides.to();
            if (old != null && fresh != null) {
                pairs.add(TablePair.of(old, fresh));
            } else if (old != null) {
                found.add(new Removed(
                        Part.TABLE,
                        Spots.of(from, old),
                        new TablePiece(old),
                        from.tables().indexOf(old),
                        none(),
                        Weights.TABLE));
            } else if (fresh != null) {
                found.add(new Added(
                        Part.TABLE,
                        Spots.of(to, fresh),
                        new TablePiece(fresh),
                        to.tables().indexOf(fresh),
                        none(),
                        Weights.TABLE));
            }
        }
        return pairs;
    }

    private static Consequence none() {
        return Consequence.NONE;
    }

    private List<OutsidePair> pairSheets(Alignment sheets) {
        List<OutsidePair> pairs = new ArrayList<>();
        for (int i = 0; i < sheets.fromSize(); i++) {
            SheetContent old = from.sheets().get(i);
            int j = sheets.toOf(i);
            if (j >= 0) {
                SheetContent fresh = to.sheets().get(j);
                pairs.add(OutsidePair.of(old, fresh));
                if (sheets.moved(i)) {
                    Sides<Spot> spots = Sides.of(Spots.of(old), Spots.of(fresh));
                    found.add(new Moved(Part.SHEET, spots, Sides.of(i, j), Weights.MOVED));
                }
            } else {
                found.add(new Removed(Part.SHEET, Spots.of(old), new Piece.SheetPiece(old), i, none(), Weights.SHEET));
            }
        }
        for (int j = 0; j < sheets.toSize(); j++) {
            if (sheets.fromOf(j) < 0) {
                SheetContent fresh = to.sheets().get(j);
                found.add(
                        new Added(Part.SHEET, Spots.of(fresh), new Piece.SheetPiece(fresh), j, none(), Weights.SHEET));
            }
        }
        return pairs;
    }

    private void layOut(TablePair pair) {
        Layout.SheetLayout sheet = layout.get(pair.from().sheet());
        Layout.Block own = new Layout.Block(pair.from().range(), pair.to().sheet(), new Axis(), new Axis());
        layOutHeadings(pair, own.rows());
        layOutRows(pair, own.rows());
        layOutColumns(pair, own.columns());
        sheet.tables().add(own);
        if (sheet.to().equals(pair.to().sheet())) {
            layOutHeadings(pair, sheet.rows());
            layOutRows(pair, sheet.rows());
            layOutColumns(pair, sheet.columns());
        }
    }

    private static void layOutHeadings(TablePair pair, Axis axis) {
        int first = pair.from().range().first().row();
        int to = pair.to().range().first().row();
        int rows = Math.min(headings(pair.from()), headings(pair.to()));
        for (int i = 0; i < rows; i++) {
            axis.pair(first + i, to + i);
        }
    }

    private static int headings(RecognizedTable table) {
        int body = table.rows().isEmpty()
                ? table.range().last().row() + 1
                : table.rows().get(0).row();
        return body - table.range().first().row();
    }

    private static void layOutRows(TablePair pair, Axis axis) {
        Alignment rows = pair.rows();
        for (int i = 0; i < rows.fromSize(); i++) {
            int row = pair.from().rows().get(i).row();
            if (rows.toOf(i) >= 0) {
                axis.pair(row, pair.to().rows().get(rows.toOf(i)).row());
            } else {
                axis.gone(row);
            }
        }
        for (int j = 0; j < rows.toSize(); j++) {
            if (rows.fromOf(j) < 0) {
                axis.added(pair.to().rows().get(j).row());
            }
        }
    }

    private static void layOutColumns(TablePair pair, Axis axis) {
        Alignment columns = pair.columns();
        for (int i = 0; i < columns.fromSize(); i++) {
            int column = pair.from().columns().get(i).column();
            if (columns.toOf(i) >= 0) {
                axis.pair(column, pair.to().columns().get(columns.toOf(i)).column());
            } else {
                axis.gone(column);
            }
        }
    }

    private void layOut(OutsidePair pair) {
        Layout.SheetLayout sheet = layout.get(pair.from().name());
        Alignment lines = pair.lines();
        for (int i = 0; i < lines.fromSize(); i++) {
            int row = pair.linesFrom().get(i).get(0).cell().row();
            if (lines.toOf(i) >= 0) {
                sheet.rows()
                        .pair(
                                row,
                                pair.linesTo().get(lines.toOf(i)).get(0).cell().row());
            } else {
                sheet.rows().gone(row);
            }
        }
        ColumnShift shift = pair.shift();
        for (int column = 0; column < shift.start(); column++) {
            if (shift.to(column) >= 0) {
                sheet.columns().pair(column, column);
            } else {
                sheet.columns().gone(column);
            }
        }
        if (shift.by() != 0) {
            sheet.columns().pair(shift.start(), shift.to(shift.start()));
        }
    }
}
