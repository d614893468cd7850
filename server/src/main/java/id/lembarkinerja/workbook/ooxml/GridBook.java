package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.Workbook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParsingWorkbook;
import org.apache.poi.ss.formula.SheetIdentifier;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.formula.udf.AggregatingUDFFinder;
import org.apache.poi.ss.formula.udf.UDFFinder;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Table;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** The grid as POI's calculator sees it; it knows no names, no tables and no other files. */
final class GridBook implements EvaluationWorkbook, FormulaParsingWorkbook {
    private final List<GridSheet> sheets = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private Ptg[] current = new Ptg[0];

    GridBook(Workbook workbook, CellsRead cells) {
        workbook.sheets().forEach(sheet -> {
            places.putIfAbsent(sheet.name().toLowerCase(Locale.ROOT), sheets.size());
            sheets.add(new GridSheet(sheets.size(), sheet, cells));
        });
    }

    /** The tokens of the one formula that is being computed. */
    void setCurrent(Ptg[] tokens) {
        current = tokens;
    }

    GridSheet sheet(int index) {
        return sheets.get(index);
    }

    @Override
    public Ptg[] getFormulaTokens(EvaluationCell cell) {
        return current;
    }

    @Override
    public String getSheetName(int index) {
        return sheets.get(index).sheet().name();
    }

    @Override
    public int getSheetIndex(EvaluationSheet sheet) {
        return ((GridSheet) sheet).index();
    }

    @Override
    public int getSheetIndex(String name) {
        return places.getOrDefault(name.toLowerCase(Locale.ROOT), -1);
    }

    @Override
    public EvaluationSheet getSheet(int index) {
        return sheets.get(index);
    }

    @Override
    public @Nullable ExternalSheet getExternalSheet(int index) {
        return null;
    }

    @Override
    public @Nullable ExternalSheet getExternalSheet(@Nullable String first, @Nullable String last, int book) {
        return first == null ? null : new ExternalSheet(null, first);
    }

    @Override
    public int convertFromExternSheetIndex(int index) {
        return index;
    }

    @Override
    public @Nullable ExternalName getExternalName(int sheet, int name) {
        return null;
    }

    @Override
    public @Nullable ExternalName getExternalName(String name, String sheet, int book) {
        return null;
    }

    @Override
    public @Nullable EvaluationName getName(NamePtg name) {
        return null;
    }

    @Override
    public @Nullable EvaluationName getName(String name, int sheet) {
        return null;
    }

    @Override
    public @Nullable String resolveNameXText(NameXPtg name) {
        return null;
    }

    @Override
    public UDFFinder getUDFFinder() {
        return AggregatingUDFFinder.DEFAULT;
    }

    @Override
    public SpreadsheetVersion getSpreadsheetVersion() {
        return SpreadsheetVersion.EXCEL2007;
    }

    @Override
    public void clearAllCachedResultValues() {}

    @Override
    public Name createName() {
        throw new FormulaParseException("names are not followed");
    }

    @Override
    public @Nullable Table getTable(String name) {
        return null;
    }

    @Override
    public Ptg getNameXPtg(String name, @Nullable SheetIdentifier sheet) {
        if (sheet != null) {
            throw new FormulaParseException("names are not followed");
        }
        return new NameXPxg(null, name);
    }

    @Override
    public Ptg get3DReferencePtg(CellReference cell, SheetIdentifier sheet) {
        return new Ref3DPxg(own(sheet), cell);
    }

    @Override
    public Ptg get3DReferencePtg(AreaReference area, SheetIdentifier sheet) {
        return new Area3DPxg(own(sheet), area);
    }

    private SheetIdentifier own(SheetIdentifier sheet) {
        if (sheet.getBookName() != null
                || getSheetIndex(sheet.getSheetIdentifier().getName()) < 0) {
            throw new FormulaParseException("another file, or a sheet that is not there");
        }
        return sheet;
    }

    @Override
    public int getExternalSheetIndex(String sheet) {
        return getSheetIndex(sheet);
    }

    @Override
    public int getExternalSheetIndex(String book, String sheet) {
        throw new FormulaParseException("other files are not read");
    }
}
