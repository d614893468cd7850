package id.lembarkinerja.recognition;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Loads the form catalogue from its data files and refuses one that contradicts itself. */
public final class FormFiles {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private FormFiles() {}

    /**
     * The catalogue that ships with the product.
     *
     * @throws IllegalStateException when a definition contradicts itself; the message names file and reason
     */
    public static FormCatalogue load() {
        Map<String, ColumnDefinition> columns = new LinkedHashMap<>();
        for (ColumnDefinition column : read("columns.json", new TypeReference<List<ColumnDefinition>>() {})) {
            if (columns.put(column.key(), column) != null) {
                throw new IllegalStateException("columns.json: column " + column.key() + " is defined twice");
            }
        }
        List<FormDefinition> forms = new ArrayList<>();
        for (String file : read("forms/index.json", new TypeReference<List<String>>() {})) {
            FormDefinition form = read("forms/" + file, new TypeReference<FormDefinition>() {});
            refuseContradiction(file, form, columns);
            forms.add(form);
        }
        Map<String, String> abbreviations =
                read("abbreviations.json", new TypeReference<LinkedHashMap<String, String>>() {});
        return new FormCatalogue(columns, List.copyOf(forms), abbreviations);
    }

    private static void refuseContradiction(String file, FormDefinition form, Map<String, ColumnDefinition> columns) {
        for (String key : form.columns()) {
            require(columns.containsKey(key), file, "unknown column " + key);
        }
        for (List<String> group : form.required()) {
            require(form.columns().containsAll(group), file, "required but no column of the form: " + group);
        }
        require(form.columns().containsAll(form.label()), file, "labels name a column the form does not have");
        for (Relation relation : form.relations()) {
            require(
                    form.columns().containsAll(relation.columns()),
                    file,
                    "a relation names a column the form does not have: " + relation.columns());
            boolean three = relation.kind() == Relation.Kind.PERCENTAGE || relation.kind() == Relation.Kind.ACHIEVEMENT;
            require(!three || relation.columns().size() == 3, file, relation.kind() + " takes three columns");
        }
    }

    private static void require(boolean holds, String file, String reason) {
        if (!holds) {
            throw new IllegalStateException(file + ": " + reason);
        }
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try (InputStream in = FormFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": " + e.getMessage(), e);
        }
    }
}
