package id.lembarkinerja.validation.remark;

import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.validation.Examination.Examined;
import id.lembarkinerja.validation.Finding;
import id.lembarkinerja.validation.Finding.RelatedCell;
import id.lembarkinerja.workbook.CellAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names cells, rows, columns and tables the way an official would. */
final class Places {
    private static final Pattern NUMBERED_TABLE = Pattern.compile("(?i)^(tabel\\.?\\s*[0-9]+(?:\\.[0-9]+)*)\\b");
    private static final Pattern NUMBERING = Pattern.compile("^(?:[0-9]{1,2}|[a-zA-Z])[.)]\\s+");
    private static final int LONGEST = 90;

    private final Examined examined;
    private final Map<String, Map<String, TableRow>> rowsOf = new HashMap<>();

    Places(Examined examined) {
        this.examined = examined;
    }

    /** The row of a table by its key; tables are indexed when first asked. */
    Optional<TableRow> row(RecognizedTable table, String key) {
        Map<String, TableRow> rows = rowsOf.computeIfAbsent(table.id(), id -> {
            Map<String, TableRow> byKey = new HashMap<>();
            table.rows().forEach(row -> byKey.putIfAbsent(row.key(), row));
            return byKey;
        });
        return Optional.ofNullable(rows.get(key));
    }

    /** {@code sel H7 lembar C}; with the file's name where several were given. */
    String at(Finding finding) {
        return at(finding.file(), finding.sheet(), finding.cell());
    }

    String at(RelatedCell cell) {
        return at(cell.file(), cell.sheet(), cell.cell());
    }

    private String at(int file, String sheet, String cell) {
        return "sel " + cell + " " + sheet(file, sheet);
    }

    /** {@code lembar C}. */
    String sheet(Finding finding) {
        return sheet(finding.file(), finding.sheet());
    }

    private String sheet(int file, String sheet) {
        return "lembar " + sheet
                + (examined.workbooks().size() > 1
                        ? " berkas " + examined.workbooks().get(file).name()
                        : "");
    }

    /** The related cells as one stretch: {@code sel F23 s.d. F26 lembar Sub Kegiatan}. */
    String others(Finding finding) {
        List<RelatedCell> cells = finding.related();
        if (cells.isEmpty()) {
            return "";
        }
        RelatedCell first = cells.get(0);
        RelatedCell last = cells.get(cells.size() - 1);
        boolean stretch = cells.size() > 1
                && first.sheet().equals(last.sheet())
                && first.file() == last.file()
                && !first.cell().equals(last.cell());
        return stretch
                ? at(first.file(), first.sheet(), first.cell() + " s.d. " + last.cell())
                : at(first.file(), first.sheet(), first.cell());
    }

    /** {@code Tabel 5}, or the sheet; with the range where the sheet has several tables. */
    String table(RecognizedTable table) {
        Matcher numbered = NUMBERED_TABLE.matcher(table.title().strip());
        if (numbered.find()) {
            return numbered.group(1);
        }
        long onSheet = examined.tables().stream()
                .filter(other -> other.file() == table.file() && other.sheet().equals(table.sheet()))
                .count();
        return sheet(table.file(), table.sheet())
                + (onSheet > 1 ? " (" + table.range().a1() + ")" : "");
    }

    Optional<RecognizedTable> table(Finding finding) {
        return examined.tables().stream()
                .filter(table -> table.id().equals(finding.table()))
                .findFirst();
    }

    Optional<RecognizedTable> table(RelatedCell cell) {
        Optional<CellAddress> at = cell.address();
        return examined.tables().stream()
                .filter(table -> table.file() == cell.file() && table.sheet().equals(cell.sheet()))
                .filter(table -> at.isPresent()
                        && table.range().contains(at.get().row(), at.get().column()))
                .findFirst();
    }

    /** The row's name without its numbering, cut where it grows long. */
    String row(Finding finding) {
        return table(finding)
                .flatMap(table -> row(table, finding.rowKey()))
                .map(TableRow::label)
                .map(Places::name)
                .orElse("");
    }

    private static String name(String label) {
        String text = plain(label);
        for (Matcher number = NUMBERING.matcher(text); number.find(); number = NUMBERING.matcher(text)) {
            text = text.substring(number.end());
        }
        return cut(text);
    }

    /** The heading of the finding's column, its last level. */
    String header(Finding finding) {
        return table(finding)
                .flatMap(table -> table.findColumn(finding.column()))
                .map(TableColumn::header)
                .map(Places::lastLevel)
                .orElse("Isi");
    }

    String header(RelatedCell cell) {
        Optional<CellAddress> at = cell.address();
        return table(cell)
                .flatMap(table -> table.columns().stream()
                        .filter(column ->
                                at.isPresent() && column.column() == at.get().column())
                        .findFirst())
                .map(TableColumn::header)
                .map(Places::lastLevel)
                .orElse("lain");
    }

    private static String lastLevel(String header) {
        String[] levels = header.split(" / ", -1);
        return plain(levels[levels.length - 1]);
    }

    /** What is printed in a related cell. */
    String printed(RelatedCell cell) {
        Optional<CellAddress> at = cell.address();
        return table(cell)
                .flatMap(table -> table.rows().stream()
                        .filter(row -> at.isPresent() && row.row() == at.get().row())
                        .findFirst())
                .flatMap(row -> row.cells().values().stream()
                        .filter(one -> one.cell().equals(at.orElseThrow()))
                        .findFirst())
                .map(TableCell::printed)
                .map(Places::plain)
                .orElse("");
    }

    /** On one line. */
    static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).stripTrailing() + "…";
    }
}
