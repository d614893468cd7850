package id.lembarkinerja.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives each row a business key that does not depend on where it stands. */
final class RowKeys {
    private static final int LONGEST = 80;
    private final Set<String> used = new HashSet<>();
    /**
     * The last count given to rows of the same words, so that many of them are not counted from the start each time.
     */
    private final Map<String, Integer> counts = new HashMap<>();

    /** Code when there is one, else the words of the label; the objective, then a count, tell equal ones apart. */
    String keyOf(String label, Map<String, TableCell> cells) {
        TableCell code = cells.get("code");
        String base = code != null && !code.printed().isBlank()
                ? slug(code.printed()) + "-" + slug(label)
                : slug(withoutNumbering(label));
        if (base.isEmpty()) {
            base = "baris";
        }
        if (used.add(base)) {
            return base;
        }
        for (String key : List.of("objective", "goal", "program", "activity", "result")) {
            TableCell cell = cells.get(key);
            if (cell != null && !cell.printed().isBlank()) {
                String longer = base + "~" + slug(withoutNumbering(cell.printed()));
                if (used.add(longer)) {
                    return longer;
                }
            }
        }
        int n = counts.getOrDefault(base, 1) + 1;
        while (!used.add(base + "#" + n)) {
            n++;
        }
        counts.put(base, n);
        return base + "#" + n;
    }

    /** {@code 3. a. Tersedianya Forum} is {@code Tersedianya Forum}: numbering changes when rows are inserted. */
    static String withoutNumbering(String label) {
        String text = label.strip();
        while (true) {
            int end = 0;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end)) && end < 3) {
                end++;
            }
            boolean marker = end > 0
                    && end < text.length() - 1
                    && (text.charAt(end) == '.' || text.charAt(end) == ')')
                    && isMarker(text.substring(0, end));
            if (!marker) {
                return text;
            }
            text = text.substring(end + 1).strip();
        }
    }

    private static boolean isMarker(String start) {
        boolean digits = start.chars().allMatch(Character::isDigit);
        boolean roman = start.chars().allMatch(c -> "ivxIVX".indexOf(c) >= 0);
        return digits || roman || start.length() == 1;
    }

    private static String slug(String text) {
        String slug = Words.normalize(text).replace(' ', '-');
        return slug.length() <= LONGEST
                ? slug
                : slug.substring(0, LONGEST) + "-" + Integer.toHexString(slug.hashCode());
    }
}
