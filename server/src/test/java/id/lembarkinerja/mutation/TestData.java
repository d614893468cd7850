package id.lembarkinerja.mutation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Reads the data files of the generator. */
final class TestData {
    private TestData() {}

    /** The finding codes that exist. */
    static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        read("/id/lembarkinerja/validation/finding-codes.json", new TypeReference<List<JsonNode>>() {})
                .forEach(one -> codes.add(one.get("code").asText()));
        return codes;
    }

    static <T> T read(String name, TypeReference<T> type) {
        try (InputStream in = Objects.requireNonNull(TestData.class.getResourceAsStream(name), name)) {
            return JsonMapper.builder().build().readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
