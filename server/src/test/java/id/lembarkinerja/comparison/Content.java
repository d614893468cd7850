package id.lembarkinerja.comparison;

import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableColumn;
import java.util.ArrayList;
import java.util.List;

/**
 * What a version says, without any address or key: headings, rows from top to bottom, lines outside tables. Two
 * versions of equal content are equal for a reader.
 */
record Content(String sheet, List<String> headings, List<List<String>> rows, List<List<String>> lines) {

    static Content of(Snapshot snapshot) {
        RecognizedTable table = snapshot.tables().get(0);
        SheetContent sheet = snapshot.sheets().get(0);
        List<List<String>> rows = new ArrayList<>();
        table.rows()
                .forEach(row -> rows.add(table.columns().stream()
                        .map(column -> Entries.of(row, column).printed())
                        .toList()));
        List<List<String>> lines = new ArrayList<>();
        for (List<OutsideCell> line : OutsidePair.lines(sheet)) {
            lines.add(line.stream().map(cell -> cell.entry().printed()).toList());
        }
        return new Content(
                sheet.name(), table.columns().stream().map(TableColumn::header).toList(), rows, lines);
    }
}
