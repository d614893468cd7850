package id.lembarkinerja.submission.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.submission.VersionComparison;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an upload on a stale base can be brought together from: what others changed since the base, what the upload
 * changes against the base, and the cells in which both differ.
 */
final class MergeProposal {
    private MergeProposal() {}

    static ObjectNode of(
            VersionComparison comparison,
            Optional<VersionComparison.Side> base,
            VersionComparison.Side latest,
            VersionComparison.Side mine) {
        ObjectNode proposal = Json.object();
        if (base.isEmpty()) {
            // The work started from nothing: all one can say is how it differs from what is there.
            proposal.set("theirs", Json.MAPPER.nullNode());
            proposal.set("mine", comparison.compare(latest, mine));
            proposal.putArray("conflicts");
            return proposal;
        }
        JsonNode theirs = comparison.compare(base.get(), latest);
        JsonNode ours = comparison.compare(base.get(), mine);
        proposal.set("theirs", theirs);
        proposal.set("mine", ours);
        proposal.set("conflicts", conflicts(theirs, ours));
        return proposal;
    }

    static ArrayNode conflicts(JsonNode theirs, JsonNode mine) {
        Map<String, JsonNode> changed = new HashMap<>();
        for (JsonNode change : theirs.path("changes")) {
            place(change).ifPresent(place -> changed.put(place, change));
        }
        ArrayNode conflicts = Json.array();
        for (JsonNode change : mine.path("changes")) {
            JsonNode other = place(change).map(changed::get).orElse(null);
            if (other != null && !other.path("to").equals(change.path("to"))) {
                ObjectNode conflict = conflicts.addObject();
                for (String member : new String[] {"form", "rowKey", "label", "column"}) {
                    conflict.set(
                            member, change.path(member).isMissingNode() ? Json.MAPPER.nullNode() : change.path(member));
                }
                conflict.set("base", change.get("from"));
                conflict.set("theirs", other.get("to"));
                conflict.set("mine", change.get("to"));
            }
        }
        return conflicts;
    }

    /** The cell a change is about, named as the comparison names it; changes of whole rows have none. */
    private static Optional<String> place(JsonNode change) {
        String column = change.path("column").asText();
        String row = change.path("rowKey").asText();
        if (!column.isEmpty() && !row.isEmpty()) {
            return Optional.of(change.path("form").asText() + "\n" + row + "\n" + column);
        }
        if (change.path("kind").asText().equals("cell")) {
            JsonNode side = change.path("from").isObject() ? change.path("from") : change.path("to");
            return Optional.of(
                    side.path("sheet").asText() + "\n" + side.path("cell").asText());
        }
        return Optional.empty();
    }
}
