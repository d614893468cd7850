package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.recognition.Words;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** {@code year-mismatch}: two tables with the same indicators and figures whose titles name different years. */
final class YearCheck implements Check {
    private static final int FEWEST_TWINS = 3;
    private static final double SAME_LABEL = 0.7;
    private static final int MOST_TITLE_ROWS = 10;
    private static final int MOST_COMPARED = 50;

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        List<RecognizedTable> tables = dossier.tables();
        for (int i = 0; i < tables.size(); i++) {
            for (int j = i + 1; j < tables.size(); j++) {
                check(dossier, tables.get(i), tables.get(j)).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> check(Dossier dossier, RecognizedTable first, RecognizedTable second) {
        Set<String> years = Period.years(first.title());
        Set<String> others = Period.years(second.title());
        if (!Period.apart(years, others)
                || !first.form().equals(second.form())
                || twins(first, second) < FEWEST_TWINS) {
            return Optional.empty();
        }
        String cell = titleCell(dossier, second, others);
        FindingDraft draft = FindingDraft.doubtful("year-mismatch", second)
                .atCell(cell, second.title())
                .expected(String.join(", ", years));
        return Optional.of(draft.message("Judul tabel ini menyebut tahun " + String.join(", ", others)
                + ", tetapi angkanya sama dengan tabel di lembar " + first.sheet() + " yang menyebut tahun "
                + String.join(", ", years) + ". Periksa tahun pada judul di " + draft.cell() + "."));
    }

    /** Rows of the same name that share a figure which is neither zero nor a full hundred. */
    private static int twins(RecognizedTable first, RecognizedTable second) {
        Map<BigDecimal, List<TableRow>> byFigure = new TreeMap<>();
        for (TableRow row : second.rows()) {
            for (BigDecimal figure : figures(row)) {
                byFigure.computeIfAbsent(figure, key -> new ArrayList<>()).add(row);
            }
        }
        int twins = 0;
        for (TableRow row : first.rows()) {
            boolean twin = row.kind() == RowKind.INDICATOR
                    && figures(row).stream()
                            .flatMap(figure -> byFigure.getOrDefault(figure, List.of()).stream())
                            .limit(MOST_COMPARED)
                            .anyMatch(other -> likeness(row, other) >= SAME_LABEL);
            twins += twin ? 1 : 0;
        }
        return twins;
    }

    private static double likeness(TableRow row, TableRow other) {
        double best = Words.labelLikeness(row.label(), other.label());
        for (var cell : row.cells().values()) {
            best = Math.max(best, Words.labelLikeness(cell.printed(), other.label()));
        }
        return best;
    }

    private static Set<BigDecimal> figures(TableRow row) {
        Set<BigDecimal> figures = new TreeSet<>();
        for (String key : row.cells().keySet()) {
            PrintedFigure.find(row, key)
                    .filter(figure -> figure.signum() != 0 && figure.compareTo(BigDecimal.valueOf(100)) != 0)
                    .ifPresent(figures::add);
        }
        return figures;
    }

    private static String titleCell(Dossier dossier, RecognizedTable table, Set<String> years) {
        Sheet sheet = dossier.sheet(table);
        int top = table.range().first().row();
        for (int row = top - 1; row >= Math.max(0, top - MOST_TITLE_ROWS); row--) {
            for (int column = 0; column < sheet.columnCount(); column++) {
                if (Period.years(sheet.cell(row, column).printed()).stream().anyMatch(years::contains)) {
                    return new CellAddress(row, column).a1();
                }
            }
        }
        return table.range().first().a1();
    }
}
