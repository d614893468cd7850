package id.lembarkinerja.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fills columns whose heading no wording of the form explains, from what else tells of them: the roots of its words,
 * the place between known columns, and the narrow columns of a code below it. Such a column is never sure, so nothing
 * is proven by it.
 */
final class OpenColumns {
    /** Enough to be that column, too little to be trusted without asking. */
    static final double FIT = 0.6;

    private final FormDefinition form;
    private final Map<String, List<String>> roots;
    private final List<ColumnProfile> profiles;
    private final List<FormMatch.Column> columns;

    private OpenColumns(FormMatch match, Map<String, List<String>> roots, List<ColumnProfile> profiles) {
        this.form = match.form();
        this.roots = roots;
        this.profiles = profiles;
        this.columns = new ArrayList<>(match.columns());
    }

    static FormMatch fill(FormMatch match, Map<String, List<String>> roots, List<ColumnProfile> profiles) {
        OpenColumns open = new OpenColumns(match, roots, profiles);
        open.exchange();
        open.byPlace();
        open.byWidth();
        open.byRoots();
        return open.columns.equals(match.columns()) ? match : match.withColumns(open.columns);
    }

    /**
     * A column that stands where the form has another one of its kind, while a column of its kind without a key stands
     * where it belongs: {@code budget} below the first of three groups.
     */
    private void exchange() {
        for (int i = 0; i < columns.size(); i++) {
            int own = position(i);
            if (own < 0 || form.columns().get(own).perYear() || isBetween(own, i)) {
                continue;
            }
            FormColumn wanted = form.columns().get(own);
            FormColumn instead = only(i, "");
            if (instead != null) {
                for (int j = 0; j < columns.size(); j++) {
                    if (isOpen(j) && kindOf(columns.get(j).key()).equals(kindOf(wanted.key())) && isBetween(own, j)) {
                        columns.set(i, columns.get(i).as(instead));
                        columns.set(j, columns.get(j).as(wanted));
                        break;
                    }
                }
            }
        }
    }

    /** A heading that means a budget, where the form has one more budget. */
    private void byPlace() {
        for (int i = 0; i < columns.size(); i++) {
            if (isOpen(i)) {
                String kind = kindOf(columns.get(i).key());
                FormColumn column = only(i, kind);
                if (column != null) {
                    columns.set(i, columns.get(i).as(column));
                }
            }
        }
    }

    /** One heading over several sheet columns of short figures, where the form has a code: a level of it in each. */
    private void byWidth() {
        for (int i = 0; i < columns.size(); i++) {
            HeaderColumn header = columns.get(i).header();
            if (isOpen(i) && header.first() < header.last() && profiles.get(i).hasFigures()) {
                FormColumn code = missingCode(i);
                if (code != null) {
                    columns.set(i, columns.get(i).as(code));
                }
            }
        }
    }

    private @Nullable FormColumn missingCode(int i) {
        for (int c = 0; c < form.columns().size(); c++) {
            FormColumn column = form.columns().get(c);
            if (column.type() == ColumnType.CODE && isMissing(column) && isBetween(c, i)) {
                return column;
            }
        }
        return null;
    }

    private void byRoots() {
        for (int i = 0; i < columns.size(); i++) {
            if (isOpen(i)) {
                byRoots(i).ifPresent(this::set);
            }
        }
    }

    private record Choice(int column, FormColumn form) {}

    private void set(Choice choice) {
        columns.set(choice.column(), columns.get(choice.column()).as(choice.form()));
    }

    /** The column that is missing whose roots say most of the heading; one between its neighbours before others. */
    private Optional<Choice> byRoots(int i) {
        List<String> words = Words.of(columns.get(i).header().leaf());
        Choice best = null;
        int most = 0;
        for (int c = 0; c < form.columns().size(); c++) {
            FormColumn column = form.columns().get(c);
            int weight = isMissing(column) && suits(i, column) ? weight(words, column.key()) : 0;
            weight = weight * 2 + (weight > 0 && isBetween(c, i) ? 1 : 0);
            if (weight > most) {
                most = weight;
                best = new Choice(i, column);
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many letters of roots occur, by the best entry. */
    private int weight(List<String> words, String key) {
        int most = 0;
        for (String entry : roots.getOrDefault(key, List.of())) {
            List<String> parts = Words.of(entry);
            if (parts.stream().allMatch(part -> words.stream().anyMatch(word -> isFrom(word, part)))) {
                most = Math.max(most, entry.length());
            }
        }
        return most;
    }

    /** A word made from a root: {@code pembiayaan} from {@code biaya}. */
    private static boolean isFrom(String word, String root) {
        return root.length() < 4 ? word.equals(root) : word.contains(root);
    }

    private boolean isOpen(int i) {
        return columns.get(i).fit() == 0;
    }

    private boolean isMissing(FormColumn column) {
        return !column.perYear() && columns.stream().noneMatch(one -> one.key().equals(column.key()));
    }

    private boolean suits(int i, FormColumn column) {
        ColumnProfile profile = profiles.get(i);
        boolean figures = column.type() != ColumnType.TEXT && column.type() != ColumnType.CODE;
        return figures ? profile.suits(column.type()) >= 0.9 : profile.suits(ColumnType.TEXT) >= 0.9;
    }

    /**
     * The one column of the form that is missing between the neighbours of this column; null when there are more.
     *
     * @param kind what it must be one of, or empty
     */
    private @Nullable FormColumn only(int i, String kind) {
        FormColumn found = null;
        for (int c = 0; c < form.columns().size(); c++) {
            FormColumn column = form.columns().get(c);
            boolean asked = kind.isEmpty() || kindOf(column.key()).equals(kind);
            if (asked && isBetween(c, i) && isMissing(column) && suits(i, column)) {
                if (found != null) {
                    return null;
                }
                found = column;
            }
        }
        return found;
    }

    /** Whether the form has the column of this position between those that stand left and right of a column. */
    private boolean isBetween(int position, int i) {
        int left = -1;
        for (int at = i - 1; at >= 0 && left < 0; at--) {
            left = position(at);
        }
        int right = -1;
        for (int at = i + 1; at < columns.size() && right < 0; at++) {
            right = position(at);
        }
        return left < position && (right < 0 || position < right);
    }

    /** Place of a column's key in the form, or -1. */
    private int position(int i) {
        FormMatch.Column column = columns.get(i);
        if (column.fit() == 0) {
            return -1;
        }
        for (int c = 0; c < form.columns().size(); c++) {
            FormColumn of = form.columns().get(c);
            if (of.key().equals(column.key()) || (of.perYear() && column.key().startsWith(of.key() + "-"))) {
                return c;
            }
        }
        return -1;
    }

    /** {@code budget} of {@code budget-next} and of {@code budget-2}. */
    private static String kindOf(String key) {
        int dash = key.indexOf('-');
        return dash < 0 ? key : key.substring(0, dash);
    }
}
