package id.lembarkinerja.comparison;

import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a workbook says, without any address or key: its sheets in order, the lines of each outside tables, and its
 * tables. Of a formula only its shape counts, since its references go with the cells they point to.
 */
record BookContent(List<String> sheets, Map<String, List<List<String>>> lines, List<TableContent> tables) {

    /** A table: headings and rows from top to bottom. */
    record TableContent(String sheet, List<String> headings, List<List<String>> rows) {}

    BookContent {
        tables = tables.stream()
                .sorted(Comparator.comparing(TableContent::toString))
                .toList();
    }

    static BookContent of(Snapshot snapshot) {
        Map<String, List<List<String>>> lines = new TreeMap<>();
        for (SheetContent sheet : snapshot.sheets()) {
            lines.put(
                    sheet.name(),
                    OutsidePair.lines(sheet).stream()
                            .map(line -> line.stream()
                                    .map(cell -> text(cell.entry()))
                                    .toList())
                            .toList());
        }
        return new BookContent(
                snapshot.sheets().stream().map(SheetContent::name).toList(),
                lines,
                snapshot.tables().stream().map(BookContent::table).toList());
    }

    static TableContent table(RecognizedTable table) {
        List<List<String>> rows = new ArrayList<>();
        table.rows()
                .forEach(row -> rows.add(table.columns().stream()
                        .map(column -> text(Entries.of(row, column)))
                        .toList()));
        return new TableContent(
                table.sheet(), table.columns().stream().map(TableColumn::header).toList(), rows);
    }

    static String text(Entry entry) {
        return entry.formula().isEmpty() ? entry.printed() : entry.printed() + " =" + shape(entry.formula());
    }

    private static String shape(String formula) {
        FormulaTokens tokens = new FormulaTokens(formula);
        StringBuilder shape = new StringBuilder();
        while (tokens.advance()) {
            shape.append(tokens.reference() == null ? tokens.text() : "#");
        }
        return shape.toString();
    }
}
