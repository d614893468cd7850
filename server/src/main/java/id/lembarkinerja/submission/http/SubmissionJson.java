package id.lembarkinerja.submission.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.submission.Decision;
import id.lembarkinerja.submission.Filed;
import id.lembarkinerja.submission.FindingCounts;
import id.lembarkinerja.submission.Period;
import id.lembarkinerja.submission.Submission;
import id.lembarkinerja.submission.Version;

/** The feature's records as JSON. */
public final class SubmissionJson {
    private SubmissionJson() {}

    /** With whether it is closed by now, by hand or by its date. */
    static ObjectNode period(Period period, boolean closed) {
        ObjectNode json = Json.object()
                .put("id", period.id())
                .put("label", period.label())
                .put("closed", closed);
        period.closesAt().ifPresent(at -> json.put("closesAt", at.toString()));
        return json;
    }

    static ObjectNode submission(Filed filed) {
        Submission submission = filed.submission();
        ObjectNode json = Json.object()
                .put("id", submission.id())
                .put("agency", submission.key().agency())
                .put("period", submission.key().period())
                .put("form", submission.key().form())
                .put("title", submission.title())
                .put("state", submission.state().label());
        json.set("latest", filed.latest().isPresent() ? version(filed.latest().get()) : Json.MAPPER.nullNode());
        return json;
    }

    /** A version with everything but its content. */
    public static ObjectNode version(Version version) {
        Version.Origin origin = version.origin();
        ObjectNode json = Json.object()
                .put("n", version.n())
                .put("sha256", origin.digest().sha256())
                .put("hash", version.hash())
                .put("parentHash", version.parent())
                .put("ruleset", origin.digest().ruleset())
                .put("author", origin.sender().author())
                .put("authorName", origin.sender().authorName())
                .put("at", origin.sender().at().toString())
                .put("note", origin.sender().note())
                .put("label", origin.sender().label())
                .put("size", origin.size())
                .put("name", origin.name())
                .put("receipt", origin.receipt());
        if (!origin.others().branch().isEmpty()) {
            json.put("otherParentHash", origin.others().branch());
        }
        if (!origin.others().credits().isEmpty()) {
            origin.others().credits().forEach(json.putArray("credits")::add);
        }
        json.set("findings", findings(version.findings()));
        return json;
    }

    /** Counts by severity, how many of the errors the document itself proves, and how many findings are silenced. */
    public static ObjectNode findings(FindingCounts counts) {
        return Json.object()
                .put("error", counts.error())
                .put("warning", counts.warning())
                .put("info", counts.info())
                .put("proven", counts.proven())
                .put("silenced", counts.silenced());
    }

    static ObjectNode receipt(Version version) {
        String code = version.origin().receipt();
        return Json.object().put("code", code).put("url", "/api/v1/receipts/" + code);
    }

    static ObjectNode decision(Decision decision, String authorName) {
        return Json.object()
                .put("n", decision.sequence())
                .put("action", decision.verdict().label())
                .put("state", decision.state().label())
                .put("version", decision.version())
                .put("note", decision.grounds().note())
                .put("overrule", decision.grounds().overrule())
                .put("author", decision.grounds().actor())
                .put("authorName", authorName)
                .put("at", decision.grounds().at().toString());
    }
}
