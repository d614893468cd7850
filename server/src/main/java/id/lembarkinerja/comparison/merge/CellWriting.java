package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.Change;
import id.lembarkinerja.comparison.Change.Added;
import id.lembarkinerja.comparison.Change.Changed;
import id.lembarkinerja.comparison.Change.Renamed;
import id.lembarkinerja.comparison.Entry;
import id.lembarkinerja.comparison.FormulaRelocation;
import id.lembarkinerja.comparison.Pairing.At;
import id.lembarkinerja.comparison.Part;
import id.lembarkinerja.comparison.Piece.LinePiece;
import id.lembarkinerja.comparison.Piece.RowPiece;
import id.lembarkinerja.comparison.Sides;
import id.lembarkinerja.comparison.Spot;
import id.lembarkinerja.comparison.merge.MergeOutcome.CellWrite;
import id.lembarkinerja.comparison.merge.MergeOutcome.Source;
import id.lembarkinerja.comparison.merge.MergeOutcome.Source.Cleared;
import id.lembarkinerja.comparison.merge.MergeOutcome.Source.Copied;
import id.lembarkinerja.comparison.merge.MergeOutcome.Source.Typed;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.workbook.CellAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The cells that are written into the carrier, at their places after rows came and went. */
final class CellWriting {
    private final Ways ways;
    private final RowPlaces rows;
    private final List<CellWrite> cells = new ArrayList<>();

    CellWriting(Ways ways, RowPlaces rows) {
        this.ways = ways;
        this.rows = rows;
    }

    List<CellWrite> list() {
        return List.copyOf(cells);
    }

    void add(CellWrite cell) {
        cells.add(cell);
    }

    /** A changed cell or name of the other side. */
    void writeEdit(Change change) {
        Spot base = change.spots().from();
        Spot fresh = change.spots().to();
        Sides<Entry> entries = Deed.entries(change);
        if (base == null || fresh == null || entries == null) {
            return;
        }
        if (change instanceof Renamed renamed && renamed.part() == Part.COLUMN) {
            writeHeading(base, fresh);
            return;
        }
        Entry after = entries.to();
        String formula = after == null ? "" : relocated(fresh.sheet(), after.formula());
        Spot left = Stream.concat(Stream.of(base), carriedOn(change, base))
                .filter(spot -> find(spot).isPresent())
                .findFirst()
                .orElse(base);
        inCarrier(left, new Copied(false, fresh.sheet(), fresh.cell(), formula, false));
    }

    /** The same cell as the rows have it that carry it on: the first of them may be gone. */
    static Stream<Spot> carriedOn(Change change, Spot base) {
        return change instanceof Changed changed
                ? changed.spread().stream()
                        .map(Sides::from)
                        .filter(Objects::nonNull)
                        .map(base::ofRow)
                : Stream.empty();
    }

    /** Headings stand in as many lines as they have levels; the lowest stands right above the first row. */
    private void writeHeading(Spot base, Spot fresh) {
        Optional<RecognizedTable> there = ways.carrier().findTable(base.table());
        Optional<RecognizedTable> here = ways.other().findTable(base.table());
        String sheet = ways.sheet(fresh.sheet());
        int column = ways.column(fresh.sheet(), fresh.cell().column());
        if (there.isEmpty() || here.isEmpty() || column < 0) {
            return;
        }
        int up = 1;
        for (int row = body(here.get()) - 1; row >= here.get().range().first().row(); row--) {
            int target = rows.after(sheet, body(there.get()) - up++);
            if (target >= 0) {
                CellAddress from = new CellAddress(row, fresh.cell().column());
                cells.add(new CellWrite(
                        sheet, new CellAddress(target, column), new Copied(false, fresh.sheet(), from, "", true)));
            }
        }
    }

    private static int body(RecognizedTable table) {
        return table.rows().stream()
                .mapToInt(TableRow::row)
                .min()
                .orElse(table.range().last().row() + 1);
    }

