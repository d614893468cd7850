package id.lembarkinerja.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows how well a heading fits each known column. */
final class HeadingLexicon {
    /** A heading longer than this is prose. */
    private static final int LONGEST_HEADING = 160;

    private final Map<String, List<List<String>>> wordings = new HashMap<>();

    HeadingLexicon(FormCatalogue catalogue) {
        for (ColumnDefinition column : catalogue.columns().values()) {
            List<List<String>> split = new ArrayList<>();
            for (String heading : column.headings()) {
                split.add(Words.of(heading));
            }
            wordings.put(column.key(), split);
        }
    }

    /** Fit of a single text to a column key, 0 to 1. */
    double fit(String text, String key) {
        if (text.length() > LONGEST_HEADING) {
            return 0;
        }
        List<String> words = Words.of(text);
        String compact = String.join("", words);
        double best = 0;
        for (List<String> wording : wordings.getOrDefault(key, List.of())) {
            // "Targ et %" in a narrow column is still "Target %".
            boolean torn = compact.equals(String.join("", wording));
            best = Math.max(best, torn ? 1 : Words.likeness(words, wording));
        }
        return best;
    }

    /** Fit of a heading with its levels: the whole path counts fully, the lowest level alone almost fully. */
    double fit(HeaderColumn column, String key) {
        double whole = fit(String.join(" ", column.path()), key);
        double leaf = column.path().size() == 1 ? 0 : 0.97 * fit(column.leaf(), key);
        return Math.max(whole, leaf);
    }

    /** The best fit of a text to any column. */
    double bestFit(String text) {
        double best = 0;
        for (String key : wordings.keySet()) {
            best = Math.max(best, fit(text, key));
        }
        return best;
    }
}
