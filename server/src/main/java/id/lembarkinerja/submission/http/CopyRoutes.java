package id.lembarkinerja.submission.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.account.Action;
import id.lembarkinerja.account.Caller;
import id.lembarkinerja.account.Permissions;
import id.lembarkinerja.account.User;
import id.lembarkinerja.platform.http.Answers;
import id.lembarkinerja.platform.http.Attributes;
import id.lembarkinerja.platform.http.HeavyWork;
import id.lembarkinerja.platform.http.Parameters;
import id.lembarkinerja.platform.http.Problem;
import id.lembarkinerja.platform.http.Problems;
import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.platform.http.RouteDoc;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.submission.Content.Part;
import id.lembarkinerja.submission.Filed;
import id.lembarkinerja.submission.Submissions;
import id.lembarkinerja.submission.Version;
import id.lembarkinerja.workbook.FileMark;
import id.lembarkinerja.workbook.WorkbookMarks;
import id.lembarkinerja.workbook.http.Uploads;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** Copies to work on that know which version they were taken from, and finding that version again. */
public final class CopyRoutes {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Submissions submissions;
    private final WorkbookMarks marks;
    private final MarkedCopies copies;
    private final StoredContents contents;

    /** On these features. */
    public CopyRoutes(Submissions submissions, WorkbookMarks marks) {
        this.submissions = submissions;
        this.marks = marks;
        this.copies = new MarkedCopies(submissions, marks);
        this.contents = new StoredContents(submissions);
    }

    /** All. */
    public List<Route> routes() {
        return List.of(
                Route.get(
                                "/api/v1/submissions/{id}/versions/{n}/copy",
                                Action.READ_SUBMISSION,
                                RouteDoc.of(
                                                "A copy of a version that carries a mark of where it comes from; the exact"
                                                        + " bytes are at /workbook.",
                                                XLSX)
                                        .problems(422),
                                this::copy)
                        .about(context -> submissions
                                .find(context.pathParam("id"))
                                .map(filed -> filed.submission().key().agency())),
                Route.get(
                                "/api/v1/submissions/{id}/versions/{n}/mark",
                                Action.READ_SUBMISSION,
                                RouteDoc.json("What a workbook should say of itself once it is that version: custom XML"
                                        + " and a property of the document, for Excel to put into the open file."),
                                this::mark)
                        .about(context -> submissions
                                .find(context.pathParam("id"))
                                .map(filed -> filed.submission().key().agency())),
                Route.post(
                        "/api/v1/mark",
                        Action.CHECK,
                        RouteDoc.json("The version that a workbook says it was taken from, and whether there is one;"
                                        + " nothing is stored.")
                                .body(XLSX, "application/octet-stream", "multipart/form-data"),
                        this::find));
    }

    private void copy(Context context) {
        int n = Parameters.pathNumber(context, "n");
        String id = context.pathParam("id");
        Version version = submissions
                .read(store -> store.findVersion(id, n))
                .orElseThrow(() -> Problems.notFound().asException());
        byte[] bytes = contents.get(id, n, Part.WORKBOOK);
        HeavyWork.takeTurn(context, bytes.length);
        byte[] copy = copies.copy(version, bytes)
                .orElseThrow(() -> Problem.of(
                                422,
                                "copy-impossible",
                                "Salinan tidak dapat dibuat",
                                "Versi " + n + " (" + version.origin().name() + ") tidak dapat diberi tanda asalnya."
                                        + " Unduh berkas aslinya dari Riwayat dan bekerjalah di situ.")
                        .asException());
        context.header("Cache-Control", "no-store");
        Answers.file(context, XLSX, version.copyName(), copy);
    }

    private void mark(Context context) {
        int n = Parameters.pathNumber(context, "n");
        FileMark mark = submissions
                .read(store -> store.findVersion(context.pathParam("id"), n))
                .map(MarkedCopies::markOf)
                .orElseThrow(() -> Problems.notFound().asException());
        ObjectNode answer = Json.object().put("namespace", FileMark.NAMESPACE).put("xml", marks.xml(mark));
        answer.putObject("property").put("name", FileMark.PROPERTY).put("value", mark.line());
        Answers.json(context, 200, answer);
    }

    private void find(Context context) {
        Optional<FileMark> mark = marks.find(Uploads.files(context).get(0).bytes());
        ObjectNode answer = Json.object();
        answer.set("mark", mark.isPresent() ? told(context, mark.get()) : Json.MAPPER.nullNode());
        Answers.json(context, 200, answer);
    }

    /** What a file says of itself is told as it is; what is stored only to those who may see it. */
    private ObjectNode told(Context context, FileMark mark) {
        User user = Attributes.get(context, Caller.class).user();
        ObjectNode json = Json.object()
                .put("submission", mark.submission())
                .put("version", mark.version())
                .put("hash", mark.hash());
        Optional<Filed> filed = submissions
                .find(mark.submission())
                .filter(found -> Permissions.allow(
                        user, Action.READ_SUBMISSION, found.submission().key().agency()));
        boolean stored = filed.isPresent()
                && submissions
                        .read(store -> store.findVersion(mark.submission(), mark.version()))
                        .filter(version -> version.hash().equals(mark.hash()))
                        .isPresent();
        json.put("stored", stored);
        if (stored) {
            json.set("of", SubmissionJson.submission(filed.orElseThrow()));
        }
        return json;
    }
}
