package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.validation.Finding.Certainty;
import id.lembarkinerja.validation.Finding.RelatedCell;
import id.lembarkinerja.validation.Finding.Severity;
import id.lembarkinerja.workbook.CellAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Arithmetic proves nothing about columns of which it is not sure what they are: an error that uses one becomes a
 * question, which names the headings to look at. Nor does it where most rows of the table do not keep to it.
 */
final class UnsureColumns {
    /** Wrong in so many rows, and in most: more likely the columns are other ones. */
    private static final int HABIT = 3;

    private static final Set<String> OF_ROWS = Set.of("achievement-mismatch", "percentage-mismatch");

    private final List<RecognizedTable> all;
    private final List<RecognizedTable> tables;

    UnsureColumns(List<RecognizedTable> tables) {
        this.all = tables;
        this.tables = tables.stream()
                .filter(table -> table.columns().stream().anyMatch(column -> !column.sure()))
                .toList();
    }

    List<Finding> ask(List<Finding> findings) {
        Map<String, Integer> wrong = new HashMap<>();
        findings.stream()
                .filter(UnsureColumns::isProof)
                .forEach(finding -> wrong.merge(columnOf(finding), 1, Integer::sum));
        return findings.stream()
                .map(one -> isProof(one) ? ask(one, wrong) : one)
                .toList();
    }

    private static boolean isProof(Finding finding) {
        return finding.severity() == Severity.ERROR && finding.certainty() == Certainty.ASSERT;
    }

    private static String columnOf(Finding finding) {
        return finding.code() + " " + finding.table() + " " + finding.column();
    }

    private Finding ask(Finding finding, Map<String, Integer> wrong) {
        Set<String> headings = headings(finding);
        if (!headings.isEmpty()) {
            return finding.asQuestion("Arti kolom " + String.join(", ", headings)
                    + " belum pasti: pastikan dahulu bahwa kolomnya memang dibandingkan.");
        }
        int count = wrong.getOrDefault(columnOf(finding), 0);
        return OF_ROWS.contains(finding.code()) && count >= HABIT && count * 2L > figures(finding)
                ? finding.asQuestion("Sebagian besar baris tabel ini tidak mengikuti hitungan itu:"
                        + " pastikan dahulu arti kolom dan cara hitungnya.")
                : finding;
    }

    /** In how many rows the column of a finding has a figure. */
    private long figures(Finding finding) {
        return all.stream()
                .filter(table -> table.id().equals(finding.table()))
                .flatMap(table -> table.rows().stream())
                .filter(row -> PrintedFigure.find(row, finding.column()).isPresent())
                .count();
    }

    private Set<String> headings(Finding finding) {
        List<RelatedCell> cells = new ArrayList<>(finding.related());
        cells.add(new RelatedCell(finding.file(), finding.sheet(), finding.cell()));
        Set<String> headings = new TreeSet<>();
        for (RelatedCell cell : cells) {
            unsure(cell).ifPresent(column -> headings.add("\"" + column.header() + "\""));
        }
        return headings;
    }

    private Optional<TableColumn> unsure(RelatedCell cell) {
        CellAddress at = CellAddress.parse(cell.cell());
        return tables.stream()
                .filter(table -> table.file() == cell.file()
                        && table.sheet().equals(cell.sheet())
                        && table.range().contains(at.row(), at.column()))
                .flatMap(table -> table.columns().stream())
                .filter(column -> !column.sure() && column.column() == at.column())
                .findFirst();
    }
}
