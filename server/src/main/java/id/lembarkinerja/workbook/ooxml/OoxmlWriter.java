package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.NewCell;
import id.lembarkinerja.workbook.NewCell.Look;
import id.lembarkinerja.workbook.NewSheet;
import id.lembarkinerja.workbook.NewWorkbook;
import id.lembarkinerja.workbook.WorkbookWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;

/** Writes new workbooks row by row, so that a long report takes little memory. */
public final class OoxmlWriter implements WorkbookWriter {
    private static final int ROWS_IN_MEMORY = 100;
    private static final int LONGEST = 32_000;
    private static final int UNITS_OF_WIDTH = 256;
    private static final short TITLE_SIZE = 14;
    private static final float LINE_HEIGHT = 15;
    /** A row cannot be higher than 409 points. */
    private static final int MOST_LINES = 27;

    @Override
    public byte[] write(NewWorkbook workbook) {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Map<Look, CellStyle> styles = styles(book);
            CellStyle linked = linked(book);
            for (NewSheet sheet : workbook.sheets()) {
                write(book, sheet, styles, linked);
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(SXSSFWorkbook book, NewSheet sheet, Map<Look, CellStyle> styles, CellStyle linked) {
        SXSSFSheet written = book.createSheet(sheet.name());
        for (int i = 0; i < sheet.widths().size(); i++) {
            written.setColumnWidth(i, sheet.widths().get(i) * UNITS_OF_WIDTH);
        }
        if (sheet.headings() > 0) {
            written.createFreezePane(0, sheet.headings());
            written.setRepeatingRows(CellRangeAddress.valueOf("1:" + sheet.headings()));
        }
        written.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        written.getPrintSetup().setLandscape(true);
        written.setFitToPage(true);
        written.getPrintSetup().setFitHeight((short) 0);
        int place = 0;
        for (List<NewCell> row : sheet.rows()) {
            Row to = written.createRow(place++);
            // Not every program makes room for wrapped words by itself.
            to.setHeightInPoints(LINE_HEIGHT * lines(row, sheet.widths()));
            for (int column = 0; column < row.size(); column++) {
                write(book, to.createCell(column), row.get(column), styles, linked);
            }
        }
    }

    /** So many lines the longest words of a row take; a title runs on beyond its column. */
    private static int lines(List<NewCell> row, List<Integer> widths) {
        int lines = 1;
        for (int column = 0; column < Math.min(row.size(), widths.size()); column++) {
            NewCell cell = row.get(column);
            if (cell.look() == Look.TITLE) {
                lines = Math.max(lines, 2);
            } else if (cell.link().isEmpty()) {
                int width = Math.max(1, widths.get(column) - 1);
                lines = Math.max(lines, (cell.text().length() + width - 1) / width);
            }
        }
        return Math.min(lines, MOST_LINES);
    }

    private static void write(
            SXSSFWorkbook book, Cell to, NewCell cell, Map<Look, CellStyle> styles, CellStyle linked) {
        if (cell.number().isPresent()) {
            to.setCellValue(cell.number().get().doubleValue());
        } else {
            to.setCellValue(cell.text().length() > LONGEST ? cell.text().substring(0, LONGEST) : cell.text());
        }
        to.setCellStyle(styles.get(cell.look()));
        cell.link().ifPresent(link -> {
            XSSFHyperlink target = (XSSFHyperlink) book.getCreationHelper().createHyperlink(HyperlinkType.FILE);
            target.setAddress(
                    URLEncoder.encode(link.file(), StandardCharsets.UTF_8).replace("+", "%20"));
            target.setLocation(link.place());
            to.setHyperlink(target);
            to.setCellStyle(linked);
        });
    }

    private static Map<Look, CellStyle> styles(SXSSFWorkbook book) {
        Map<Look, CellStyle> styles = new EnumMap<>(Look.class);
        for (Look look : Look.values()) {
            CellStyle style = plain(book);
            Font font = book.createFont();
            font.setBold(look != Look.PLAIN);
            switch (look) {
                case TITLE -> font.setFontHeightInPoints(TITLE_SIZE);
                case HEADING -> fill(style, IndexedColors.GREY_25_PERCENT);
                case STRIKING -> fill(style, IndexedColors.LIGHT_YELLOW);
                case PLAIN -> {}
            }
            style.setFont(font);
            style.setWrapText(look != Look.TITLE);
            styles.put(look, style);
        }
        return styles;
    }

    private static CellStyle plain(SXSSFWorkbook book) {
        CellStyle style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static CellStyle linked(SXSSFWorkbook book) {
        CellStyle style = plain(book);
        Font font = book.createFont();
        font.setUnderline(Font.U_SINGLE);
        font.setColor(IndexedColors.BLUE.getIndex());
        style.setFont(font);
        return style;
    }

    private static void fill(CellStyle style, IndexedColors color) {
        style.setFillForegroundColor(color.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
