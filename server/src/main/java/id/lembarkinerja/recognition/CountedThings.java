package id.lembarkinerja.recognition;

import id.lembarkinerja.formulas.number.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Things that are counted one by one have no decimals: {@code 26.480 orang} can only be 26480, so that nobody need be
 * asked. The unit stands behind the number, in the row's own column, or in brackets in the heading: {@code Target
 * (orang)}.
 */
final class CountedThings {
    private static final String UNIT = "unit";
    private static final Set<String> JOINING = Set.of("dan", "per");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]+)\\)\\s*$");

    private final Set<String> units;

    /** @param units words for things that are counted one by one, in lower case */
    CountedThings(Set<String> units) {
        this.units = units;
    }

    /** Leaves to each ambiguous count its only possible reading. */
    void settle(List<FormMatch.Column> columns, Map<String, TableCell> cells) {
        boolean counted = Optional.ofNullable(cells.get(UNIT))
                .filter(cell -> isCount(cell.printed()))
                .isPresent();
        for (FormMatch.Column column : columns) {
            TableCell cell = cells.get(column.key());
            if (cell != null && cell.reading() instanceof Reading.Ambiguous ambiguous) {
                String unit = ambiguous.candidates().get(0).unit();
                boolean count = unit.isBlank()
                        ? column.type() == ColumnType.NUMBER && (counted || isCountedUnder(column.header()))
                        : isCount(unit);
                Optional<Reading.Value> whole = count ? whole(ambiguous) : Optional.empty();
                whole.ifPresent(value -> cells.put(
                        column.key(),
                        new TableCell(cell.cell(), cell.printed(), value, cell.carried(), cell.formula())));
            }
        }
    }

    private boolean isCountedUnder(HeaderColumn header) {
        return header.path().stream()
                .map(IN_BRACKETS::matcher)
                .anyMatch(brackets -> brackets.find() && isCount(brackets.group(1)));
    }

    private boolean isCount(String unit) {
        List<String> words = new ArrayList<>(Words.of(unit));
        words.removeAll(JOINING);
        return !words.isEmpty() && units.containsAll(words);
    }

    /** The one reading without digits behind the decimal sign. */
    private static Optional<Reading.Value> whole(Reading.Ambiguous ambiguous) {
        List<Reading.Value> whole = ambiguous.candidates().stream()
                .filter(value -> value.number().scale() <= 0)
                .toList();
        return whole.size() == 1 ? Optional.of(whole.get(0)) : Optional.empty();
    }
}
