package id.lembarkinerja.recognition;

import id.lembarkinerja.recognition.ColumnFits.Fit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives what a form cannot do without the headings that something else may do without. */
final class RequiredColumns {
    private final FormDefinition form;
    private final List<List<String>> required;
    private final List<Fit> fits;
    private final Map<Integer, Fit> chosen;
    private final Set<String> taken = new HashSet<>();

    RequiredColumns(FormDefinition form, List<List<String>> required, List<Fit> fits, Map<Integer, Fit> chosen) {
        this.form = form;
        this.required = required;
        this.fits = fits;
        this.chosen = chosen;
        chosen.values().forEach(fit -> taken.add(fit.form().key()));
    }

    /** Changes the choice where it must, and counts the groups of which no column was found. */
    int complete() {
        int missing = 0;
        for (List<String> group : required) {
            missing += isThere(group) || fill(group) ? 0 : 1;
        }
        // The office in charge says what a row is about where nothing else does.
        if (!isThere(form.label())) {
            fill(form.label());
        }
        return missing;
    }

    private boolean isThere(List<String> group) {
        return group.stream().anyMatch(taken::contains);
    }

    /** What the form requires may have gone to a column that may be missing: the only indicators are those of goals. */
    private boolean fill(List<String> group) {
        for (Fit fit : fits) {
            Fit instead = chosen.get(fit.column());
            if (group.contains(fit.form().key()) && instead != null && yields(instead.form())) {
                chosen.put(fit.column(), fit);
                taken.remove(instead.form().key());
                taken.add(fit.form().key());
                return true;
            }
        }
        return false;
    }

    private boolean yields(FormColumn column) {
        return !column.perYear()
                && (column.optional() || required.stream().noneMatch(group -> group.contains(column.key())));
    }
}
