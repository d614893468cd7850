package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.merge.MergeOutcome;
import id.lembarkinerja.comparison.merge.MergeOutcome.CellWrite;
import id.lembarkinerja.comparison.merge.MergeOutcome.RowChange;
import id.lembarkinerja.comparison.merge.MergeOutcome.Source;
import id.lembarkinerja.comparison.merge.Party;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.workbook.CellAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The one sheet of a snapshot as a plain grid, into which a merge is written as into a workbook. */
final class MergedGrid {
    private final List<TreeMap<Integer, String>> rows = new ArrayList<>();

    private MergedGrid() {}

    static MergedGrid of(Snapshot snapshot) {
        MergedGrid grid = new MergedGrid();
        RecognizedTable table = snapshot.tables().get(0);
        table.columns().forEach(column -> grid.set(table.range().first().row(), column.column(), column.header()));
        for (TableRow row : table.rows()) {
            for (TableCell cell : row.cells().values()) {
                // What is carried down stands in another cell.
                if (!cell.carried()) {
                    grid.set(cell.cell().row(), cell.cell().column(), text(cell.printed(), cell.formula()));
                }
            }
        }
        for (OutsideCell cell : snapshot.sheets().get(0).outside()) {
            grid.set(
                    cell.cell().row(),
                    cell.cell().column(),
                    text(cell.entry().printed(), cell.entry().formula()));
        }
        return grid;
    }

    private static String text(String printed, String formula) {
        return formula.isEmpty() ? printed : "=" + formula;
    }

    static MergedGrid merged(Snapshot base, Snapshot theirs, Snapshot mine, MergeOutcome outcome) {
        boolean first = outcome.carrier() == Party.THEIRS;
        MergedGrid result = of(first ? theirs : mine);
        result.move(outcome.rows());
        MergedGrid old = of(base);
        MergedGrid other = of(first ? mine : theirs);
        for (CellWrite cell : outcome.cells()) {
            result.set(cell.cell().row(), cell.cell().column(), content(cell.source(), old, other));
        }
        return result;
    }

    private static String content(Source source, MergedGrid base, MergedGrid other) {
        if (source instanceof Source.Copied copied) {
            return copied.formula().isEmpty()
                    ? (copied.base() ? base : other).get(copied.cell())
                    : "=" + copied.formula();
        }
        if (source instanceof Source.Widened widened) {
            return "=" + widened.formula();
        }
        if (source instanceof Source.Worded worded) {
            return worded.text();
        }
        return source instanceof Source.Typed typed ? typed.text() : "";
    }

    private void move(List<RowChange> changes) {
        TreeMap<Integer, Integer> inserted = new TreeMap<>();
        TreeMap<Integer, Integer> deleted = new TreeMap<>();
        for (RowChange change : changes) {
            if (change instanceof RowChange.Inserted it) {
                inserted.merge(it.before(), 1, Integer::sum);
            } else if (change instanceof RowChange.Deleted it) {
                deleted.put(it.row(), 1);
            }
        }
        List<TreeMap<Integer, String>> old = new ArrayList<>(rows);
        rows.clear();
        for (int row = 0; row < old.size(); row++) {
            for (int i = inserted.getOrDefault(row, 0); i > 0; i--) {
                rows.add(new TreeMap<>());
            }
            if (!deleted.containsKey(row)) {
                rows.add(old.get(row));
            }
        }
        FormulaRelocation.Places places = new FormulaRelocation.Places() {
            @Override
            public String sheet(String sheet) {
                return sheet;
            }

            @Override
            public int row(String sheet, int row) {
                return deleted.containsKey(row)
                        ? -1
                        : row + sum(inserted.headMap(row, true)) - sum(deleted.headMap(row, false));
            }

            @Override
            public int column(String sheet, int column) {
                return column;
            }
        };
        for (TreeMap<Integer, String> row : rows) {
            row.replaceAll((column, text) ->
                    text.startsWith("=") ? "=" + FormulaRelocation.relocate(text.substring(1), "C", places) : text);
        }
    }

    private static int sum(Map<Integer, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private String get(CellAddress cell) {
        return cell.row() < rows.size() ? rows.get(cell.row()).getOrDefault(cell.column(), "") : "";
    }

    private void set(int row, int column, String text) {
        while (rows.size() <= row) {
            rows.add(new TreeMap<>());
        }
        rows.get(row).put(column, text);
    }

    /** What a person reads from top to bottom; blank lines say nothing. */
    List<String> lines() {
        return rows.stream()
                .map(row -> row.entrySet().stream()
                        .filter(cell -> !cell.getValue().isBlank())
                        .map(cell -> CellAddress.columnName(cell.getKey()) + ":" + cell.getValue())
                        .toList()
                        .toString())
                .filter(line -> !line.equals("[]"))
                .toList();
    }
}
