package id.lembarkinerja.evaluation;

import id.lembarkinerja.formulas.data.JsonReader;
import id.lembarkinerja.formulas.data.Node;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Definitions that ship as data beside the formulas; the {@code index.json} of their folder lists them. */
final class ShippedFiles {
    private ShippedFiles() {}

    /** The definitions of a folder in the order of its index. */
    static List<Node.Fields> list(String folder) {
        List<Node.Fields> definitions = new ArrayList<>();
        for (Node id : read(folder, "index").asList("index")) {
            String name = id.asText("index");
            definitions.add(read(folder, name).asFields(name));
        }
        return definitions;
    }

    private static Node read(String folder, String name) {
        String resource = "/" + folder + "/" + name + ".json";
        try (InputStream in = ShippedFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return JsonReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource + ": " + e.getMessage(), e);
        }
    }
}
