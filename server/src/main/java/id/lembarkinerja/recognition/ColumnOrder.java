package id.lembarkinerja.recognition;

import id.lembarkinerja.recognition.ColumnFits.Fit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives columns whose headings do not decide in the order of the form: of three headings {@code Banyak Program} the
 * first is the one that the form has first. Columns whose heading says one thing only stay what they are, wherever they
 * stand.
 */
final class ColumnOrder {
    /** A heading that fits another key of the form almost as well does not decide. */
    private static final double CLOSE = 0.1;
    /** What the order may cost: so much less may the headings fit in all. */
    private static final double EVEN = 0.02;

    private final FormDefinition form;
    private final Map<Integer, Fit> chosen;
    private final Map<Integer, Map<String, Fit>> open = new HashMap<>();

    private ColumnOrder(FormDefinition form, List<Fit> fits, Map<Integer, Fit> chosen) {
        this.form = form;
        this.chosen = chosen;
        Map<Integer, List<Fit>> byColumn = new HashMap<>();
        fits.forEach(fit ->
                byColumn.computeIfAbsent(fit.column(), key -> new ArrayList<>()).add(fit));
        Set<String> decided = new HashSet<>();
        byColumn.forEach((column, own) -> {
            Fit fit = chosen.get(column);
            if (fit != null && (fit.form().perYear() || (isDecided(fit, own) && !isContended(fit, fits)))) {
                decided.add(fit.form().key());
            } else {
                Map<String, Fit> choices = new HashMap<>();
                own.stream()
                        .filter(one -> !one.form().perYear())
                        .forEach(one -> choices.putIfAbsent(one.form().key(), one));
                open.put(column, choices);
            }
        });
        open.values().forEach(choices -> choices.keySet().removeAll(decided));
        open.values().removeIf(Map::isEmpty);
    }

    /**
     * Chooses anew where headings do not decide.
     *
     * @param fits the best first
     */
    static void restore(FormDefinition form, List<Fit> fits, Map<Integer, Fit> chosen) {
        new ColumnOrder(form, fits, chosen).restore();
    }

    private static boolean isDecided(Fit fit, List<Fit> own) {
        return own.stream().allMatch(other -> other.form().equals(fit.form()) || other.score() < fit.score() - CLOSE);
    }

    /** Whether another column, which stands for nothing or hardly fits what it stands for, fits the key as well. */
    private boolean isContended(Fit fit, List<Fit> fits) {
        return fits.stream()
                .filter(other -> other.column() != fit.column()
                        && other.form().equals(fit.form())
                        && other.score() >= fit.score() - EVEN)
                .map(other -> chosen.get(other.column()))
                .anyMatch(instead -> instead == null || instead.score() < fit.score() - CLOSE);
    }

    private void restore() {
        List<Integer> columns = open.keySet().stream().sorted().toList();
        if (columns.size() < 2) {
            return;
        }
        List<Fit> ordered = best(columns);
        double before = columns.stream()
                .map(chosen::get)
                .filter(fit -> fit != null)
                .mapToDouble(Fit::score)
                .sum();
        if (ordered.stream().mapToDouble(Fit::score).sum() >= before - EVEN * columns.size()) {
            columns.forEach(chosen::remove);
            ordered.forEach(fit -> chosen.put(fit.column(), fit));
        }
    }

    /** The choice in the order of the form that fits best in all: columns and keys may be left out. */
    private List<Fit> best(List<Integer> columns) {
        List<FormColumn> keys = form.columns();
        double[][] sums = new double[columns.size() + 1][keys.size() + 1];
        for (int i = columns.size() - 1; i >= 0; i--) {
            for (int k = keys.size() - 1; k >= 0; k--) {
                double without = Math.max(sums[i + 1][k], sums[i][k + 1]);
                Fit fit = choice(columns.get(i), keys.get(k));
                sums[i][k] = fit == null ? without : Math.max(without, fit.score() + sums[i + 1][k + 1]);
            }
        }
        List<Fit> best = new ArrayList<>();
        int i = 0;
        int k = 0;
        while (i < columns.size() && k < keys.size()) {
            Fit fit = choice(columns.get(i), keys.get(k));
            if (fit != null && sums[i][k] <= fit.score() + sums[i + 1][k + 1]) {
                best.add(fit);
                i++;
                k++;
            } else if (sums[i][k] <= sums[i][k + 1]) {
                k++;
            } else {
                i++;
            }
        }
        return best;
    }

    private @Nullable Fit choice(int column, FormColumn key) {
        return open.getOrDefault(column, Map.of()).get(key.key());
    }
}
