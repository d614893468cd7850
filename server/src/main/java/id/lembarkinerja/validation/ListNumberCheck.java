package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code numbering}: texts that number themselves, {@code 4. …}, {@code 5. …}, with one among them whose number belongs
 * to another list, such as a section number an editor put in by itself.
 */
final class ListNumberCheck implements Check {

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            for (TableColumn column : table.columns()) {
                if (column.type() == ColumnType.TEXT) {
                    check(table, column, findings);
                }
            }
        }
        return findings;
    }

    private static void check(RecognizedTable table, TableColumn column, List<Finding> findings) {
        List<TableRow> rows = table.rows();
        for (int i = 1; i + 1 < rows.size(); i++) {
            int before = number(rows.get(i - 1), column);
            int after = number(rows.get(i + 1), column);
            Optional<String> odd = sectionNumber(rows.get(i), column);
            if (odd.isPresent() && before > 0 && after == before + 2) {
                FindingDraft draft = FindingDraft.hint("numbering", table)
                        .at(rows.get(i), column.key())
                        .expected((before + 1) + ".");
                findings.add(draft.message("Nomor \"" + odd.get() + "\" di " + draft.cell() + " berdiri di antara "
                        + before + ". dan " + after + ". Ganti menjadi " + (before + 1) + "."));
            }
        }
    }

    private static String marker(TableRow row, TableColumn column) {
        String text = row.find(column.key()).map(TableCell::printed).orElse("").strip();
        int end = 0;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        return end < text.length() ? text.substring(0, end) : "";
    }

    /** The number of a text that begins {@code 5.}, or -1. */
    private static int number(TableRow row, TableColumn column) {
        String marker = marker(row, column);
        boolean simple = marker.length() >= 2 && marker.length() <= 4 && marker.indexOf('.') == marker.length() - 1;
        return simple ? Integer.parseInt(marker.substring(0, marker.length() - 1)) : -1;
    }

    private static Optional<String> sectionNumber(TableRow row, TableColumn column) {
        String marker = marker(row, column);
        long dots = marker.chars().filter(c -> c == '.').count();
        return dots >= 2 && Character.isDigit(marker.charAt(0)) ? Optional.of(marker) : Optional.empty();
    }
}
