package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.recognition.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code duplicate-number}, {@code numbering}, {@code duplicate-label}: rows that are numbered or named inconsistently.
 */
final class RowCheck implements Check {

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            numbering(table, findings);
            labels(table, findings);
        }
        return findings;
    }

    private static void numbering(RecognizedTable table, List<Finding> findings) {
        int previous = 0;
        int sheetRow = -1;
        for (TableRow row : table.rows()) {
            boolean sameCell = row.row() == sheetRow;
            sheetRow = row.row();
            Optional<TableCell> cell = row.find("no").filter(no -> !no.carried());
            int number = cell.map(no -> runningNumber(no.printed())).orElse(-1);
            if (cell.isEmpty() || number < 0 || row.kind() == RowKind.TOTAL) {
                continue;
            }
            // Rows that were split from one list share their number cell.
            if (number == previous && !sameCell) {
                FindingDraft draft =
                        FindingDraft.hint("duplicate-number", table).at(row, "no");
                findings.add(draft.expected(Integer.toString(previous + 1))
                        .message("Nomor " + number + " di " + draft.cell()
                                + " sudah dipakai baris sebelumnya. Ganti menjadi " + (previous + 1)
                                + " dan sesuaikan nomor berikutnya."));
            } else if (previous > 0 && number > previous + 1) {
                FindingDraft draft = FindingDraft.hint("numbering", table).at(row, "no");
                findings.add(draft.expected(Integer.toString(previous + 1))
                        .message("Nomor melompat dari " + previous + " ke " + number + " di " + draft.cell()
                                + ". Periksa apakah ada baris yang hilang."));
            }
            previous = number;
        }
    }

    private static int runningNumber(String printed) {
        String text = printed.strip();
        String digits = text.endsWith(".") || text.endsWith(")") ? text.substring(0, text.length() - 1) : text;
        boolean number =
                !digits.isEmpty() && digits.length() <= 3 && digits.chars().allMatch(Character::isDigit);
        return number ? Integer.parseInt(digits) : -1;
    }

    private static void labels(RecognizedTable table, List<Finding> findings) {
        Map<String, TableRow> seen = new HashMap<>();
        for (TableRow row : table.rows()) {
            if (row.kind() != RowKind.INDICATOR || row.label().isEmpty()) {
                continue;
            }
            String context = row.find("objective").map(TableCell::printed).orElse("")
                    + row.find("result").map(TableCell::printed).orElse("");
            TableRow first = seen.putIfAbsent(Words.normalize(row.label() + " " + context), row);
            if (first != null && first.row() != row.row()) {
                FindingDraft draft = FindingDraft.hint("duplicate-label", table);
                String column = labelColumn(row);
                draft.at(row, column).related(table, first, column);
                findings.add(draft.message("\"" + row.label() + "\" di " + draft.cell()
                        + " sama dengan baris " + (first.row() + 1) + ". Bila maksudnya berbeda, perjelas namanya; bila"
                        + " terulang, hapus salah satu."));
            }
        }
    }

    private static String labelColumn(TableRow row) {
        return row.cells().entrySet().stream()
                .filter(entry -> entry.getValue().printed().strip().equals(row.label())
                        || row.label()
                                .equals(entry.getValue()
                                        .printed()
                                        .replace('\n', ' ')
                                        .strip()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("no");
    }
}
