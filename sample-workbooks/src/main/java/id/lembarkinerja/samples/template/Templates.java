package id.lembarkinerja.samples.template;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The blank forms that come with the product. */
public final class Templates {
    /** The folder they are committed in, and part of their address in the jar. */
    public static final String FOLDER = "templat";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private Templates() {}

    /** The forms that have one. */
    public static List<String> list() {
        return read("index.json", new TypeReference<List<String>>() {});
    }

    /** The committed workbook of a form; the caller closes the stream. */
    public static InputStream open(String form) {
        String path = "/samples/" + FOLDER + "/" + form + ".xlsx";
        return Objects.requireNonNull(Templates.class.getResourceAsStream(path), path);
    }

    /** Its bytes, made anew. */
    public static byte[] generate(String form) {
        return TemplateGenerator.generate(definition(form));
    }

    static TemplateDefinition definition(String form) {
        return read(form + ".json", new TypeReference<TemplateDefinition>() {});
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try (InputStream in = Templates.class.getResourceAsStream("/templates/" + name)) {
            return JSON.readValue(Objects.requireNonNull(in, name), type);
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": " + e.getMessage(), e);
        }
    }
}
