package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.validation.RunningNumbers.Kind;
import id.lembarkinerja.validation.RunningNumbers.Slip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code numbering}, {@code duplicate-number}: texts that number themselves, {@code 4. …}, {@code 5. …}, with a number
 * among them that is missing, stands twice or belongs to another list, such as a section number an editor put in by
 * itself.
 */
final class ListNumberCheck implements Check {
    private static final int SHORTEST_LIST = 3;

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            for (TableColumn column : table.columns()) {
                if (column.type() == ColumnType.TEXT) {
                    sectionNumbers(table, column, findings);
                    lists(table, column, findings);
                }
            }
        }
        return findings;
    }

    private static void sectionNumbers(RecognizedTable table, TableColumn column, List<Finding> findings) {
        List<TableRow> rows = table.rows();
        for (int i = 1; i + 1 < rows.size(); i++) {
            Optional<String> odd = sectionNumber(text(rows.get(i), column));
            int before = odd.isEmpty() ? -1 : number(text(rows.get(i - 1), column));
            if (odd.isPresent() && before > 0 && number(text(rows.get(i + 1), column)) == before + 2) {
                int after = before + 2;
                FindingDraft draft = FindingDraft.hint("numbering", table)
                        .at(rows.get(i), column.key())
                        .expected((before + 1) + ".");
                findings.add(draft.message(
                        "Nomor \"{0}\" di {1} berdiri di antara {2}. dan {3}. Ganti menjadi {4}.",
                        "Number \"{0}\" in {1} stands between {2}. and {3}. Change it to {4}.",
                        odd.get(),
                        draft.cell(),
                        before,
                        after,
                        before + 1));
            }
        }
    }

    private static void lists(RecognizedTable table, TableColumn column, List<Finding> findings) {
        RunningNumbers<TableRow> numbers = new RunningNumbers<>();
        for (TableRow row : table.rows()) {
            TableCell cell = row.cells().get(column.key());
            if (row.kind() != RowKind.INDICATOR) {
                numbers.interrupt();
                continue;
            }
            if (cell == null || cell.carried()) {
                continue;
            }
            if (cell.printed().indexOf('\n') < 0 && cell.printed().indexOf('\r') < 0) {
                line(row, cell.printed().strip(), numbers);
            } else {
                cell.printed().lines().map(String::strip).forEach(line -> line(row, line, numbers));
            }
        }
        if (numbers.size() < SHORTEST_LIST) {
            return;
        }
        for (Slip<TableRow> slip : numbers.slips()) {
            findings.add(finding(table, column, slip));
        }
    }

    private static Finding finding(RecognizedTable table, TableColumn column, Slip<TableRow> slip) {
        Spot at = Spot.of(table, slip.item(), column.key());
        String before = slip.marker().at(slip.previous());
        boolean repeated = slip.kind() == Kind.REPEATED;
        return SpotDraft.hint(repeated ? "duplicate-number" : "numbering", at)
                .expected(slip.expected())
                .message(
                        "Daftar di kolom \"{0}\" memuat nomor {1} {2} ({3}). Periksa apakah ada butir yang hilang, lalu"
                                + " tulis {4}.",
                        "The list in column \"{0}\" has number {1} {2} ({3}). Check whether an item is missing, then"
                                + " write {4}.",
                        column.header(),
                        slip.marker().at(slip.marker().value()),
                        repeated
                                ? Bilingual.of("dua kali", "twice")
                                : Bilingual.of("langsung setelah {0}", "right after {0}", before),
                        at.cell(),
                        slip.expected());
    }

    private static void line(TableRow row, String line, RunningNumbers<TableRow> numbers) {
        if (number(line) > 0 && !isSubItem(line)) {
            numbers.add(row, ListMarker.readings(marker(line)));
        } else if (!line.isEmpty()) {
            numbers.interrupt();
        }
    }

    private static String text(TableRow row, TableColumn column) {
        TableCell cell = row.cells().get(column.key());
        return cell == null ? "" : cell.printed().strip();
    }

    private static String marker(String text) {
        int end = 0;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        return end < text.length() ? text.substring(0, end) : "";
    }

    /** The number of a text that begins {@code 5.}, or -1. */
    private static int number(String text) {
        String marker = marker(text);
        boolean simple = marker.length() >= 2 && marker.length() <= 4 && marker.indexOf('.') == marker.length() - 1;
        return simple ? Integer.parseInt(marker.substring(0, marker.length() - 1)) : -1;
    }

    /** {@code 3. b. …}: the third item goes on. */
    private static boolean isSubItem(String text) {
        String rest = text.substring(marker(text).length()).strip();
        return rest.length() > 1 && Character.isLetter(rest.charAt(0)) && ".)".indexOf(rest.charAt(1)) >= 0;
    }

    private static Optional<String> sectionNumber(String text) {
        String marker = marker(text);
        boolean twoDots = marker.indexOf('.') < marker.lastIndexOf('.');
        return twoDots && Character.isDigit(marker.charAt(0)) ? Optional.of(marker) : Optional.empty();
    }
}
