package id.lembarkinerja.formulas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Cases kept as JSON (name, input, expected, source), so that every implementation of the formulas can run them. */
public final class GoldenCases {
    private GoldenCases() {}

    /** One test for each case of {@code /golden/<file>.json}; {@code check} gets the input and what is expected. */
    public static Stream<DynamicTest> tests(String file, BiConsumer<JsonNode, JsonNode> check) {
        return Stream.of(read("/golden/" + file + ".json"))
                .flatMap(GoldenCases::elements)
                .map(one -> DynamicTest.dynamicTest(
                        one.get("name").asText(), () -> check.accept(one.get("input"), one.get("expected"))));
    }

    /** A JSON resource of the class path. */
    public static JsonNode read(String path) {
        try (InputStream in = GoldenCases.class.getResourceAsStream(path)) {
            return JsonMapper.builder().build().readTree(Objects.requireNonNull(in, path));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** The elements of a JSON array. */
    public static Stream<JsonNode> elements(JsonNode array) {
        return Stream.iterate(0, i -> i < array.size(), i -> i + 1).map(array::get);
    }
}
