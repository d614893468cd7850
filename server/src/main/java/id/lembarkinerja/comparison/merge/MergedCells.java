package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.merge.MergeOutcome.CellWrite;
import id.lembarkinerja.comparison.merge.MergeOutcome.RowChange;
import id.lembarkinerja.comparison.merge.MergeOutcome.Source;
import id.lembarkinerja.comparison.merge.MergeOutcome.Source.Copied;
import id.lembarkinerja.comparison.merge.MergeOutcome.Source.Typed;
import id.lembarkinerja.comparison.merge.MergeOutcome.Source.Widened;
import id.lembarkinerja.comparison.merge.MergeOutcome.Source.Worded;
import id.lembarkinerja.formulas.number.NumberParser;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.workbook.Cell;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellEdit;
import id.lembarkinerja.workbook.CellKind;
import id.lembarkinerja.workbook.CellValue;
import id.lembarkinerja.workbook.NumberStyle;
import id.lembarkinerja.workbook.RowEdit;
import id.lembarkinerja.workbook.Sheet;
import id.lembarkinerja.workbook.Workbook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a merge writes, as edits of the workbook that carries it. */
public final class MergedCells {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final BookCells base;
    private final BookCells other;
    private final BookCells carrier;

    /**
     * From these workbooks into the last.
     *
     * @param carrier after rows came and went
     */
    public MergedCells(Workbook base, Workbook other, Workbook carrier) {
        this.base = new BookCells(base);
        this.other = new BookCells(other);
        this.carrier = new BookCells(carrier);
    }

    /** The rows that come and go. */
    public static List<RowEdit> rows(MergeOutcome outcome) {
        List<RowEdit> edits = new ArrayList<>();
        for (RowChange change : outcome.rows()) {
            if (change instanceof RowChange.Inserted row) {
                edits.add(new RowEdit.Insert(row.sheet(), row.before(), row.like(), row.joined()));
            } else if (change instanceof RowChange.Deleted row) {
                edits.add(new RowEdit.Delete(row.sheet(), row.row()));
            }
        }
        return edits;
    }

    private record Where(String sheet, CellAddress cell) {}

    /** The cells; what stands there already is left alone. */
    public List<CellEdit> edits(MergeOutcome outcome) {
        Map<Where, CellEdit> edits = new LinkedHashMap<>();
        for (CellWrite write : outcome.cells()) {
            Optional<Sheet> sheet = carrier.find(write.sheet());
            if (sheet.isEmpty()) {
                continue;
            }
            CellAddress cell = BookCells.first(sheet.get(), write.cell());
            Where where = new Where(write.sheet(), cell);
            CellEdit edit = edit(write.sheet(), cell, write.source());
            if (isHidden(write, cell, edit)) {
                // What shows there belongs to another row.
                continue;
            }
            // Whatever was to be written before, the last word counts.
            edits.remove(where);
            if (!isThere(edit, sheet.get().cell(cell.row(), cell.column()))) {
                edits.put(where, edit);
            }
        }
        return List.copyOf(edits.values());
    }

    /** Whether a cell is emptied that is merged with one above it, and so holds nothing of its own. */
    private static boolean isHidden(CellWrite write, CellAddress first, CellEdit edit) {
        return first.row() < write.cell().row() && edit.formula() == null && edit.value() instanceof CellValue.Blank;
    }

    private CellEdit edit(String sheet, CellAddress cell, Source source) {
        if (source instanceof Copied copied) {
            Cell from = (copied.base() ? base : other).cell(copied.sheet(), copied.cell());
            CellEdit edit = CellEdit.of(sheet, cell, value(from), null);
            String formula = formula(from, copied.formula());
            return formula.isEmpty() ? edit : edit.withFormula(formula);
        }
        if (source instanceof Widened widened) {
            Cell own = carrier.cell(sheet, cell);
            return CellEdit.of(sheet, cell, value(own), null).withFormula(widened.formula());
        }
        if (source instanceof Worded worded) {
            return CellEdit.of(sheet, cell, new CellValue.Text(worded.text()), null);
        }
        CellValue value = source instanceof Typed typed
                ? typed(typed.text(), carrier.cell(sheet, cell).style())
                : new CellValue.Blank();
        return CellEdit.of(sheet, cell, value, null);
    }

    private static CellValue value(Cell cell) {
        BigDecimal number = cell.number();
        if (number != null) {
            return new CellValue.Numeric(number);
        }
        return switch (cell.kind()) {
            case BLANK, NUMBER -> new CellValue.Blank();
            // Such a value stands in a cell as what a formula came to.
            case BOOLEAN -> new CellValue.Blank();
            case ERROR -> cell.hasFormula() ? new CellValue.Failure(cell.printed()) : new CellValue.Blank();
            case TEXT -> new CellValue.Text(cell.printed());
        };
    }

    /** A truth value or an error that was typed in is kept as the formula that gives it. */
    private static String formula(Cell cell, String formula) {
        boolean constant = formula.isEmpty() && (cell.kind() == CellKind.BOOLEAN || cell.kind() == CellKind.ERROR);
        return constant ? cell.printed() : formula;
    }

    /** A number is written as such when the text says exactly one and nothing else; all other text stays text. */
    private static CellValue typed(String text, NumberStyle style) {
        if (text.isBlank()) {
            return new CellValue.Blank();
        }
        if (style != NumberStyle.TEXT && NumberParser.parse(text.strip()) instanceof Reading.Value value) {
            boolean percent = value.unit().equals("%");
            if (style == NumberStyle.PERCENT) {
                return new CellValue.Numeric(value.number().divide(HUNDRED));
            }
            if (value.unit().isEmpty() && !percent) {
                return new CellValue.Numeric(value.number());
            }
        }
        return new CellValue.Text(text);
    }

    private static boolean isThere(CellEdit edit, Cell cell) {
        String formula = edit.formula();
        if (!cell.formula().equals(formula == null ? "" : formula)) {
            return false;
        }
        // The value beside an equal formula is computed anew in any case.
        return !cell.formula().isEmpty() || value(cell).equals(edit.value());
    }
}
