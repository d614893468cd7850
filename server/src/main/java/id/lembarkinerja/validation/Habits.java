package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.validation.Finding.RelatedCell;
import id.lembarkinerja.workbook.CellAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A column of which most rows do not keep to an arithmetic was probably misread, or computed by another method. That is
 * one question about the column, and proves nothing about any of its rows, nor about its total.
 */
final class Habits {
    private static final Set<String> OF_ROWS = Set.of("achievement-mismatch", "percentage-mismatch");
    private static final Set<String> OF_TOTALS = Set.of("percentages-added");
    private static final int FEWEST = 3;
    private static final int MOST_NAMED = 8;
    private static final Bilingual ROWS_FIRST = new Bilingual(
            "Baris-baris kolom ini dihitung dengan cara lain; pastikan dahulu caranya.",
            "The rows of this column are computed another way; make sure of that way first.");

    private final List<RecognizedTable> tables;

    Habits(List<RecognizedTable> tables) {
        this.tables = tables;
    }

    /** The same findings, those of one habit folded into the first of them. */
    List<Finding> ask(List<Finding> findings) {
        Set<RelatedCell> exchanged = new HashSet<>();
        findings.stream()
                .filter(one -> one.code().equals("swapped-rows"))
                .forEach(one -> exchanged.addAll(one.cells()));
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            // Two rows that were exchanged explain themselves.
            if (OF_ROWS.contains(finding.code()) && !exchanged.contains(finding.at())) {
                groups.computeIfAbsent(columnOf(finding), key -> new ArrayList<>())
                        .add(finding);
            }
        }
        Map<String, List<Finding>> habits = new LinkedHashMap<>();
        Map<String, Integer> judged = new LinkedHashMap<>();
        groups.forEach((column, group) -> {
            int rows = rowsJudged(group.get(0));
            long wrong = group.stream().map(Finding::rowKey).distinct().count();
            if (wrong >= FEWEST && wrong * 2 > rows && rows > 0) {
                habits.put(column, group);
                judged.put(column, rows);
            }
        });
        List<Finding> asked = new ArrayList<>();
        for (Finding finding : findings) {
            List<Finding> habit = habits.getOrDefault(columnOf(finding), List.of());
            if (!habit.isEmpty() && habit.get(0).equals(finding)) {
                asked.add(fold(habit, judged.getOrDefault(columnOf(finding), 0)));
            } else if (!habit.isEmpty() && OF_TOTALS.contains(finding.code())) {
                asked.add(finding.asQuestion(ROWS_FIRST));
            } else if (!habit.contains(finding)) {
                asked.add(finding);
            }
        }
        return asked;
    }

    private static String columnOf(Finding finding) {
        return finding.table() + " " + finding.column();
    }

    /** How many rows have all figures that the proof uses; zero when it does not use figures of its own row. */
    private int rowsJudged(Finding finding) {
        Optional<RecognizedTable> table =
                tables.stream().filter(one -> one.id().equals(finding.table())).findFirst();
        if (table.isEmpty()) {
            return 0;
        }
        Set<String> columns = new HashSet<>(Set.of(finding.column()));
        for (RelatedCell cell : finding.related()) {
            if (cell.isInRowOf(finding.at())) {
                cell.address().flatMap(at -> column(table.get(), at)).ifPresent(columns::add);
            }
        }
        return columns.size() < 3
                ? 0
                : (int) table.get().rows().stream()
                        .filter(row -> isJudged(row, columns))
                        .count();
    }

    private static Optional<String> column(RecognizedTable table, CellAddress at) {
        return table.columns().stream()
                .filter(column -> column.column() == at.column())
                .map(TableColumn::key)
                .findFirst();
    }

    private static boolean isJudged(TableRow row, Set<String> columns) {
        return (row.kind() == RowKind.INDICATOR || row.kind() == RowKind.TOTAL)
                && columns.stream()
                        .allMatch(column ->
                                PrintedFigure.find(row, column).isPresent() && !PercentageCheck.isCarried(row, column));
    }

    private static Finding fold(List<Finding> habit, int judged) {
        Finding first = habit.get(0);
        List<String> others =
                habit.stream().skip(1).map(Finding::cell).distinct().toList();
        String named = String.join(", ", others.subList(0, Math.min(MOST_NAMED, others.size())))
                + (others.size() > MOST_NAMED ? ", …" : "");
        return first.with(habit)
                .asQuestion(Bilingual.of(
                        "Hitungan yang sama tidak cocok pada {0} dari {1} baris (juga {2}): mungkin arti kolomnya lain, atau"
                                + " tabel ini memakai cara hitung lain. Pastikan arti kolom dan nyatakan cara hitungnya;"
                                + " bila memang salah, perbaiki semuanya.",
                        "The same calculation does not fit in {0} of {1} rows (also {2}): perhaps the columns"
                                + " mean something else, or this table is computed another way. Make sure what the columns"
                                + " mean and state how they are computed; if the figures are indeed wrong, correct them"
                                + " all.",
                        others.size() + 1,
                        judged,
                        named));
    }
}
