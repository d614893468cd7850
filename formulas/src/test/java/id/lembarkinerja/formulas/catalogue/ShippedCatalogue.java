package id.lembarkinerja.formulas.catalogue;

import id.lembarkinerja.formulas.GoldenCases;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The formulas and scales that ship, as the one JSON text that the browser loads too. */
public final class ShippedCatalogue {
    private ShippedCatalogue() {}

    /** An engine over them. */
    public static Engine engine() {
        return Engine.load(json());
    }

    /** The text. */
    public static String json() {
        return "{\"formulas\":" + all("/catalogue/") + ",\"scales\":" + all("/scales/") + "}";
    }

    private static String all(String folder) {
        List<String> texts = new ArrayList<>();
        GoldenCases.elements(GoldenCases.read(folder + "index.json"))
                .forEach(id -> texts.add(read(folder + id.asText() + ".json")));
        return "[" + String.join(",", texts) + "]";
    }

    private static String read(String path) {
        try (InputStream in = ShippedCatalogue.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
