package id.lembarkinerja.validation.unit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.lembarkinerja.recognition.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Units of measure as staff spell them: {@code Persen} and {@code %}, {@code Org} and {@code Jiwa} are one unit. */
public final class UnitNames {
    /** The one word for every spelling of a percentage. */
    public static final String PERCENT = "%";

    /** Words shared by half of two spellings: {@code Dokumen Perencanaan} is still a {@code Dokumen}. */
    private static final double SAME = 0.5;

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> scores = new HashSet<>();

    private UnitNames() {}

    /** The spellings that ship with the product. */
    public static UnitNames load() {
        try (InputStream in = UnitNames.class.getResourceAsStream("units.json")) {
            JsonNode data = JsonMapper.builder().build().readTree(in);
            UnitNames units = new UnitNames();
            for (JsonNode group : data.get("synonyms")) {
                String name = Words.normalize(group.get(0).asText());
                for (JsonNode spelling : group) {
                    String other = units.names.put(Words.normalize(spelling.asText()), name);
                    if (other != null) {
                        throw new IllegalStateException("units.json: " + spelling.asText() + " stands twice");
                    }
                }
            }
            data.get("scores").forEach(score -> units.scores.add(units.name(score.asText())));
            return units;
        } catch (IOException e) {
            throw new UncheckedIOException("units.json", e);
        }
    }

    /** Whether both mean one unit; {@code Dokumen} and {@code Dokumen Perencanaan} do. */
    public boolean same(String one, String other) {
        String first = name(one);
        String second = name(other);
        return first.equals(second) || Words.labelLikeness(first, second) >= SAME;
    }

    /** {@code %}, {@code Persen (%)}. */
    public boolean isPercent(String unit) {
        List<String> words = List.of(name(unit).split(" "));
        return words.contains(PERCENT);
    }

    /** An index, a ratio, a grade: a figure that counts no things. */
    public boolean isScore(String unit) {
        return Words.of(name(unit)).stream().anyMatch(scores::contains);
    }

    /** One word for all spellings of a unit, several words one by one. */
    public String name(String unit) {
        String whole = Words.normalize(unit);
        if (names.containsKey(whole)) {
            return names.getOrDefault(whole, whole);
        }
        List<String> words = new ArrayList<>();
        for (String word : Words.of(unit)) {
            String name = names.getOrDefault(word, word);
            if (!words.contains(name)) {
                words.add(name);
            }
        }
        return String.join(" ", words);
    }
}
