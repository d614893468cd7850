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
import id.lembarkinerja.workbook.CellRange;
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

    private final Workbook base;
    private final Workbook other;
    private final Workbook carrier;

    /**
     * From these workbooks into the last.
     *
     * @param carrier after rows came and went
     */
    public MergedCells(Workbook base, Workbook other, Workbook carrier) {
        this.base = base;
        this.other = other;
        this.carrier = carrier;
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
            Optional<Sheet> sheet = find(carrier, write.sheet());
            if (sheet.isEmpty()) {
                continue;
            }
            CellAddress cell = first(sheet.get(), write.cell());
            Where where = new Where(write.sheet(), cell);
            // Whatever was to be written before, the last word counts.
            edits.remove(where);
            CellEdit edit = edit(write.sheet(), cell, write.source());
            if (!isThere(edit, sheet.get().cell(cell.row(), cell.column()))) {
                edits.put(where, edit);
            }
        }
        return List.copyOf(edits.values());
    }

    private CellEdit edit(String sheet, CellAddress cell, Source source) {
        if (source instanceof Copied copied) {
            Cell from = find(copied.base() ? base : other, copied.sheet())
                    .map(there -> {
                        CellAddress at = first(there, copied.cell());
                        return there.cell(at.row(), at.column());
                    })
                    .orElse(Cell.BLANK);
            CellEdit edit = CellEdit.of(sheet, cell, value(from), null);
            String formula = formula(from, copied.formula());
            return formula.isEmpty() ? edit : edit.withFormula(formula);
        }
        if (source instanceof Widened widened) {
            Cell own = find(carrier, sheet)
                    .map(one -> one.cell(cell.row(), cell.column()))
                    .orElse(Cell.BLANK);
            return CellEdit.of(sheet, cell, value(own), null).withFormula(widened.formula());
        }
        if (source instanceof Worded worded) {
            return CellEdit.of(sheet, cell, new CellValue.Text(worded.text()), null);
        }
        CellValue value =
                source instanceof Typed typed ? typed(typed.text(), style(sheet, cell)) : new CellValue.Blank();
        return CellEdit.of(sheet, cell, value, null);
    }

    private static Optional<Sheet> find(Workbook workbook, String sheet) {
        return workbook.sheets().stream()
                .filter(one -> one.name().equalsIgnoreCase(sheet))
                .findFirst();
    }

    /** Merged cells speak through their first. */
    private static CellAddress first(Sheet sheet, CellAddress cell) {
        return sheet.mergeAt(cell.row(), cell.column()).map(CellRange::first).orElse(cell);
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

    private NumberStyle style(String sheet, CellAddress cell) {
        return find(carrier, sheet)
                .map(one -> one.cell(cell.row(), cell.column()).style())
                .orElse(NumberStyle.GENERAL);
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
