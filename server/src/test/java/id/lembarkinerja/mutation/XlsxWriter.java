package id.lembarkinerja.mutation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes pages as a real xlsx file, as a spreadsheet program would. */
final class XlsxWriter {
    private static final int EMPTY_COLUMNS = 40;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Map<String, CellStyle> styles = new HashMap<>();
    private final boolean formulas;
    private final boolean cached;

    private XlsxWriter(Recipe recipe) {
        this.formulas = recipe.has(Mutation.FORMULAS_CACHED) || recipe.has(Mutation.FORMULAS_UNCACHED);
        this.cached = !recipe.has(Mutation.FORMULAS_UNCACHED);
    }

    static byte[] write(List<Page> pages, Recipe recipe) {
        XlsxWriter writer = new XlsxWriter(recipe);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (writer.book) {
            for (Page page : pages) {
                writer.write(page);
            }
            writer.book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write(Page page) {
        XSSFSheet sheet = book.createSheet(page.name());
        for (Page.Words words : page.words()) {
            cell(sheet, words.row(), words.column()).setCellValue(words.text());
        }
        for (Page.Placed placed : page.tables()) {
            write(sheet, placed);
        }
        for (int row : page.hiddenRows()) {
            row(sheet, row).setZeroHeight(true);
        }
        for (int column : page.hiddenColumns()) {
            sheet.setColumnHidden(column, true);
        }
        if (!page.tables().isEmpty()) {
            dress(sheet, page);
        }
    }

    private void dress(XSSFSheet sheet, Page page) {
        Page.Placed first = page.tables().get(0);
        int header = first.top() + first.drawing().headingRows() - 1;
        if (page.frozen()) {
            sheet.createFreezePane(first.left() + 2, header + 1);
        }
        if (page.autofilter()) {
            sheet.setAutoFilter(new CellRangeAddress(header, first.bottom(), first.left(), first.right()));
        }
        if (page.listObject() && first.drawing().headingRows() == 1) {
            sheet.createTable(new AreaReference(
                    new CellReference(first.top(), first.left()),
                    new CellReference(first.bottom(), first.right()),
                    SpreadsheetVersion.EXCEL2007));
        }
        if (page.emptyFormattedColumns()) {
            for (int row = first.top(); row <= first.bottom(); row++) {
                for (int n = 1; n <= EMPTY_COLUMNS; n++) {
                    cell(
                                    sheet,
                                    row,
                                    page.tables().stream()
                                                    .mapToInt(Page.Placed::right)
                                                    .max()
                                                    .orElse(0)
                                            + n)
                            .setCellStyle(style("General"));
                }
            }
        }
    }

    private void write(XSSFSheet sheet, Page.Placed placed) {
        Drawing drawing = placed.drawing();
        drawing.inks()
                .forEach((at, ink) -> ink(
                        cell(sheet, at.row() + placed.top(), at.column() + placed.left()),
                        ink,
                        formulas ? drawing.resolve(ink.formula(), placed.top(), placed.left()) : null));
        for (Drawing.Merge merge : drawing.merges()) {
            sheet.addMergedRegion(new CellRangeAddress(
                    merge.firstRow() + placed.top(),
                    merge.lastRow() + placed.top(),
                    merge.firstColumn() + placed.left(),
                    merge.lastColumn() + placed.left()));
        }
    }

    private void ink(XSSFCell cell, Drawing.Ink ink, @Nullable String formula) {
        cell.setCellStyle(style(ink.format()));
        BigDecimal number = ink.number();
        switch (ink.kind()) {
            case TEXT, WRITTEN -> cell.setCellValue(ink.text());
            case ERROR ->
                cell.setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.forString(ink.text())
                        .getCode());
            case NUMBER, DATE -> {
                if (formula != null && !formula.isEmpty()) {
                    cell.setCellFormula(formula);
                }
                if (number != null && (cached || formula == null || formula.isEmpty())) {
                    cell.setCellValue(number.doubleValue());
                }
            }
            case BLANK -> cell.setBlank();
        }
    }

    private CellStyle style(String format) {
        return styles.computeIfAbsent(format, key -> {
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(key));
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setWrapText(true);
            return style;
        });
    }

    private static XSSFRow row(XSSFSheet sheet, int row) {
        XSSFRow existing = sheet.getRow(row);
        return existing == null ? sheet.createRow(row) : existing;
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        XSSFRow line = row(sheet, row);
        XSSFCell existing = line.getCell(column);
        return existing == null ? line.createCell(column) : existing;
    }
}
