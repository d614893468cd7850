package id.lembarkinerja.review;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.platform.json.Json;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What the check found in a version when it was stored, as far as threads ask for it. */
final class StoredFindings {
    private final Set<Finding> findings = new HashSet<>();

    private record Finding(String code, String sheet, String cell) {}

    /** Reads the stored check of a version; nothing was found when there is none. */
    StoredFindings(Optional<byte[]> result) {
        for (JsonNode finding : result.map(Json::read).orElseGet(Json::object).path("findings")) {
            findings.add(new Finding(
                    finding.path("code").asText(),
                    finding.path("sheet").asText(),
                    finding.path("cell").asText()));
        }
    }

    /** Whether the rule found something in the cell. */
    boolean contains(String code, String sheet, String cell) {
        return findings.contains(new Finding(code, sheet, cell));
    }
}
