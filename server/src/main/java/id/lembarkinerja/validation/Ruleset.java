package id.lembarkinerja.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.recognition.FormCatalogue;
import id.lembarkinerja.recognition.FormDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * Names the set of rules by a hash, so that a stored result says by which rules it came about. What the data only says
 * in English is no rule.
 */
final class Ruleset {
    /** Raised whenever a check or a formula changes its results. */
    private static final String RULES_VERSION = "5";

    /** What the checks know besides forms and scales. */
    static final List<String> DATA = List.of(
            "graph/agreements.json",
            "graph/naming-words.json",
            "unit/units.json",
            "similar-words.json",
            "spelling.json",
            "indicator-scales.json",
            "indicator-names.json",
            "cause-thresholds.json",
            "agency-words.json",
            "indicator-words.json",
            "grades.json");

    private Ruleset() {}

    static String hash(FormCatalogue catalogue, List<?> data) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(RULES_VERSION.getBytes(StandardCharsets.UTF_8));
            // Records print all their components, so any change of the data changes the text.
            digest.update(withoutEnglish(catalogue).toString().getBytes(StandardCharsets.UTF_8));
            digest.update(data.toString().getBytes(StandardCharsets.UTF_8));
            for (String name : DATA) {
                digest.update(rules(name).getBytes(StandardCharsets.UTF_8));
            }
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String rules(String name) {
        try (InputStream in = Ruleset.class.getResourceAsStream(name)) {
            return withoutEnglish(JsonMapper.builder().build().readTree(Objects.requireNonNull(in, name)))
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Without the members {@code english}: a better word in a message changes no result. */
    static JsonNode withoutEnglish(JsonNode data) {
        if (data instanceof ObjectNode object) {
            object.remove("english");
        }
        data.forEach(Ruleset::withoutEnglish);
        return data;
    }

    private static FormCatalogue withoutEnglish(FormCatalogue catalogue) {
        return new FormCatalogue(
                catalogue.columns(),
                catalogue.forms().stream().map(FormDefinition::withoutEnglish).toList(),
                catalogue.abbreviations(),
                catalogue.synonyms(),
                catalogue.roots(),
                catalogue.countUnits(),
                catalogue.localForms());
    }
}
