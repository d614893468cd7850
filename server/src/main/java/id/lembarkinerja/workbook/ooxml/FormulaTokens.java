package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.FormulaShape;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaParsingWorkbook;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Pxg3D;
import org.apache.poi.ss.formula.ptg.RefPtgBase;

/** Takes formulas apart. Formulas of one shape are taken apart once and then only moved. */
final class FormulaTokens {
    private static final Ptg[] NONE = new Ptg[0];

    private final FormulaParsingWorkbook workbook;
    private final Map<FormulaShape, Ptg[]> shapes = new HashMap<>();

    FormulaTokens(FormulaParsingWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The tokens of a formula in a cell; empty when its result is not certain. */
    Optional<Ptg[]> find(String formula, int sheet, CellAddress cell) {
        FormulaShape shape = FormulaShape.of(formula, cell);
        Ptg[] tokens = shapes.computeIfAbsent(shape, unknown -> parse(formula, sheet, cell));
        return tokens.length == 0 ? Optional.empty() : Optional.of(moved(tokens, cell));
    }

    /** The tokens with their relative references as distances from the cell. */
    private Ptg[] parse(String formula, int sheet, CellAddress cell) {
        if (!CertainFormulas.include(formula)) {
            return NONE;
        }
        try {
            Ptg[] tokens = FormulaParser.parse(formula, workbook, FormulaType.CELL, sheet, cell.row());
            if (Arrays.stream(tokens).anyMatch(FormulaTokens::spansSheets)) {
                return NONE;
            }
            return shift(tokens, -cell.row(), -cell.column());
        } catch (FormulaParseException | IllegalArgumentException | IllegalStateException e) {
            // What POI cannot take apart is not certain; the text itself is judged by other checks.
            return NONE;
        }
    }

    /** {@code Jan:Des!A1} names cells of every sheet between. */
    private static boolean spansSheets(Ptg token) {
        return token instanceof Pxg3D pxg && pxg.getLastSheetName() != null;
    }

    private static Ptg[] moved(Ptg[] tokens, CellAddress cell) {
        return shift(tokens, cell.row(), cell.column());
    }

    private static Ptg[] shift(Ptg[] tokens, int rows, int columns) {
        Ptg[] moved = tokens.clone();
        for (int i = 0; i < moved.length; i++) {
            if (moved[i] instanceof RefPtgBase) {
                RefPtgBase ref = (RefPtgBase) moved[i].copy();
                ref.setRow(ref.getRow() + (ref.isRowRelative() ? rows : 0));
                ref.setColumn(ref.getColumn() + (ref.isColRelative() ? columns : 0));
                moved[i] = ref;
            } else if (moved[i] instanceof AreaPtgBase) {
                AreaPtgBase area = (AreaPtgBase) moved[i].copy();
                area.setFirstRow(area.getFirstRow() + (area.isFirstRowRelative() ? rows : 0));
                area.setLastRow(area.getLastRow() + (area.isLastRowRelative() ? rows : 0));
                area.setFirstColumn(area.getFirstColumn() + (area.isFirstColRelative() ? columns : 0));
                area.setLastColumn(area.getLastColumn() + (area.isLastColRelative() ? columns : 0));
                moved[i] = area;
            }
        }
        return moved;
    }
}
