package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.FormulaRanges;
import id.lembarkinerja.comparison.FormulaRanges.Rows;
import id.lembarkinerja.comparison.Pairing.At;
import id.lembarkinerja.comparison.merge.ResultRows.Whose;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one version sums up: its formulas with ranges, by where they stand in the result, and its rows that belong
 * together.
 */
final class VersionTotals {
    private final Map<At, Total> byPlace = new LinkedHashMap<>();
    private final Map<At, Total> byCell = new HashMap<>();
    /** By sheet of the result: rows that are summed up together somewhere, or are indicators one below the other. */
    private final Map<String, List<Rows>> together = new HashMap<>();

    /**
     * A formula of the version.
     *
     * @param at where it stands in that version
     * @param ranges the rows of each of its ranges, in that version
     */
    record Total(At at, String formula, List<Rows> ranges) {}

    VersionTotals(ResultRows rows, Whose whose) {
        new RangeCells(rows.snapshot(whose)).all().forEach((at, found) -> {
            String formula = found.entry().formula();
            Total total = new Total(at, formula, FormulaRanges.list(formula, at.sheet()));
            byCell.put(at, total);
            rows.follow(whose, at).ifPresent(place -> byPlace.put(place, total));
            total.ranges().stream()
                    .filter(range -> range.last() > range.first() && !isAcross(range, at))
                    .forEach(range -> together(rows.sheet(whose, range.sheet()), range));
        });
        for (RecognizedTable table : rows.snapshot(whose).tables()) {
            runs(table).forEach(run -> together(rows.sheet(whose, run.sheet()), run));
        }
    }

    private void together(String sheet, Rows range) {
        together.computeIfAbsent(sheet, key -> new ArrayList<>()).add(range);
    }

    private static List<Rows> runs(RecognizedTable table) {
        List<Rows> runs = new ArrayList<>();
        Rows run = null;
        for (TableRow row : table.rows()) {
            if (row.kind() == RowKind.INDICATOR) {
                Rows one = new Rows(table.sheet(), row.row(), row.row());
                run = run == null ? one : run.around(one);
            } else if (run != null) {
                runs.add(run);
                run = null;
            }
        }
        if (run != null) {
            runs.add(run);
        }
        return runs;
    }

    /** Whether a range runs through the row of its own formula: it sums up from left to right. */
    static boolean isAcross(Rows range, At at) {
        return range.sheet().equalsIgnoreCase(at.sheet())
                && range.holds(at.cell().row());
    }

    /** The formula that stands at a place of the result, in this version. */
    Optional<Total> at(At place) {
        return Optional.ofNullable(byPlace.get(place));
    }

    /** The formula of a cell of this version. */
    Optional<Total> of(At cell) {
        return Optional.ofNullable(byCell.get(cell));
    }

    /** Every formula with ranges, by its place in the result. */
    Map<At, Total> all() {
        return byPlace;
    }

    /** Rows of this version that belong together, and a given one of it among them. */
    List<Rows> together(String resultSheet, int row) {
        return together.getOrDefault(resultSheet, List.of()).stream()
                .filter(rows -> rows.holds(row))
                .toList();
    }
}
