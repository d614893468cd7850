package id.lembarkinerja.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.lembarkinerja.formulas.catalogue.Engine;
import id.lembarkinerja.formulas.catalogue.Formula;
import id.lembarkinerja.formulas.data.JsonReader;
import id.lembarkinerja.formulas.data.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All golden calls of the formulas: worked examples of the definitions, golden calls, achievements and ratings. */
final class TwinCalls {
    private static final Path GOLDEN = Path.of("..", "formulas", "src", "test", "resources", "golden");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TwinCalls() {}

    /** One call. */
    record GoldenCall(String formula, String name, List<Node> arguments) {}

    static Engine engine() {
        return new Engine(FormulaFiles.load());
    }

    static List<GoldenCall> list(Engine engine) {
        List<GoldenCall> calls = new ArrayList<>();
        for (Formula formula : engine.catalogue().list()) {
            formula.examples()
                    .forEach(example -> calls.add(new GoldenCall(formula.id(), example.name(), example.arguments())));
        }
        for (JsonNode one : read("calls")) {
            JsonNode input = one.get("input");
            calls.add(new GoldenCall(
                    input.get("formula").asText(),
                    one.get("name").asText(),
                    JsonReader.read(input.get("arguments").toString()).asList("arguments")));
        }
        for (JsonNode one : read("ratings")) {
            JsonNode input = one.get("input");
            calls.add(call("kategori", one, "[" + input.get("value").asText() + "," + input.get("scale") + "]"));
        }
        for (JsonNode one : read("achievements")) {
            JsonNode input = one.get("input");
            if (!input.has("printed")) {
                calls.add(call("capaian", one, achievement(input)));
            }
        }
        return calls;
    }

    private static GoldenCall call(String formula, JsonNode one, String arguments) {
        return new GoldenCall(
                formula, one.get("name").asText(), JsonReader.read(arguments).asList("arguments"));
    }

    private static String achievement(JsonNode input) {
        String rule = switch (input.get("variant").asText()) {
            case "REFLECTED" -> "turun";
            case "INVERSE" -> "turun-rasio";
            case "RANGE" -> "rentang";
            default -> "naik";
        };
        String zero = switch (input.path("zero").asText("")) {
            case "FULL_WHEN_MET" -> "penuh";
            case "FULL_OR_NOTHING" -> "penuh-atau-nol";
            default -> "tanpa";
        };
        String target = input.has("upper") ? "upper" : "target";
        return "[" + input.get(target).asText() + "," + input.get("actual").asText() + ",\"" + rule + "\","
                + input.path("cap").asText("null") + "," + input.path("floor").asText("null") + ",\"" + zero + "\","
                + input.path("lower").asText("null") + "]";
    }

    private static JsonNode read(String name) {
        try {
            return JSON.readTree(Files.readString(GOLDEN.resolve(name + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
