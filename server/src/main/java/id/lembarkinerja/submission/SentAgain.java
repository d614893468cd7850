package id.lembarkinerja.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.platform.json.Json;

/**
 * Tells an upload whose answer was lost on the way, and which is sent again, from other work on the same base: it gives
 * the version that came of it, but for the instant at which something was silenced.
 */
final class SentAgain {
    private SentAgain() {}

    /** Whether the latest version may be what came of this upload; its stored check has to say so too. */
    static boolean mayBe(Preparation.Ready ready, Version latest) {
        Version.Digest stored = latest.origin().digest();
        Version.Digest sent = ready.digest();
        return latest.n() == ready.upload().base() + 1
                && latest.origin().sender().author().equals(ready.by().username())
                && stored.sha256().equals(sent.sha256())
                && stored.rows().equals(sent.rows())
                && stored.ruleset().equals(sent.ruleset());
    }

    /** Whether two checks say the same, whenever it was that something was silenced. */
    static boolean saySame(byte[] stored, byte[] sent) {
        return withoutInstants(Json.read(stored)).equals(withoutInstants(Json.read(sent)));
    }

    private static JsonNode withoutInstants(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("at");
        }
        node.forEach(SentAgain::withoutInstants);
        return node;
    }
}
