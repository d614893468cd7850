package id.lembarkinerja.samples;

import id.lembarkinerja.formulas.catalogue.Catalogue;
import id.lembarkinerja.formulas.catalogue.Engine;
import id.lembarkinerja.formulas.data.JsonReader;
import id.lembarkinerja.formulas.data.Node;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The formulas that ship, read from their definitions. */
public final class ShippedFormulas {
    private ShippedFormulas() {}

    /** All of them with the scales. */
    public static Catalogue load() {
        return Engine.load("{\"formulas\":" + all("/catalogue/") + ",\"scales\":" + all("/scales/") + "}")
                .catalogue();
    }

    private static String all(String folder) {
        List<String> texts = new ArrayList<>();
        for (Node id : JsonReader.read(read(folder + "index.json")).asList("index")) {
            texts.add(read(folder + id.asText("id") + ".json"));
        }
        return "[" + String.join(",", texts) + "]";
    }

    private static String read(String path) {
        try (InputStream in = Catalogue.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
