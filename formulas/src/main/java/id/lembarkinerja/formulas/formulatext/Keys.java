package id.lembarkinerja.formulas.formulatext;

import id.lembarkinerja.formulas.formulatext.Term.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One key for each name, however it is capitalised: of lower-case letters, digits and underscores. */
final class Keys {
    private static final int LONGEST = 40;

    private final Map<String, String> keys = new LinkedHashMap<>();
    private final Map<String, Named> names = new LinkedHashMap<>();

    static String folded(String name) {
        return Characters.tidy(name).toLowerCase(Locale.ROOT);
    }

    String of(Named named) {
        String identity = (named.list() ? "Σ" : "") + folded(named.name());
        String known = keys.get(identity);
        if (known != null) {
            return known;
        }
        String base = base(named.name());
        String key = base;
        for (int i = 2; names.containsKey(key); i++) {
            key = base + "_" + i;
        }
        keys.put(identity, key);
        names.put(key, named);
        return key;
    }

    private static String base(String name) {
        String lower = folded(name);
        var key = new StringBuilder();
        for (int i = 0; i < lower.length() && key.length() < LONGEST; i++) {
            char c = lower.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || Characters.isDigit(c);
            if (plain) {
                key.append(c);
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != '_') {
                key.append('_');
            }
        }
        while (!key.isEmpty() && key.charAt(key.length() - 1) == '_') {
            key.setLength(key.length() - 1);
        }
        if (key.isEmpty() || Characters.isDigit(key.charAt(0))) {
            key.insert(0, "masukan_");
        }
        return key.charAt(key.length() - 1) == '_' ? key + "1" : key.toString();
    }

    /** The name of each key. */
    Map<String, String> names() {
        Map<String, String> all = new LinkedHashMap<>();
        names.forEach((key, named) -> all.put(key, named.name()));
        return all;
    }

    List<String> all() {
        return new ArrayList<>(names.keySet());
    }

    boolean isList(String key) {
        Named named = names.get(key);
        return named != null && named.list();
    }
}
