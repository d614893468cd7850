package id.lembarkinerja.submission.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.account.Action;
import id.lembarkinerja.platform.http.Answers;
import id.lembarkinerja.platform.http.Parameters;
import id.lembarkinerja.platform.http.Problems;
import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.platform.http.RouteDoc;
import id.lembarkinerja.platform.http.Subject;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.submission.Content.Part;
import id.lembarkinerja.submission.Removal;
import id.lembarkinerja.submission.Submissions;
import id.lembarkinerja.submission.Version;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Getting versions back. */
public final class VersionRoutes {
    private static final String ALL = "/api/v1/submissions/{id}/versions";
    private static final String ONE = ALL + "/{n}";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Submissions submissions;
    private final StoredContents contents;
    private final Subject agency;

    /** On this feature. */
    public VersionRoutes(Submissions submissions) {
        this.submissions = submissions;
        this.contents = new StoredContents(submissions);
        this.agency = context -> submissions
                .find(context.pathParam("id"))
                .map(filed -> filed.submission().key().agency());
    }

    /** All of them. */
    public List<Route> routes() {
        return List.of(
                read(ALL, RouteDoc.json("All versions, oldest first."), this::list),
                read(ONE, RouteDoc.json("One version."), this::show),
                read(ONE + "/workbook", RouteDoc.of("The exact bytes that were stored.", XLSX), this::workbook),
                read(ONE + "/result", RouteDoc.json("The check made when it was stored."), this::result));
    }

    private Route read(String path, RouteDoc doc, io.javalin.http.Handler handler) {
        return Route.get(path, Action.READ_SUBMISSION, doc, handler).about(agency);
    }

    /** A version with its receipt. */
    static ObjectNode answer(Version version) {
        ObjectNode answer = Json.object();
        answer.set("version", SubmissionJson.version(version));
        answer.set("receipt", SubmissionJson.receipt(version));
        return answer;
    }

    private void list(Context context) {
        ArrayNode list = Json.array();
        String id = context.pathParam("id");
        Map<Integer, Removal> removals = submissions.read(store -> store.listRemovals(id)).stream()
                .collect(Collectors.toMap(Removal::version, removal -> removal));
        for (Version version : submissions.read(store -> store.listVersions(id))) {
            ObjectNode json = SubmissionJson.version(version);
            Optional.ofNullable(removals.get(version.n()))
                    .ifPresent(removal -> json.putObject("removed")
                            .put("at", removal.at().toString())
                            .put("reason", removal.reason()));
            list.add(json);
        }
        Answers.json(context, 200, list);
    }

    private void show(Context context) {
        Answers.json(context, 200, answer(version(context)));
    }

    private Version version(Context context) {
        int n = Parameters.pathNumber(context, "n");
        return submissions
                .read(store -> store.findVersion(context.pathParam("id"), n))
                .orElseThrow(() -> Problems.notFound().asException());
    }

    private void workbook(Context context) {
        Version version = version(context);
        String etag = '"' + version.origin().digest().sha256() + '"';
        @Nullable String known = context.header("If-None-Match");
        boolean isKnown = known != null && known.contains(etag);
        byte[] bytes = isKnown ? new byte[0] : content(version, Part.WORKBOOK);
        context.header("ETag", etag).header("Cache-Control", "private, no-cache");
        if (isKnown) {
            context.status(304);
            return;
        }
        Answers.file(context, XLSX, version.origin().name(), bytes);
    }

    private void result(Context context) {
        Answers.bytes(context, 200, content(version(context), Part.RESULT));
    }

    private byte[] content(Version version, Part part) {
        return contents.get(version.submission(), version.n(), part);
    }
}
