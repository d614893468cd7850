package id.lembarkinerja.platform.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.platform.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer that is not what was asked for (RFC 9457).
 *
 * @param type kebab-case, stable: what programs look at
 * @param title Indonesian, short
 * @param detail Indonesian: what is wrong and what to do next
 * @param more further members, such as the latest version of a stale base
 */
public record Problem(int status, String type, String title, String detail, Map<String, JsonNode> more) {

    /** Without further members. */
    public static Problem of(int status, String type, String title, String detail) {
        return new Problem(status, type, title, detail, Map.of());
    }

    /** With one more member. */
    public Problem with(String name, JsonNode value) {
        Map<String, JsonNode> all = new LinkedHashMap<>(more);
        all.put(name, value);
        return new Problem(status, type, title, detail, Map.copyOf(all));
    }

    /** To be thrown by a handler, which ends with it. */
    public ProblemException asException() {
        return new ProblemException(this);
    }

    /** As JSON. */
    public byte[] toJson() {
        ObjectNode json = Json.object();
        json.put("type", type).put("title", title).put("status", status).put("detail", detail);
        more.forEach(json::set);
        return Json.write(json);
    }
}
