package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
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

    private record Side(RecognizedTable table, LabelIndex index, Period period) {}

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        List<Side> sides = new ArrayList<>();
        if (dossier.tables().size() < 2) {
            return findings;
        }
        for (RecognizedTable table : dossier.tables()) {
            String file = dossier.workbooks().get(table.file()).name();
            sides.add(new Side(table, new LabelIndex(table), Period.of(table, file)));
        }
        for (int i = 0; i < sides.size(); i++) {
            for (int j = i + 1; j < sides.size(); j++) {
                // Another year or quarter has other figures by right.
                if (!sides.get(i).period().differs(sides.get(j).period())) {
                    compare(sides.get(i), sides.get(j), findings);
                }
            }
        }
        return findings;
    }

    private static void compare(Side left, Side right, List<Finding> findings) {
        RecognizedTable first = left.table();
        RecognizedTable second = right.table();
        List<String> columns = COMPARED.stream()
                .filter(key -> isComparable(first.findColumn(key), second.findColumn(key)))
                .toList();
        if (columns.isEmpty()) {
            return;
        }
        for (TableRow row : first.rows()) {
            Optional<TableRow> twin = row.kind() == RowKind.INDICATOR
                    ? left.index().findUnique(row).flatMap(right.index()::findTwin)
                    : Optional.empty();
            if (twin.isPresent()) {
                for (String column : columns) {
                    compare(first, row, second, twin.get(), column).ifPresent(findings::add);
                }
            }
        }
    }

    /** Two columns of one key speak of the same thing only when both are percentages or neither is. */
    private static boolean isComparable(Optional<TableColumn> first, Optional<TableColumn> second) {
        return first.isPresent()
                && second.isPresent()
                && !Period.apart(
                        Period.years(first.get().header()),
                        Period.years(second.get().header()))
                && (first.get().type() == ColumnType.MONEY
                        || first.get().header().contains("%")
                                == second.get().header().contains("%")
                        || first.get().type() == ColumnType.PERCENT);
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
