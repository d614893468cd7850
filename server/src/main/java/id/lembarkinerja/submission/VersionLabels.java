package id.lembarkinerja.submission;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.platform.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The usual names of versions, as planning documents and their stages are called; a proposal, not a rule. */
public final class VersionLabels {
    private static final List<String> LABELS = read();

    private VersionLabels() {}

    /** All of them, in the order in which a year brings them. */
    public static List<String> list() {
        return LABELS;
    }

    private static List<String> read() {
        try (InputStream in = VersionLabels.class.getResourceAsStream("version-labels.json")) {
            if (in == null) {
                throw new IllegalStateException("version-labels.json is missing");
            }
            List<String> labels = new ArrayList<>();
            for (JsonNode label : Json.read(in.readAllBytes())) {
                labels.add(label.textValue());
            }
            return List.copyOf(labels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
