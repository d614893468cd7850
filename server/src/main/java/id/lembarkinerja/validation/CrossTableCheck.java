package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.recognition.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code cross-table-mismatch} and {@code cross-document-mismatch}: the same indicator with different figures in two
 * tables. Which side is wrong the tables do not tell, so a person is asked.
 */
final class CrossTableCheck implements Check {
    private static final List<String> COMPARED = List.of("target", "actual", "achievement", "budget", "expenditure");
    private static final double SAME_LABEL = 0.85;

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        List<RecognizedTable> tables = dossier.tables();
        for (int i = 0; i < tables.size(); i++) {
            for (int j = i + 1; j < tables.size(); j++) {
                compare(tables.get(i), tables.get(j), findings);
            }
        }
        return findings;
    }

    private static void compare(RecognizedTable first, RecognizedTable second, List<Finding> findings) {
        List<String> columns = COMPARED.stream()
                .filter(key -> isComparable(first.findColumn(key), second.findColumn(key)))
                .toList();
        if (columns.isEmpty()) {
            return;
        }
        for (TableRow row : first.rows()) {
            if (row.kind() == RowKind.INDICATOR) {
                findTwin(row, first, second).ifPresent(twin -> {
                    for (String column : columns) {
                        compare(first, row, second, twin, column).ifPresent(findings::add);
                    }
                });
            }
        }
    }

    /** Two columns of one key speak of the same thing only when both are percentages or neither is. */
    private static boolean isComparable(Optional<TableColumn> first, Optional<TableColumn> second) {
        return first.isPresent()
                && second.isPresent()
                && (first.get().type() == ColumnType.MONEY
                        || first.get().header().contains("%")
                                == second.get().header().contains("%")
                        || first.get().type() == ColumnType.PERCENT);
    }

    private static Optional<TableRow> findTwin(TableRow row, RecognizedTable own, RecognizedTable other) {
        String label = comparable(row.label());
        if (label.isEmpty() || count(own, label) > 1) {
            return Optional.empty();
        }
        TableRow best = null;
        double bestLikeness = SAME_LABEL;
        int equals = 0;
        for (TableRow candidate : other.rows()) {
            if (candidate.kind() != RowKind.INDICATOR) {
                continue;
            }
            double likeness = Words.labelLikeness(label, comparable(candidate.label()));
            if (likeness > bestLikeness) {
                best = candidate;
                bestLikeness = likeness;
                equals = 1;
            } else if (likeness == bestLikeness) {
                equals++;
            }
        }
        return equals == 1 ? Optional.ofNullable(best) : Optional.empty();
    }

    private static long count(RecognizedTable table, String label) {
        return table.rows().stream()
                .filter(row -> row.kind() == RowKind.INDICATOR
                        && comparable(row.label()).equals(label))
                .count();
    }

    /** Without list numbering and without the unit that some tables add in brackets. */
    private static String comparable(String label) {
        String text = Words.normalize(label.replaceAll("\\([^)]*\\)", " "));
        return text.replaceFirst("^(\\d{1,2} )?([a-z] )?", "");
    }

    private static Optional<Finding> compare(
            RecognizedTable first, TableRow row, RecognizedTable second, TableRow twin, String column) {
        Optional<BigDecimal> left = PrintedFigure.find(row, column);
        Optional<BigDecimal> right = PrintedFigure.find(twin, column);
        if (left.isEmpty() || right.isEmpty() || left.get().compareTo(right.get()) == 0) {
            return Optional.empty();
        }
        boolean sameFile = first.file() == second.file();
        FindingDraft draft = FindingDraft.doubtful(sameFile ? "cross-table-mismatch" : "cross-document-mismatch", first)
                .at(row, column)
                .related(second, twin, column);
        String header = first.findColumn(column).map(TableColumn::header).orElse(column);
        String where = "lembar " + second.sheet() + " sel "
                + twin.find(column).map(TableCell::cell).map(cell -> cell.a1()).orElse("");
        return Optional.of(draft.message("\"" + row.label() + "\": " + header + " di sini "
                + printed(row, column) + ", tetapi di " + where + " " + printed(twin, column)
                + ". Samakan kedua tabel dengan dokumen penetapannya."));
    }

    private static String printed(TableRow row, String column) {
        return row.find(column).map(TableCell::printed).map(String::strip).orElse("");
    }
}
