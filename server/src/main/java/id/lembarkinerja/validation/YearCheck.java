package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.NamedYears;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.recognition.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** {@code year-mismatch}: two tables with the same indicators and figures whose titles name different years. */
final class YearCheck implements Check {
    private static final int FEWEST_TWINS = 3;
    private static final double SAME_LABEL = 0.7;
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
        Set<Integer> years = NamedYears.in(first.title());
        Set<Integer> others = NamedYears.in(second.title());
        if (!NamedYears.areApart(years, others)
                || !first.form().equals(second.form())
                || twins(first, second) < FEWEST_TWINS) {
            return Optional.empty();
        }
        boolean firstIsOdd = tables(dossier, first, years) < tables(dossier, first, others);
        RecognizedTable odd = firstIsOdd ? first : second;
        RecognizedTable model = firstIsOdd ? second : first;
        Set<Integer> oddYears = firstIsOdd ? years : others;
        Set<Integer> modelYears = firstIsOdd ? others : years;
        Spot at = TitleYears.spot(dossier, odd, oddYears);
        Spot twin = TitleYears.spot(dossier, model, modelYears);
        return Optional.of(SpotDraft.doubtful("year-mismatch", at)
                .related(twin)
                .expected(said(modelYears))
                .message(
                        "Judul tabel ini menyebut tahun {0}, tetapi angkanya sama dengan tabel di lembar {1} yang"
                                + " menyebut tahun {2} ({3}). Periksa tahun pada judul di {4}.",
                        "The title of this table names {0}, but its figures are those of the table in sheet {1}, which"
                                + " names {2} ({3}). Check the year in the title at {4}.",
                        said(oddYears),
                        model.sheet(),
                        said(modelYears),
                        twin.cell(),
                        at.cell()));
    }

    private static String said(Set<Integer> years) {
        return years.stream().map(year -> Integer.toString(year)).collect(Collectors.joining(", "));
    }

    /** How many tables of the same file name one of the years in their titles: the rarer year is the odd one. */
    private static long tables(Dossier dossier, RecognizedTable table, Set<Integer> years) {
        return dossier.tables().stream()
                .filter(other -> other.file() == table.file()
                        && NamedYears.in(other.title()).stream().anyMatch(years::contains))
                .count();
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
}
