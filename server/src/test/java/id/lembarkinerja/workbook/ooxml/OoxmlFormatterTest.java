package id.lembarkinerja.workbook.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.FormatEdit;
import id.lembarkinerja.workbook.StyleProperty;
import id.lembarkinerja.workbook.WorkbookPatching;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OoxmlFormatterTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STYLES = "xl/styles.xml";

    @Test
    void a_number_format_is_written_and_the_styles_that_exist_keep_their_numbers() throws IOException {
        byte[] original = themed();

        byte[] formatted = format(original, style("C1", new StyleProperty.NumberFormat("0.0%")));

        Map<String, String> before = ZipParts.unpack(original);
        Map<String, String> after = ZipParts.unpack(formatted);
        assertThat(after.keySet()).containsExactlyElementsOf(before.keySet());
        assertThat(before.entrySet().stream()
                        .filter(part -> !part.getValue().equals(after.get(part.getKey())))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder(SHEET, STYLES);
        assertThat(items(after, "cellXfs")).startsWith(items(before, "cellXfs").toArray(String[]::new));
        assertThat(items(after, "fonts")).isEqualTo(items(before, "fonts"));
        try (XSSFWorkbook poi = open(formatted)) {
            XSSFSheet sheet = poi.getSheet("C");
            assertThat(sheet.getRow(0).getCell(2).getNumericCellValue()).isEqualTo(0.988);
            assertThat(sheet.getRow(0).getCell(2).getCellStyle().getDataFormatString())
                    .isEqualTo("0.0%");
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getDataFormatString())
                    .isEqualTo("General");
        }
        assertThat(Workbooks.read(formatted).sheets().get(0).cell(0, 2).printed())
                .isEqualTo("98,8%");
    }

    @Test
    void every_property_reaches_the_cell_and_leaves_the_others_as_they_are() throws IOException {
        byte[] formatted = format(
                themed(),
                style(
                        "A1",
                        new StyleProperty.Bold(true),
                        new StyleProperty.Italic(true),
                        new StyleProperty.Underline(true),
                        new StyleProperty.Strike(true),
                        new StyleProperty.FontSize(14.5),
                        new StyleProperty.Fill("FFC000"),
                        new StyleProperty.Horizontal("center"),
                        new StyleProperty.Vertical("top"),
                        new StyleProperty.Wrap(true),
                        new StyleProperty.Rotation(-45),
                        new StyleProperty.Border(StyleProperty.Side.LEFT, "medium", "0000FF"),
                        new StyleProperty.Border(StyleProperty.Side.BOTTOM, "double", "")));
        try (XSSFWorkbook poi = open(formatted)) {
            XSSFCellStyle style = poi.getSheet("C").getRow(0).getCell(0).getCellStyle();
            XSSFFont font = style.getFont();
            assertThat(List.of(font.getBold(), font.getItalic(), font.getStrikeout(), font.getUnderline() == 1))
                    .containsOnly(true);
            assertThat(font.getFontHeight()).isEqualTo((short) 290);
            assertThat(font.getFontName()).isEqualTo("Georgia");
            assertThat(font.getXSSFColor().getTheme()).as("theme colour stays").isEqualTo(4);
            assertThat(style.getFillForegroundXSSFColor().getARGBHex()).isEqualTo("FFFFC000");
            assertThat(style.getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(style.getAlignment()).isEqualTo(HorizontalAlignment.CENTER);
            assertThat(style.getVerticalAlignment()).isEqualTo(VerticalAlignment.TOP);
            assertThat(style.getWrapText()).isTrue();
            assertThat(style.getRotation()).isEqualTo((short) 135);
            assertThat(style.getIndention()).as("indention stays").isEqualTo((short) 2);
            assertThat(style.getBorderLeft()).isEqualTo(BorderStyle.MEDIUM);
            assertThat(style.getLeftBorderXSSFColor().getARGBHex()).isEqualTo("FF0000FF");
            assertThat(style.getBorderBottom()).isEqualTo(BorderStyle.DOUBLE);
            assertThat(style.getBorderTop()).as("upper border stays").isEqualTo(BorderStyle.THIN);
            assertThat(style.getBorderRight()).isEqualTo(BorderStyle.NONE);
        }
    }

    @Test
    void going_back_to_the_usual_takes_a_property_away() throws IOException {
        byte[] formatted = format(
                themed(),
                style(
                        "A1",
                        new StyleProperty.FontName(""),
                        new StyleProperty.FontColor(""),
                        new StyleProperty.FontSize(0),
                        new StyleProperty.Fill(""),
                        new StyleProperty.Border(StyleProperty.Side.TOP, "", "")));
        try (XSSFWorkbook poi = open(formatted)) {
            XSSFCellStyle style = poi.getSheet("C").getRow(0).getCell(0).getCellStyle();
            XSSFFont usual = poi.getFontAt(0);
            assertThat(style.getFont().getFontName()).isEqualTo(usual.getFontName());
            assertThat(style.getFont().getFontHeight()).isEqualTo(usual.getFontHeight());
            assertThat(style.getFont().getXSSFColor()).isEqualTo(usual.getXSSFColor());
            assertThat(style.getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
            assertThat(style.getBorderTop()).isEqualTo(BorderStyle.NONE);
        }
    }

    @Test
    void cells_and_rows_that_the_file_does_not_mention_take_the_style_of_their_column() throws IOException {
        byte[] formatted = format(themed(), style("D1:E40", new StyleProperty.Bold(true)));
        try (XSSFWorkbook poi = open(formatted)) {
            XSSFSheet sheet = poi.getSheet("C");
            assertThat(sheet.getPhysicalNumberOfRows()).isEqualTo(40);
            assertThat(sheet.getRow(39).getCell(3).getCellStyle().getFont().getBold())
                    .isTrue();
            assertThat(sheet.getRow(39).getCell(3).getCellStyle().getDataFormatString())
                    .isEqualTo("0.00%");
            assertThat(sheet.getRow(39).getCell(4).getCellStyle().getDataFormatString())
                    .isEqualTo("General");
        }
    }

    @Test
    void cells_of_one_look_share_one_style_and_formatting_again_adds_none() {
        FormatEdit edit = style("A1:H200", new StyleProperty.Fill("FFC000"), new StyleProperty.Wrap(true));
        byte[] once = format(themed(), edit);
        byte[] twice = format(once, edit);
        int before = items(ZipParts.unpack(themed()), "cellXfs").size();
        assertThat(items(ZipParts.unpack(once), "cellXfs")).hasSize(before + 3);
        assertThat(ZipParts.unpack(twice)).isEqualTo(ZipParts.unpack(once));
    }

    @Test
    void a_workbook_without_styles_gets_them() throws IOException {
        byte[] bare = ZipParts.pack(ZipParts.around(ZipParts.sheet("<row r=\"1\"><c r=\"A1\"><v>0.5</v></c></row>")));
        byte[] formatted =
                format(bare, styleOn("Satu", "A1", new StyleProperty.NumberFormat("0%"), new StyleProperty.Bold(true)));
        try (XSSFWorkbook poi = open(formatted)) {
            XSSFCellStyle style = poi.getSheet("Satu").getRow(0).getCell(0).getCellStyle();
            assertThat(style.getDataFormatString()).isEqualTo("0%");
            assertThat(style.getFont().getBold()).isTrue();
        }
        assertThat(Workbooks.read(formatted).sheets().get(0).cell(0, 0).printed())
                .isEqualTo("50%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.0\"", "[Red", "0;0;0;0;0", "\u0001"})
    void a_format_that_excel_would_not_accept_is_refused_in_words(String code) {
        assertThat(new OoxmlFormatter()
                        .format("uji.xlsx", themed(), List.of(style("A1", new StyleProperty.NumberFormat(code)))))
                .isInstanceOfSatisfying(
                        WorkbookPatching.Unformattable.class,
                        refused -> assertThat(refused.message()).contains("Sel A1", "Pilih format lain"));
    }

    @Test
    void a_sheet_that_is_not_there_is_named() {
        assertThat(new OoxmlFormatter()
                        .format("uji.xlsx", themed(), List.of(styleOn("Lain", "A1", new StyleProperty.Bold(true)))))
                .isInstanceOfSatisfying(
                        WorkbookPatching.Unformattable.class,
                        refused -> assertThat(refused.message()).contains("Lembar “Lain” tidak ada"));
    }

    private static byte[] themed() {
        XSSFWorkbook poi = new XSSFWorkbook();
        XSSFSheet sheet = poi.createSheet("C");
        XSSFFont font = poi.createFont();
        font.setFontName("Georgia");
        font.setFontHeight(12);
        font.setThemeColor((short) 4);
        XSSFCellStyle style = poi.createCellStyle();
        style.setFont(font);
        style.setBorderTop(BorderStyle.THIN);
        style.setIndention((short) 2);
        XSSFCellStyle percent = poi.createCellStyle();
        percent.setDataFormat(poi.createDataFormat().getFormat("0.00%"));
        sheet.setDefaultColumnStyle(3, percent);
        sheet.createRow(0).createCell(0).setCellValue("a");
        sheet.getRow(0).getCell(0).setCellStyle(style);
        sheet.getRow(0).createCell(2).setCellValue(0.988);
        sheet.createRow(4).createCell(5).setCellFormula("C1*2");
        return Workbooks.bytes(poi);
    }

    private static FormatEdit style(String cells, StyleProperty... properties) {
        return styleOn("c", cells, properties);
    }

    private static FormatEdit styleOn(String sheet, String cells, StyleProperty... properties) {
        return new FormatEdit.Style(sheet, CellRange.parse(cells), List.of(properties));
    }

    private static byte[] format(byte[] original, FormatEdit... edits) {
        WorkbookPatching patching = new OoxmlFormatter().format("uji.xlsx", original, List.of(edits));
        assertThat(patching).isInstanceOf(WorkbookPatching.Patched.class);
        return ((WorkbookPatching.Patched) patching).bytes();
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    /** The elements inside a list of the styles part, each as it is written. */
    private static List<String> items(Map<String, String> parts, String list) {
        String styles = parts.getOrDefault(STYLES, "");
        int start = styles.indexOf('>', styles.indexOf("<" + list)) + 1;
        String inside = styles.substring(start, styles.indexOf("</" + list + ">"));
        String element = list.equals("cellXfs") ? "<xf" : "<font>";
        return List.of(inside.substring(element.length()).split(element));
    }
}
