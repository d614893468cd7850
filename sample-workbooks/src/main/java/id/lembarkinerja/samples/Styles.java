package id.lembarkinerja.samples;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made once. */
final class Styles {
    private record Key(PlacedCell.Look look, String format) {}

    private final XSSFWorkbook workbook;
    private final XSSFColor headingFill;
    private final Map<Key, XSSFCellStyle> known = new HashMap<>();
    private final Map<PlacedCell.Part, XSSFFont> fonts = new HashMap<>();
    private final WorkbookTranscription transcription;

    Styles(XSSFWorkbook workbook, WorkbookTranscription transcription) {
        this.workbook = workbook;
        this.transcription = transcription;
        byte[] rgb = java.util.HexFormat.of().parseHex(transcription.headingFill());
        this.headingFill = new XSSFColor(rgb, workbook.getStylesSource().getIndexedColors());
        // The default font decides what a column width of one character means.
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(transcription.font());
        standard.setFontHeightInPoints((short) transcription.fontSize());
    }

    XSSFCellStyle of(PlacedCell.Look look, String format) {
        return known.computeIfAbsent(new Key(look, format), this::create);
    }

    private XSSFCellStyle create(Key key) {
        PlacedCell.Look look = key.look();
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(look.part(), this::font));
        style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.valueOf(look.alignment().name()));
        boolean middle = look.part() != PlacedCell.Part.BODY && look.part() != PlacedCell.Part.NOTE;
        style.setVerticalAlignment(middle ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        if (look.ruled()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        if (look.part() == PlacedCell.Part.HEADING) {
            style.setFillForegroundColor(headingFill);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private XSSFFont font(PlacedCell.Part part) {
        XSSFFont font = workbook.createFont();
        font.setFontName(transcription.font());
        int size = transcription.fontSize();
        font.setFontHeightInPoints((short)
                switch (part) {
                    case TITLE -> size + 2;
                    case COLUMN_NUMBER -> size - 2;
                    default -> size;
                });
        font.setBold(part.bold);
        font.setItalic(part == PlacedCell.Part.COLUMN_NUMBER);
        return font;
    }
}
