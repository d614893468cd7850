package id.lembarkinerja.recognition;

import id.lembarkinerja.recognition.ColumnFits.Fit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets the columns between which a form promises arithmetic come from one year and from below one wide heading: where
 * target and achievement are those of 2023, the actual of 2021 beside them is another one, and the budget of
 * <em>Total</em> has nothing to do with the expenditure of <em>Belanja Operasi</em>.
 */
final class RelatedColumns {
    /** Another column may take the place of the chosen one when it fits its key almost as well. */
    private static final double ALMOST = 0.1;

    private static final double EVEN = 0.01;

    private static final Set<String> TOTALS = Set.of("total", "jumlah");
    private static final Set<Relation.Kind> WITHIN_ONE_YEAR =
            Set.of(Relation.Kind.ACHIEVEMENT, Relation.Kind.PERCENTAGE);

    private final List<HeaderColumn> columns;
    private final List<Fit> fits;

    RelatedColumns(HeaderBand band, List<Fit> fits) {
        this.columns = band.columns();
        this.fits = fits;
    }

    /** Chooses other columns where the chosen ones do not belong together and others do. */
    void align(FormDefinition form, Map<Integer, Fit> chosen) {
        for (Relation relation : form.relations()) {
            if (WITHIN_ONE_YEAR.contains(relation.kind())) {
                align(relation, chosen);
            }
        }
    }

    private void align(Relation relation, Map<Integer, Fit> chosen) {
        Map<String, Fit> current = new LinkedHashMap<>();
        for (Fit fit : chosen.values()) {
            if (relation.columns().contains(fit.form().key()) && !fit.form().perYear()) {
                current.put(fit.form().key(), fit);
            }
        }
        Optional<String> best = best(current).or(() -> lastYear(current.get(part(relation))));
        if (best.isEmpty()) {
            return;
        }
        for (Fit before : List.copyOf(current.values())) {
            Optional<Fit> instead = within(best.get(), before);
            if (instead.isPresent()
                    && instead.get().column() != before.column()
                    && yields(chosen.get(instead.get().column()), instead.get())) {
                chosen.remove(before.column(), before);
                chosen.put(instead.get().column(), instead.get());
            }
        }
    }

    /** What stands for something else at least as well stays what it is. */
    private static boolean yields(@Nullable Fit occupant, Fit instead) {
        return occupant == null || occupant.score() <= instead.score() + EVEN;
    }

    /** The wide heading or year to take the columns from; empty when the chosen ones may stay. */
    private Optional<String> best(Map<String, Fit> current) {
        List<String> best = new ArrayList<>();
        int most = 0;
        for (String set : sets(current)) {
            int found = (int) current.values().stream()
                    .filter(fit -> within(set, fit).isPresent())
                    .count();
            if (found > most) {
                most = found;
                best.clear();
            }
            if (found == most) {
                best.add(set);
            }
        }
        boolean together = most > 1
                && best.stream()
                        .anyMatch(set -> current.values().stream()
                                .allMatch(fit -> belongs(fit.column(), set)
                                        || within(set, fit).isEmpty()));
        if (together || most < 2) {
            return Optional.empty();
        }
        return best.stream()
                .filter(set -> Words.of(set).stream().anyMatch(TOTALS::contains))
                .findFirst()
                .or(() -> best.stream().filter(RelatedColumns::isYear).max(String::compareTo))
                .or(() -> Optional.of(best.get(0)));
    }

    private static String part(Relation relation) {
        return relation.columns().get(relation.kind() == Relation.Kind.ACHIEVEMENT ? 1 : 0);
    }

    /** Of the actuals of several years, in the same words beside one target that names no year, the last counts. */
    private Optional<String> lastYear(@Nullable Fit actual) {
        if (actual == null) {
            return Optional.empty();
        }
        return fits.stream()
                .filter(fit -> fit.form().equals(actual.form())
                        && wording(fit.column()).equals(wording(actual.column())))
                .flatMap(fit -> year(fit.column()).stream())
                .max(String::compareTo);
    }

    private List<String> wording(int column) {
        return Words.of(columns.get(column).header()).stream()
                .filter(word -> !isYear(word))
                .toList();
    }

    /** Wide headings and years of all columns that could stand for one of these keys. */
    private List<String> sets(Map<String, Fit> current) {
        Set<String> seen = new HashSet<>();
        List<String> sets = new ArrayList<>();
        for (Fit fit : fits) {
            if (current.containsKey(fit.form().key())) {
                year(fit.column()).filter(seen::add).ifPresent(sets::add);
                parent(fit.column()).filter(seen::add).ifPresent(sets::add);
            }
        }
        return sets;
    }

    /** The column of a set that stands for the same key, when there is one that fits almost as well. */
    private Optional<Fit> within(String set, Fit fit) {
        if (belongs(fit.column(), set)) {
            return Optional.of(fit);
        }
        return fits.stream()
                .filter(other -> other.form().equals(fit.form()) && belongs(other.column(), set))
                .filter(other -> other.score() >= fit.score() - ALMOST)
                .findFirst();
    }

    private boolean belongs(int column, String set) {
        return year(column).filter(set::equals).isPresent()
                || parent(column).filter(set::equals).isPresent();
    }

    private Optional<String> year(int column) {
        return FormColumnKeys.yearIn(columns.get(column).header()).map(String::valueOf);
    }

    private Optional<String> parent(int column) {
        List<String> path = columns.get(column).path();
        return path.size() < 2 ? Optional.empty() : Optional.of(String.join(" / ", path.subList(0, path.size() - 1)));
    }

    private static boolean isYear(String set) {
        return set.length() == 4 && ColumnNumbers.isNumber(set);
    }
}
