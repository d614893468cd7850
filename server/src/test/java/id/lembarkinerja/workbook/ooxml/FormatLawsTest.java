package id.lembarkinerja.workbook.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.FormatEdit;
import id.lembarkinerja.workbook.StyleProperty;
import id.lembarkinerja.workbook.WorkbookPatching;
import id.lembarkinerja.workbook.WorkbookSnapshot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The grid shows a file with formats written into it as it showed the file before, with those formats laid over. */
class FormatLawsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<StyleProperty.Side> SIDES = List.of(StyleProperty.Side.values());
    private static final int ROWS = 14;
    private static final int COLUMNS = 8;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void what_was_written_is_shown_and_nothing_else_has_changed(int seed) throws IOException {
        Random random = new Random(seed);
        byte[] original = workbook(random);
        List<FormatEdit> edits = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            edits.add(new FormatEdit.Style("C", range(random), properties(random)));
        }

        byte[] formatted =
                ((WorkbookPatching.Patched) new OoxmlFormatter().format("uji.xlsx", original, edits)).bytes();

        Map<String, Map<String, String>> expected = looks(original);
        for (FormatEdit edit : edits) {
            FormatEdit.Style style = (FormatEdit.Style) edit;
            expected.forEach((cell, look) -> {
                CellRange one = CellRange.parse(cell);
                if (style.cells().contains(one.first().row(), one.first().column())) {
                    style.properties().forEach(property -> lay(look, property));
                }
            });
        }
        Map<String, Map<String, String>> shown = looks(formatted);
        assertThat(expected.entrySet().stream()
                        .filter(cell -> !cell.getValue().equals(shown.get(cell.getKey())))
                        .map(cell -> cell + " " + shown.get(cell.getKey())))
                .isEmpty();
        assertThat(contents(formatted)).isEqualTo(contents(original));
    }

    private static CellRange range(Random random) {
        int row = random.nextInt(ROWS);
        int column = random.nextInt(COLUMNS);
        return CellRange.of(row, column, row + random.nextInt(ROWS - row), column + random.nextInt(COLUMNS - column));
    }

    private static List<StyleProperty> properties(Random random) {
        List<StyleProperty> properties = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            properties.add(property(random));
        }
        return properties;
    }

    private static StyleProperty property(Random random) {
        boolean on = random.nextBoolean();
        return switch (random.nextInt(12)) {
            case 0 -> new StyleProperty.NumberFormat(on ? "0.0%" : "#,##0.00");
            case 1 -> new StyleProperty.Bold(on);
            case 2 -> new StyleProperty.Italic(on);
            case 3 -> new StyleProperty.Underline(on);
            case 4 -> new StyleProperty.Strike(on);
            case 5 -> new StyleProperty.Fill(on ? "FFC000" : "");
            case 6 -> new StyleProperty.FontColor("C00000");
            case 7 -> new StyleProperty.FontSize(on ? 14 : 9.5);
            case 8 -> new StyleProperty.Horizontal(on ? "center" : "");
            case 9 -> new StyleProperty.Vertical(on ? "top" : "center");
            case 10 -> new StyleProperty.Wrap(on);
            default ->
                new StyleProperty.Border(
                        SIDES.get(random.nextInt(SIDES.size())), on ? "medium" : "", on ? "1F4E79" : "");
        };
    }

    /** Lays a property over a look, in the words of the grid. */
    private static void lay(Map<String, String> look, StyleProperty property) {
        if (property instanceof StyleProperty.NumberFormat format) {
            look.put("n", format.code());
        } else if (property instanceof StyleProperty.Bold bold) {
            put(look, "bl", bold.on() ? "1" : "");
        } else if (property instanceof StyleProperty.Italic italic) {
            put(look, "it", italic.on() ? "1" : "");
        } else if (property instanceof StyleProperty.Underline underline) {
            put(look, "ul", underline.on() ? "1" : "");
        } else if (property instanceof StyleProperty.Strike strike) {
            put(look, "st", strike.on() ? "1" : "");
        } else if (property instanceof StyleProperty.Fill fill) {
            put(look, "bg", fill.color());
        } else if (property instanceof StyleProperty.FontColor color) {
            put(look, "cl", color.color());
        } else if (property instanceof StyleProperty.FontSize size) {
            look.put("fs", Double.toString(size.points()));
        } else if (property instanceof StyleProperty.Horizontal horizontal) {
            put(look, "ht", horizontal.place().isEmpty() ? "" : "2");
        } else if (property instanceof StyleProperty.Vertical vertical) {
            look.put("vt", vertical.place().equals("top") ? "1" : "2");
        } else if (property instanceof StyleProperty.Wrap wrap) {
            put(look, "tb", wrap.on() ? "3" : "");
        } else if (property instanceof StyleProperty.Border border) {
            String side = border.side().name().substring(0, 1).toLowerCase(java.util.Locale.ROOT);
            put(look, "bd." + side, border.line().isEmpty() ? "" : "8 " + border.color());
        }
    }

    private static void put(Map<String, String> look, String key, String value) {
        if (value.isEmpty()) {
            look.remove(key);
        } else {
            look.put(key, value);
        }
    }

    /** How every cell of the window looks in the grid. */
    private static Map<String, Map<String, String>> looks(byte[] bytes) throws IOException {
        JsonNode grid = snapshot(bytes);
        JsonNode sheet = grid.at("/sheets/sheet-1");
        Map<String, Map<String, String>> looks = new TreeMap<>();
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                String style = "";
                for (String place : List.of(
                        "/cellData/" + row + "/" + column + "/s",
                        "/rowData/" + row + "/s",
                        "/columnData/" + column + "/s")) {
                    style = style.isEmpty() ? sheet.at(place).asText() : style;
                }
                JsonNode own = grid.at("/styles").path(style.isEmpty() ? "s0" : style);
                looks.put(CellRange.of(row, column, row, column).a1(), look(own));
            }
        }
        return looks;
    }

    private static Map<String, String> look(JsonNode style) {
        Map<String, String> look = new TreeMap<>();
        style.properties().forEach(field -> {
            JsonNode value = field.getValue();
            Function<String, String> text = key -> value.path(key).asText().replace("#", "");
            switch (field.getKey()) {
                case "n" -> look.put("n", value.path("pattern").asText());
                case "cl", "bg" -> look.put(field.getKey(), text.apply("rgb"));
                case "ul", "st" -> look.put(field.getKey(), text.apply("s"));
                case "fs" -> look.put("fs", Double.toString(value.asDouble()));
                case "bd" ->
                    value.properties()
                            .forEach(side -> look.put(
                                    "bd." + side.getKey(),
                                    side.getValue().path("s").asText() + " "
                                            + side.getValue()
                                                    .at("/cl/rgb")
                                                    .asText()
                                                    .replace("#", "")));
                default -> look.put(field.getKey(), value.asText());
            }
        });
        return look;
    }

    private static List<String> contents(byte[] bytes) {
        List<String> contents = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                var cell = Workbooks.read(bytes).sheets().get(0).cell(row, column);
                contents.add(cell.kind() + " " + cell.number() + " " + cell.formula());
            }
        }
        return contents;
    }

    private static byte[] workbook(Random random) {
        XSSFWorkbook poi = new XSSFWorkbook();
        XSSFSheet sheet = poi.createSheet("C");
        List<XSSFCellStyle> styles = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            XSSFFont font = poi.createFont();
            font.setBold(random.nextBoolean());
            font.setItalic(random.nextBoolean());
            font.setFontHeightInPoints((short) (8 + i));
            XSSFCellStyle style = poi.createCellStyle();
            style.setFont(font);
            style.setWrapText(random.nextBoolean());
            if (random.nextBoolean()) {
                style.setFillForegroundColor(IndexedColors.YELLOW.getIndex());
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                style.setBorderLeft(BorderStyle.THIN);
                style.setBottomBorderColor(IndexedColors.BLUE.getIndex());
                style.setBorderBottom(BorderStyle.DASHED);
            }
            styles.add(style);
        }
        sheet.setDefaultColumnStyle(2, styles.get(0));
        for (int row = 0; row < ROWS; row++) {
            if (random.nextInt(4) == 0) {
                continue;
            }
            sheet.createRow(row);
            if (random.nextInt(4) == 0) {
                sheet.getRow(row).setRowStyle(styles.get(1));
            }
            for (int column = 0; column < COLUMNS; column++) {
                if (random.nextBoolean()) {
                    sheet.getRow(row).createCell(column).setCellValue(random.nextInt(1000) / 8.0);
                    sheet.getRow(row).getCell(column).setCellStyle(styles.get(random.nextInt(5)));
                }
            }
        }
        sheet.createRow(ROWS).createCell(0).setCellFormula("SUM(A1:A9)");
        return Workbooks.bytes(poi);
    }

    private static JsonNode snapshot(byte[] bytes) throws IOException {
        return JSON.readTree(((WorkbookSnapshot.Taken) new OoxmlSnapshots().take("uji.xlsx", bytes)).json());
    }
}
