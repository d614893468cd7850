package id.lembarkinerja.samples;

import id.lembarkinerja.samples.FormulaBlock.Kin;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of the workbook of formulas: cells to fill in are yellow, results bold on grey. */
final class FormulaStyles {
    private static final String INPUT_FILL = "FFF4CE";
    private static final String RESULT_FILL = "EDEBE9";
    private static final String QUIET = "605E5C";
    private static final short TITLE_SIZE = 13;

    private final XSSFWorkbook workbook;
    private final Map<Kin, XSSFCellStyle> words = new EnumMap<>(Kin.class);
    private final Map<Kin, XSSFCellStyle> figures = new EnumMap<>(Kin.class);

    FormulaStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle words(Kin kin) {
        return words.computeIfAbsent(kin, this::createWords);
    }

    XSSFCellStyle figure(Kin kin) {
        return figures.computeIfAbsent(kin, this::createFigure);
    }

    private XSSFCellStyle createWords(Kin kin) {
        XSSFCellStyle style = workbook.createCellStyle();
        XSSFFont font = workbook.createFont();
        font.setBold(kin == Kin.TITLE || kin == Kin.RESULT);
        font.setItalic(kin == Kin.SOURCE);
        if (kin == Kin.TITLE) {
            font.setFontHeightInPoints(TITLE_SIZE);
        } else if (kin == Kin.RULE || kin == Kin.SOURCE) {
            font.setColor(color(QUIET));
        }
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle createFigure(Kin kin) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFillForegroundColor(color(kin == Kin.RESULT ? RESULT_FILL : INPUT_FILL));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        for (var set : List.<Consumer<BorderStyle>>of(
                style::setBorderTop, style::setBorderBottom, style::setBorderLeft, style::setBorderRight)) {
            set.accept(BorderStyle.THIN);
        }
        XSSFFont font = workbook.createFont();
        font.setBold(kin == Kin.RESULT);
        style.setFont(font);
        style.setDataFormat(workbook.createDataFormat().getFormat(kin == Kin.RESULT ? "#,##0.00##" : "General"));
        return style;
    }

    private XSSFColor color(String rgb) {
        return new XSSFColor(
                HexFormat.of().parseHex(rgb), workbook.getStylesSource().getIndexedColors());
    }
}
