package id.lembarkinerja.validation.graph;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.recognition.FormCatalogue;
import id.lembarkinerja.recognition.FormDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The graph of what the forms state together, read from data; one that contradicts itself is refused with the reason.
 */
public final class Agreements {
    private static final List<Agreement> SHIPPED = readShipped();

    private Agreements() {}

    /** The agreements that ship with the product. */
    public static List<Agreement> shipped() {
        return SHIPPED;
    }

    private static List<Agreement> readShipped() {
        try (InputStream in = Agreements.class.getResourceAsStream("agreements.json")) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("agreements.json", e);
        }
    }

    /**
     * Agreements from JSON.
     *
     * @throws IllegalArgumentException when the text is no list of agreements or one of them contradicts itself; the
     *     message names the line or the agreement, and the reason
     */
    static List<Agreement> parse(String json) {
        List<Agreement> agreements;
        try {
            agreements = JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .build()
                    .readValue(json, new TypeReference<List<Agreement>>() {});
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new IllegalArgumentException("line " + line + ": " + e.getOriginalMessage(), e);
        }
        Set<String> ids = new HashSet<>();
        for (Agreement agreement : agreements) {
            require(ids.add(agreement.id()), agreement, "the id is used twice");
            refuseContradiction(agreement);
        }
        return List.copyOf(agreements);
    }

    private static void refuseContradiction(Agreement agreement) {
        List<End> ends = new ArrayList<>();
        for (String end : agreement.ends()) {
            try {
                ends.add(End.parse(end));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(agreement.id() + ": " + e.getMessage(), e);
            }
        }
        boolean every = ends.stream().anyMatch(End::isForEveryForm);
        require(ends.size() > 1 || every, agreement, "one column agrees with nothing");
        require(new HashSet<>(ends).size() == ends.size(), agreement, "an end is listed twice");
        require(
                every || agreement.except().isEmpty(),
                agreement,
                "exceptions make sense only for a column of every form");
        boolean rows = agreement.kind() == Agreement.Kind.EQUAL || agreement.kind() == Agreement.Kind.ONE_OF;
        boolean named = agreement.thing() == Agreement.Thing.INDICATOR || agreement.thing() == Agreement.Thing.ACTIVITY;
        require(!rows || named, agreement, "rows are compared by indicator or by activity");
        require(
                isSaid(agreement.meaning(), "") && !agreement.citation().isBlank() && isSaid(agreement.advice(), "."),
                agreement,
                "meaning, citation and an advice that ends with a full stop are needed, in both languages");
    }

    private static boolean isSaid(Bilingual text, String end) {
        return !text.indonesian().isBlank()
                && !text.english().isBlank()
                && text.indonesian().endsWith(end)
                && text.english().endsWith(end);
    }

    private static void require(boolean holds, Agreement agreement, String reason) {
        if (!holds) {
            throw new IllegalArgumentException(agreement.id() + ": " + reason);
        }
    }

    /** Ends that name a form or a column the catalogue does not have, each as one sentence. */
    static List<String> unknownEnds(List<Agreement> agreements, FormCatalogue catalogue) {
        List<String> unknown = new ArrayList<>();
        for (Agreement agreement : agreements) {
            for (End end : agreement.parsedEnds()) {
                Optional<FormDefinition> form = catalogue.findForm(end.form());
                if (!end.isForEveryForm() && form.isEmpty()) {
                    unknown.add(agreement.id() + ": no form " + end.form());
                } else if (form.isPresent()
                        && form.get().findColumn(end.anyYear()).isEmpty()) {
                    unknown.add(agreement.id() + ": form " + end.form() + " has no column " + end.column());
                }
            }
        }
        return unknown;
    }
}
