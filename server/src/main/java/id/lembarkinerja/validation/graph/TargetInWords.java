package id.lembarkinerja.validation.graph;

import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.recognition.Words;
import id.lembarkinerja.validation.unit.UnitNames;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A percentage in the words of an output that repeats the indicator: {@code 67% kota yang memperoleh peringkat nindya}
 * below the indicator {@code Persentase kota yang memperoleh peringkat nindya}. At the end of the year it is the
 * target.
 */
final class TargetInWords {
    private static final Pattern PERCENT = Pattern.compile("(\\d+(?:[.,]\\d+)?) ?%");
    /** Words in front of an indicator that say how it is measured. */
    private static final Set<String> MEASURES = Set.of("persentase", "tingkat", "cakupan", "capaian");

    private static final int FEWEST_WORDS = 3;
    private static final double MOST_OF_THEM = 0.8;
    /** The words of the indicator follow the figure this closely. */
    private static final int FARTHEST = 4;

    private TargetInWords() {}

    /** The cell when it states a percentage of the indicator and the row is about the end of the year. */
    static Optional<Told> find(Cells cells, TableRow row, TableColumn column, Name indicator, Told target) {
        List<String> wanted = indicator.core().stream()
                .filter(word -> !MEASURES.contains(word))
                .toList();
        String text = row.find(column.key()).map(TableCell::printed).orElse("");
        if (wanted.size() < FEWEST_WORDS || !endsTheYear(row)) {
            return Optional.empty();
        }
        List<BigDecimal> figures = new ArrayList<>();
        Matcher matcher = PERCENT.matcher(text);
        while (matcher.find()) {
            if (repeats(text.substring(matcher.end()), wanted)) {
                figures.add(new BigDecimal(matcher.group(1).replace(',', '.')));
            }
        }
        if (figures.size() != 1) {
            return Optional.empty();
        }
        Quantity quantity =
                new Quantity(List.of(new Quantity.Labelled("", figures.get(0))), UnitNames.PERCENT, false, false);
        return Optional.of(
                new Told(cells.table(), row, column, quantity, cells.setting(), target.years(), target.shifted()));
    }

    private static boolean repeats(String behind, List<String> wanted) {
        List<String> words = Name.of(Words.normalize(behind)).core();
        Set<String> near = new HashSet<>(words.subList(0, Math.min(words.size(), wanted.size() + FARTHEST)));
        long found = wanted.stream().filter(near::contains).count();
        return found >= MOST_OF_THEM * wanted.size();
    }

    /** A row of an earlier quarter states a step on the way. */
    private static boolean endsTheYear(TableRow row) {
        List<String> period =
                Words.of(row.find("period").map(TableCell::printed).orElse(""));
        return period.isEmpty()
                || period.stream().anyMatch(word -> word.endsWith("4") || word.equals("iv") || word.equals("desember"));
    }
}
