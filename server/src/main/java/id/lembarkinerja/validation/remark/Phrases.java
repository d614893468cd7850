package id.lembarkinerja.validation.remark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.lembarkinerja.validation.Finding;
import id.lembarkinerja.validation.Finding.Certainty;
import id.lembarkinerja.validation.Finding.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The wordings of remarks, kept as data: themes in the order in which reviewers care, and for each code of a finding
 * how one and how several of them are written. {@code code:info}, {@code code:ask} and {@code code:column} go before
 * {@code code}; a code without a wording is told in the finding's own words. What a cell prints goes to {@code {text}}
 * letter by letter, to be quoted, and to {@code {printed}} as a figure is written in a letter.
 */
final class Phrases {
    private static final Phrases SHIPPED = load();

    private final List<Theme> themes;
    private final Map<String, Phrase> byCode;
    private final String other;

    private Phrases(List<Theme> themes, Map<String, Phrase> byCode, String other) {
        this.themes = themes;
        this.byCode = byCode;
        this.other = other;
    }

    /** A theme of remarks; {@code title} is Indonesian. */
    record Theme(String id, String title) {}

    /**
     * A wording.
     *
     * @param one for a single finding; empty when the finding's message is taken
     * @param many for several of one table and column; empty when each is told by itself
     * @param item one of several
     */
    record Phrase(String theme, String one, String many, String item) {}

    static Phrases shipped() {
        return SHIPPED;
    }

    List<Theme> themes() {
        return themes;
    }

    /** The wording under exactly this key. */
    Optional<Phrase> find(String key) {
        return Optional.ofNullable(byCode.get(key));
    }

    Phrase of(Finding finding) {
        String code = finding.code();
        List<String> keys = new ArrayList<>();
        keys.add(code + ":" + finding.column());
        if (finding.severity() == Severity.INFO) {
            keys.add(code + ":info");
        }
        if (finding.certainty() == Certainty.ASK) {
            keys.add(code + ":ask");
        }
        keys.add(code);
        Phrase phrase =
                keys.stream().flatMap(key -> find(key).stream()).findFirst().orElse(new Phrase(other, "", "", ""));
        // A sentence or a title has neither a row nor a heading that a wording could name.
        return finding.table().isEmpty() ? new Phrase(phrase.theme(), "", "", "") : phrase;
    }

    private static Phrases load() {
        try (InputStream in = Phrases.class.getResourceAsStream("remark-phrases.json")) {
            JsonNode root = JsonMapper.builder().build().readTree(in);
            List<Theme> themes = new ArrayList<>();
            root.path("themes")
                    .forEach(node -> themes.add(new Theme(
                            node.path("id").asText(), node.path("title").asText())));
            Map<String, Phrase> byCode = new HashMap<>();
            for (Map.Entry<String, JsonNode> entry : root.path("phrases").properties()) {
                JsonNode node = entry.getValue();
                byCode.put(
                        entry.getKey(),
                        new Phrase(
                                node.path("theme").asText(),
                                node.path("one").asText(),
                                node.path("many").asText(),
                                node.path("item").asText()));
            }
            return new Phrases(
                    List.copyOf(themes), Map.copyOf(byCode), root.path("other").asText());
        } catch (IOException e) {
            throw new UncheckedIOException("remark-phrases.json", e);
        }
    }
}
