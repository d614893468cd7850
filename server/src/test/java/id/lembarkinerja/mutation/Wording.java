package id.lembarkinerja.mutation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import id.lembarkinerja.recognition.ColumnType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How agencies head a form: the official wording first, then others. {@code {n}}, {@code {n-1}} … stand for years.
 *
 * @param titles lines that stand above the table
 * @param groups headings that stretch over several columns
 */
record Wording(String form, List<String> titles, Map<String, Group> groups, List<Column> columns) {

    /** A heading over several columns. */
    record Group(@JsonProperty("flat") List<String> headings) {}

    /**
     * A column's headings.
     *
     * @param optional whether agencies leave the column out
     * @param bundle columns of one bundle are left out together
     * @param group key of the heading it stands under, or empty
     * @param flat headings when nothing stands above; empty when something always does
     * @param under headings below the group
     */
    record Column(
            String key,
            ColumnType type,
            boolean optional,
            String bundle,
            String group,
            List<String> flat,
            List<String> under,
            List<String> english) {

        Column {
            bundle = bundle == null ? "" : bundle;
            group = group == null ? "" : group;
            under = under == null ? List.of() : under;
            english = english == null ? List.of() : english;
        }

        /** Other words where the column stands alone, or below its group when it never does. */
        Column with(List<String> words) {
            if (words.isEmpty()) {
                return this;
            }
            boolean alone = !flat.isEmpty();
            return new Column(
                    key, type, optional, bundle, group, alone ? words : flat, alone ? under : words, List.of());
        }
    }

    /** The wordings of a file, by form. */
    static Map<String, Wording> load(String file) {
        Map<String, Wording> wordings = new LinkedHashMap<>();
        for (Wording wording : TestData.read(file, new TypeReference<List<Wording>>() {})) {
            wordings.put(wording.form(), wording);
        }
        return wordings;
    }

    /** The same forms under other wordings. */
    static Map<String, Wording> loadOthers(String file) {
        Map<String, Map<String, List<String>>> others =
                TestData.read(file, new TypeReference<Map<String, Map<String, List<String>>>>() {});
        Map<String, Wording> wordings = new LinkedHashMap<>();
        load("headings.json").forEach((form, wording) -> {
            Map<String, List<String>> words = new HashMap<>(others.getOrDefault("*", Map.of()));
            words.putAll(others.getOrDefault(form, Map.of()));
            wordings.put(form, wording.with(words));
        });
        return wordings;
    }

    private Wording with(Map<String, List<String>> words) {
        Map<String, Group> newGroups = new LinkedHashMap<>();
        groups.forEach((key, group) -> newGroups.put(key, new Group(words.getOrDefault(key, group.headings()))));
        List<Column> newColumns = columns.stream()
                .map(column -> column.with(words.getOrDefault(column.key(), List.of())))
                .toList();
        return new Wording(form, titles, newGroups, newColumns);
    }

    /** A text with its years written out. */
    static String years(String text, int year) {
        return text.replace("{n-3}", Integer.toString(year - 3))
                .replace("{n-2}", Integer.toString(year - 2))
                .replace("{n-1}", Integer.toString(year - 1))
                .replace("{n+1}", Integer.toString(year + 1))
                .replace("{n}", Integer.toString(year));
    }
}