    /** The cell as it was before both. */
    void writeBase(Change change) {
        Spot base = change.spots().from();
        Sides<Entry> entries = Deed.entries(change);
        Entry before = entries == null ? null : entries.from();
        if (base != null) {
            String formula = before == null
                    ? ""
                    : FormulaRelocation.relocate(before.formula(), base.sheet(), new FromBase(ways, rows));
            inCarrier(base, new Copied(true, base.sheet(), base.cell(), formula, false));
        }
    }

    /** What a person typed for the cell. */
    void writeTyped(Change change, String text) {
        Spot base = change.spots().from();
        if (base != null) {
            inCarrier(base, new Typed(text));
        }
    }

    /** A cell of the base that the other side emptied. */
    void clear(Spot base) {
        inCarrier(base, new Cleared());
    }

    /** Everything of a new row or line. */
    void writeNew(Change change) {
        if (change instanceof Added added && added.piece() instanceof RowPiece piece) {
            writeRow(added.to().sheet(), piece.row());
        } else if (change instanceof Added added && added.piece() instanceof LinePiece line) {
            line.cells()
                    .forEach(cell ->
                            copy(added.to().sheet(), cell.cell(), cell.entry().formula()));
        }
    }

    /** One cell of a row that both added. */
    void writeNewCell(Change change, String column) {
        if (change instanceof Added added && added.piece() instanceof RowPiece piece) {
            piece.row().find(column).ifPresent(cell -> copy(added.to().sheet(), cell.cell(), cell.formula()));
        }
    }

    /** Every cell of a row of the other side that stands for itself. */
    void writeRow(String otherSheet, TableRow row) {
        for (TableCell cell : row.cells().values()) {
            boolean blank = cell.printed().isBlank() && cell.formula().isEmpty();
            if (!blank && !cell.carried()) {
                copy(otherSheet, cell.cell(), cell.formula());
            }
        }
    }

    /** A cell of the other side to where it stands in the result. */
    void copy(String otherSheet, CellAddress cell, String formula) {
        String sheet = rows.sheet(otherSheet);
        int row = rows.row(otherSheet, cell.row());
        int column = rows.column(otherSheet, cell.column());
        if (!sheet.isEmpty() && row >= 0 && column >= 0) {
            String relocated = relocated(otherSheet, formula);
            // What it came to says more than a formula that refers to nothing; that it is so was told.
            String kept = relocated.contains(FormulaRelocation.LOST) ? "" : relocated;
            Copied source = new Copied(false, otherSheet, cell, kept, false);
            cells.add(new CellWrite(sheet, new CellAddress(row, column), source));
        }
    }

    private String relocated(String otherSheet, String formula) {
        return formula.isEmpty() ? "" : FormulaRelocation.relocate(formula, otherSheet, rows);
    }

    private void inCarrier(Spot base, Source source) {
        find(base).ifPresent(at -> cells.add(new CellWrite(at.sheet(), at.cell(), source)));
    }

    /**
     * Where a cell of the base stands in the result; empty when its row goes. What stood there by itself stays in its
     * row, though the carrier may carry something on into it from above.
     */
    private Optional<At> find(Spot base) {
        return ways.carrier().follow(base).flatMap(at -> {
            int row = rows.after(at.sheet(), at.cell().row());
            Sides<TableRow> both =
                    ways.carrier().findRow(base.table(), base.rowKey()).orElse(null);
            TableRow own = both == null ? null : both.to();
            TableRow before = both == null ? null : both.from();
            if (own != null && before != null && own.row() != at.cell().row()) {
                boolean stoodAlone = before.row() == base.cell().row();
                row = stoodAlone || row < 0 ? rows.after(at.sheet(), own.row()) : row;
            }
            return row < 0
                    ? Optional.empty()
                    : Optional.of(
                            new At(at.sheet(), new CellAddress(row, at.cell().column())));
        });
    }

    /** From the base to the result. */
    private record FromBase(Ways ways, RowPlaces rows) implements FormulaRelocation.Places {
        @Override
        public String sheet(String sheet) {
            return ways.carrier().newSheet(sheet).orElse("");
        }

        @Override
        public int row(String sheet, int row) {
            return rows.after(sheet(sheet), ways.carrier().followRow(sheet, row));
        }

        @Override
        public int column(String sheet, int column) {
            return ways.carrier().followColumn(sheet, column);
        }
    }
}
