package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.validation.Finding.Certainty;
import id.lembarkinerja.validation.Finding.RelatedCell;
import id.lembarkinerja.validation.Finding.Severity;
import id.lembarkinerja.workbook.CellAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Arithmetic proves nothing about columns of which it is not sure what they are: an error that uses one becomes a
 * question, which names the headings to look at.
 */
final class UnsureColumns {
    private static final Set<String> OF_VALUES = Set.of("value-impossible", "missing-value");

    private final List<RecognizedTable> tables;

    UnsureColumns(List<RecognizedTable> tables) {
        this.tables = tables.stream()
                .filter(table -> table.columns().stream().anyMatch(column -> !column.sure()))
                .toList();
    }

    List<Finding> ask(List<Finding> findings) {
        return findings.stream()
                .filter(one -> isProof(one) || !isAsked(one))
                .map(one -> isProof(one) ? ask(one) : one)
                .toList();
    }

    /** What a value may be is asked once it is known of what it is a value. */
    private boolean isAsked(Finding finding) {
        int column = CellAddress.parse(finding.cell()).column();
        return OF_VALUES.contains(finding.code())
                && tables.stream()
                        .filter(table -> table.id().equals(finding.table()))
                        .flatMap(table -> table.question().stream())
                        .flatMap(question -> question.columns().stream())
                        .anyMatch(choice -> choice.column() == column && !choice.sure());
    }

    private static boolean isProof(Finding finding) {
        return finding.severity() == Severity.ERROR && finding.certainty() == Certainty.ASSERT;
    }

    private Finding ask(Finding finding) {
        Set<String> headings = headings(finding);
        if (!headings.isEmpty()) {
            return finding.asQuestion(Bilingual.of(
                    "Arti kolom {0} belum pasti: pastikan dahulu bahwa kolomnya memang dibandingkan.",
                    "It is not certain what {1} {0} means: first make sure that it is to be compared at all.",
                    String.join(", ", headings),
                    headings.size() == 1 ? "the heading" : "each of the headings"));
        }
        return finding;
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
