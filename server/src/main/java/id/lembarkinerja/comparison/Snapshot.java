package id.lembarkinerja.comparison;

import id.lembarkinerja.recognition.RecognizedTable;
import java.util.List;
import java.util.Map;

/**
 * One version of a workbook, as far as it can be compared: everything that has a meaning, nothing of its looks.
 *
 * @param name file name as the user knows it
 * @param sha256 of the exact bytes
 * @param sheets in tab order
 * @param tables in reading order
 * @param scores by id of the table
 */
public record Snapshot(
        String name,
        String sha256,
        List<SheetContent> sheets,
        List<RecognizedTable> tables,
        Map<String, TableScores> scores) {

    /** How many cells it holds, for those who have to bound what they keep. */
    public long countCells() {
        long inTables = tables.stream()
                .flatMap(table -> table.rows().stream())
                .mapToLong(row -> row.cells().size())
                .sum();
        return inTables
                + sheets.stream().mapToLong(sheet -> sheet.outside().size()).sum();
    }

    /** What was computed for a table; nothing when it has no figures. */
    public TableScores scoresOf(RecognizedTable table) {
        return scores.getOrDefault(table.id(), TableScores.NONE);
    }

    int indexOf(String sheet) {
        for (SheetContent content : sheets) {
            if (content.name().equals(sheet)) {
                return content.index();
            }
        }
        return sheets.size();
    }
}
