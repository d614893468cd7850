package id.lembarkinerja.recognition;

import id.lembarkinerja.formulas.number.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows in which one cell lists several indicators and the cells beside it several figures: where label and figures list
 * equally many, each becomes a row of its own, all at the same address.
 */
final class ListedRows {
    private ListedRows() {}

    static List<Map<String, TableCell>> split(Map<String, TableCell> cells, List<String> labelKeys) {
        for (String labelKey : labelKeys) {
            TableCell label = cells.get(labelKey);
            if (label == null) {
                continue;
            }
            List<String> items = items(label.printed());
            if (items.size() >= 2 && cells.values().stream().anyMatch(cell -> counts(cell, items.size()))) {
                List<Map<String, TableCell>> rows = new ArrayList<>();
                for (int i = 0; i < items.size(); i++) {
                    rows.add(row(cells, labelKey, items.get(i), i, items.size()));
                }
                return rows;
            }
        }
        return List.of(cells);
    }

    private static boolean counts(TableCell cell, int items) {
        return cell.reading() instanceof Reading.Several several
                && several.numbers().size() == items
                && several.numbers().stream().allMatch(number -> number.label().isBlank());
    }

    private static Map<String, TableCell> row(
            Map<String, TableCell> cells, String labelKey, String item, int index, int items) {
        Map<String, TableCell> row = new LinkedHashMap<>(cells);
        for (Map.Entry<String, TableCell> entry : cells.entrySet()) {
            TableCell cell = entry.getValue();
            if (counts(cell, items) && cell.reading() instanceof Reading.Several several) {
                Reading one = several.numbers().get(index).reading();
                row.put(entry.getKey(), new TableCell(cell.cell(), one.printed(), one, cell.carried(), ""));
            } else if (entry.getKey().equals(labelKey)) {
                row.put(labelKey, new TableCell(cell.cell(), item, cell.reading(), cell.carried(), ""));
            } else if (items(cell.printed()).size() == items) {
                String text = items(cell.printed()).get(index);
                row.put(entry.getKey(), new TableCell(cell.cell(), text, cell.reading(), cell.carried(), ""));
            }
        }
        return row;
    }

    /** The items of a numbered or line-broken list; a text that is no list is one item. */
    static List<String> items(String text) {
        // Nearly every cell is neither.
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0 && !text.contains("2.")) {
            return List.of(text.isBlank() ? text : text.strip());
        }
        List<String> numbered = numberedItems(text);
        if (numbered.size() >= 2) {
            return numbered;
        }
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.isEmpty() ? List.of(text) : lines;
    }

    private static List<String> numberedItems(String text) {
        List<String> items = new ArrayList<>();
        int expected = 1;
        int start = -1;
        for (int i = 0; i < text.length(); i++) {
            String marker = expected + ".";
            boolean boundary = i == 0 || Character.isWhitespace(text.charAt(i - 1));
            int after = i + marker.length();
            if (boundary
                    && text.startsWith(marker, i)
                    && after < text.length()
                    && !Character.isDigit(text.charAt(after))) {
                if (start >= 0) {
                    items.add(RowBuilder.oneLine(text.substring(start, i)));
                }
                start = i;
                expected++;
            }
        }
        if (start >= 0) {
            items.add(RowBuilder.oneLine(text.substring(start)));
        }
        return items;
    }
}
