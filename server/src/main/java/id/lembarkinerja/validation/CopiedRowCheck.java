package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.Outline;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.recognition.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code copied-values}: a row with all figures of the row above it, under another name. */
final class CopiedRowCheck implements Check {
    private static final int FEWEST_FIGURES = 3;
    private static final int FEWEST_TELLING = 2;
    /** 100 and 12.000 repeat by chance; 57,3 and 12.345 hardly do. */
    private static final int TELLING_DIGITS = 3;

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            List<TableColumn> figures = table.columns().stream()
                    .filter(column -> column.type().isFigure())
                    .toList();
            if (figures.size() >= FEWEST_FIGURES) {
                check(table, figures, findings);
            }
        }
        return findings;
    }

    private static void check(RecognizedTable table, List<TableColumn> figures, List<Finding> findings) {
        List<TableRow> rows = table.rows().stream()
                .filter(row -> row.kind() == RowKind.INDICATOR)
                .toList();
        List<Integer> copies = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            if (isCopy(figures, rows.get(i - 1), rows.get(i))) {
                copies.add(i);
            }
        }
        if (copies.isEmpty()) {
            return;
        }
        Set<String> parents = new HashSet<>();
        Outline.of(rows)
                .families()
                .forEach(family -> parents.add(family.parent().key()));
        for (int i : copies) {
            TableRow above = rows.get(i - 1);
            TableRow row = rows.get(i);
            // A programme with a single activity has its figures by right.
            boolean breakdown = parents.contains(above.key()) || isProgramme(above);
            if (!breakdown && !isSameName(above, row)) {
                findings.add(finding(table, figures, above, row));
            }
        }
    }

    private static boolean isProgramme(TableRow row) {
        List<String> words = Words.of(row.label());
        boolean capitals = row.label().equals(row.label().toUpperCase(Locale.ROOT));
        return capitals || (!words.isEmpty() && words.get(0).startsWith("program"));
    }

    private static boolean isSameName(TableRow above, TableRow row) {
        return Words.normalize(above.label()).equals(Words.normalize(row.label()));
    }

    private static boolean isCopy(List<TableColumn> figures, TableRow above, TableRow row) {
        int equal = 0;
        Set<BigDecimal> telling = new HashSet<>();
        for (TableColumn column : figures) {
            Optional<BigDecimal> upper = PrintedFigure.find(above, column.key());
            Optional<BigDecimal> lower = PrintedFigure.find(row, column.key());
            boolean carried = row.find(column.key()).filter(TableCell::carried).isPresent();
            if (carried || upper.isPresent() != lower.isPresent()) {
                return false;
            }
            if (upper.isPresent() && lower.isPresent()) {
                if (upper.get().compareTo(lower.get()) != 0) {
                    return false;
                }
                equal += upper.get().signum() == 0 ? 0 : 1;
                BigDecimal digits = upper.get().stripTrailingZeros();
                if (digits.precision() >= TELLING_DIGITS) {
                    telling.add(digits);
                }
            }
        }
        return equal >= FEWEST_FIGURES && telling.size() >= FEWEST_TELLING;
    }

    private static Finding finding(RecognizedTable table, List<TableColumn> figures, TableRow above, TableRow row) {
        String first = figures.stream()
                .map(TableColumn::key)
                .filter(key -> PrintedFigure.find(row, key).isPresent())
                .findFirst()
                .orElseThrow();
        FindingDraft draft = FindingDraft.hint("copied-values", table).at(row, first);
        figures.forEach(column -> draft.related(table, above, column.key()));
        return draft.message(
                "Semua angka baris \"{0}\" (mulai {1}) sama dengan baris di atasnya, \"{2}\". Pastikan angkanya diisi dari"
                        + " data, bukan disalin dari baris itu.",
                "All figures of row \"{0}\" (from {1} on) are those of the row above it, \"{2}\". Make sure that they were"
                        + " filled in from data, not copied from that row.",
                row.label(),
                draft.cell(),
                above.label());
    }
}
