package id.lembarkinerja.recognition;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Absence;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.formulas.rating.Band;
import id.lembarkinerja.formulas.rating.BandParser;
import id.lembarkinerja.workbook.Cell;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellKind;
import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds rating scales that stand in the text as a list without headings: at least three rows below each other, each a
 * range with its category, {@code a. | < 55 % | kategori kurang berhasil}, in two cells or in one.
 */
final class HeadlessScales {
    private static final int FEWEST = 3;
    private static final int LONGEST = 90;

    private static final Pattern DECIMAL_SIGN = Pattern.compile("(?<=\\d)[.,](?=\\d)");

    /** Words that bound a range; a text with others is a name with figures in it. */
    private static final Set<String> RANGE_WORDS = Set.of(
            "antara",
            "atas",
            "atau",
            "bawah",
            "d",
            "dan",
            "dari",
            "dengan",
            "di",
            "hingga",
            "ke",
            "kurang",
            "lebih",
            "maksimal",
            "minimal",
            "nilai",
            "persen",
            "s",
            "sama",
            "sampai",
            "skor",
            "capaian",
            "x");

    private HeadlessScales() {}

    private record Line(int row, int rangeColumn, String range, int labelColumn, String label) {}

    static List<RecognizedTable> list(Sheet sheet, int file, int firstId, List<RecognizedTable> tables) {
        List<RecognizedTable> found = new ArrayList<>();
        List<Line> run = new ArrayList<>();
        int row = sheet.nextRow(0);
        while (row >= 0) {
            Optional<Line> line = isTaken(row, tables) ? Optional.empty() : line(sheet, row);
            line.ifPresent(run::add);
            int next = sheet.nextRow(row + 1);
            if (line.isEmpty() || next != row + 1) {
                if (run.size() >= FEWEST) {
                    found.add(table(sheet, file, "t" + (firstId + found.size()), run));
                }
                run.clear();
            }
            row = next;
        }
        return found;
    }

    private static boolean isTaken(int row, List<RecognizedTable> tables) {
        return tables.stream()
                .anyMatch(table -> row >= table.range().first().row()
                        && row <= table.range().last().row());
    }

    private static Optional<Line> line(Sheet sheet, int row) {
        for (int column = sheet.nextColumn(row, 0); column >= 0; column = sheet.nextColumn(row, column + 1)) {
            Cell cell = sheet.cell(row, column);
            if (cell.kind() != CellKind.TEXT || cell.printed().length() > LONGEST) {
                continue;
            }
            String text = RowKeys.withoutNumbering(RowBuilder.oneLine(cell.printed()));
            int end = rangeEnd(text);
            if (end < 0 || !isRange(text.substring(0, end))) {
                continue;
            }
            String rest = label(text.substring(end));
            if (!rest.isEmpty()) {
                return Optional.of(new Line(row, column, text.substring(0, end).strip(), column, rest));
            }
            for (int right = sheet.nextColumn(row, column + 1); right >= 0; right = sheet.nextColumn(row, right + 1)) {
                String label = label(RowBuilder.oneLine(sheet.cell(row, right).printed()));
                if (!label.isEmpty()) {
                    return Optional.of(
                            new Line(row, column, text.substring(0, end).strip(), right, label));
                }
            }
        }
        return Optional.empty();
    }

    /** One past the last digit or percent sign, when only range signs and numbers stand before it. */
    private static int rangeEnd(String text) {
        int end = -1;
        for (int i = 0; i < text.length() && i < 30; i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c) || c == '%') {
                end = i + 1;
            }
        }
        return end;
    }

    private static boolean isRange(String text) {
        boolean sign = text.chars().anyMatch(c -> "<>\u2264\u2265".indexOf(c) >= 0);
        // "13,65" is one number.
        long numbers = Words.of(DECIMAL_SIGN.matcher(text).replaceAll("")).stream()
                .filter(word -> Character.isDigit(word.charAt(0)))
                .count();
        boolean words = Words.of(text).stream()
                .anyMatch(word -> Character.isLetter(word.charAt(0)) && !RANGE_WORDS.contains(word));
        return (sign || numbers == 2) && !words && !BandParser.parse(text, "x").unreadable();
    }

    /** The category's own name, without the words that introduce it; empty when the text is no category. */
    private static String label(String text) {
        String stripped = text.strip();
        while (!stripped.isEmpty() && !Character.isLetter(stripped.charAt(0))) {
            stripped = stripped.substring(1);
        }
        String lower = stripped.toLowerCase(java.util.Locale.ROOT);
        for (String start : List.of("kategori ", "predikat ", "berarti ", "dinyatakan ")) {
            if (lower.startsWith(start)) {
                stripped = stripped.substring(start.length()).strip();
                lower = stripped.toLowerCase(java.util.Locale.ROOT);
            }
        }
        return Words.of(stripped).size() <= 6 ? stripped : "";
    }

    private static RecognizedTable table(Sheet sheet, int file, String id, List<Line> lines) {
        RowKeys keys = new RowKeys();
        List<TableRow> rows = new ArrayList<>();
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (Line line : lines) {
            Band band = BandParser.parse(line.range(), line.label());
            Map<String, TableCell> cells = new LinkedHashMap<>();
            cells.put("scale", text(line.row(), line.rangeColumn(), line.range()));
            cells.put("category", text(line.row(), line.labelColumn(), line.label()));
            rows.add(new TableRow(keys.keyOf(band.label(), cells), line.row(), line.label(), RowKind.INDICATOR, cells));
            first = Math.min(first, line.rangeColumn());
            last = Math.max(last, line.labelColumn());
        }
        Line top = lines.get(0);
        return new RecognizedTable(
                id,
                file,
                sheet.name(),
                "",
                CellRange.of(top.row(), first, lines.get(lines.size() - 1).row(), last),
                "skala-kategori",
                0.8,
                List.of(new Bilingual(
                        "Daftar rentang nilai dengan kategorinya, tanpa judul kolom.",
                        "A list of ranges with their categories, without column headings.")),
                List.of(
                        new TableColumn("scale", "", top.rangeColumn(), ColumnType.TEXT),
                        new TableColumn("category", "", top.labelColumn(), ColumnType.TEXT)),
                List.copyOf(rows),
                "",
                Optional.empty(),
                "");
    }

    private static TableCell text(int row, int column, String text) {
        Reading reading = text.isEmpty()
                ? new Reading.Absent(text, Absence.BLANK)
                : new Reading.NotANumber(text, CellReader.TEXT);
        return new TableCell(new CellAddress(row, column), text, reading, false, "");
    }
}
