package id.lembarkinerja.submission.http;

import id.lembarkinerja.account.Action;
import id.lembarkinerja.account.Caller;
import id.lembarkinerja.account.User;
import id.lembarkinerja.platform.http.Attributes;
import id.lembarkinerja.platform.http.Parameters;
import id.lembarkinerja.platform.http.Problems;
import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.platform.http.RouteDoc;
import id.lembarkinerja.platform.http.RouteDoc.Answer;
import id.lembarkinerja.submission.Branches;
import id.lembarkinerja.submission.Contributions;
import id.lembarkinerja.submission.FirstVersions;
import id.lembarkinerja.submission.Submission;
import id.lembarkinerja.submission.Submissions;
import id.lembarkinerja.submission.Upload;
import id.lembarkinerja.submission.VersionComparison;
import id.lembarkinerja.submission.Versions;
import id.lembarkinerja.workbook.WorkbookFile;
import id.lembarkinerja.workbook.WorkbookMarks;
import id.lembarkinerja.workbook.http.Uploads;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Storing versions; what comes on a stale base is kept as a branch. */
public final class UploadRoutes {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int LONGEST_LABEL = 60;

    private final Submissions submissions;
    private final Versions versions;
    private final FirstVersions firsts;
    private final UploadAnswers answers;
    private final MarkedCopies copies;

    /** On these features. */
    public UploadRoutes(
            Submissions submissions,
            Versions versions,
            FirstVersions firsts,
            Branches branches,
            VersionComparison comparison,
            WorkbookMarks marks) {
        this.submissions = submissions;
        this.versions = versions;
        this.firsts = firsts;
        this.answers = new UploadAnswers(submissions, branches, comparison);
        this.copies = new MarkedCopies(submissions, marks);
    }

    /** Both. */
    public List<Route> routes() {
        return List.of(
                Route.post(
                                "/api/v1/submissions/{id}/versions",
                                Action.STORE_VERSION,
                                RouteDoc.json("Store the bytes of a workbook as the next version; 200 when they were"
                                                + " stored before, or are a copy of a version that nobody changed,"
                                                + " unless again=true; 409 with a merge proposal and the branch"
                                                + " that was kept when the base is stale; 422 for a workbook of another"
                                                + " form, unless anyway says why. The form field silences"
                                                + " silences findings with a reason.")
                                        .query("base*", "name", "note", "label", "again", "anyway")
                                        .body(XLSX, "application/octet-stream", "multipart/form-data")
                                        .answers(
                                                new Answer(201, "application/json"),
                                                new Answer(200, "application/json"))
                                        .problems(409, 422),
                                this::store)
                        .about(context -> submissions
                                .find(context.pathParam("id"))
                                .map(filed -> filed.submission().key().agency())),
                Route.post(
                                "/api/v1/versions",
                                Action.STORE_VERSION,
                                RouteDoc.json(
                                                "Open a submission together with its first version; one that is there gets"
                                                        + " its next. A workbook that is refused leaves no submission behind.")
                                        .query(
                                                "agency*", "period*", "form*", "title", "base*", "name", "note",
                                                "label", "anyway")
                                        .body(XLSX, "application/octet-stream", "multipart/form-data")
                                        .answers(
                                                new Answer(201, "application/json"),
                                                new Answer(200, "application/json"))
                                        .problems(409, 422),
                                this::first)
                        .about(context -> Optional.of(Parameters.text(context, "agency"))));
    }

    private void store(Context context) {
        String id = context.pathParam("id");
        Upload sent = upload(context);
        // A copy that nobody changed is what it was taken from.
        Upload upload = copies.findOriginal(id, sent.bytes()).map(sent::with).orElse(sent);
        User user = Attributes.get(context, Caller.class).user();
        answers.answer(context, id, upload, user, versions.store(id, upload, user));
    }

    private void first(Context context) {
        User user = Attributes.get(context, Caller.class).user();
        Submission.Key key = new Submission.Key(
                Parameters.text(context, "agency"),
                Parameters.text(context, "period"),
                SubmissionRoutes.form(Parameters.text(context, "form")));
        String title = Parameters.textOrEmpty(context, "title");
        Upload sent = upload(context);
        // It may be open by now, and what is sent a copy of a version of it that nobody changed.
        Upload upload = submissions
                .read(store -> store.find(key))
                .flatMap(known -> copies.findOriginal(known.id(), sent.bytes()))
                .map(sent::with)
                .orElse(sent);
        FirstVersions.First first = firsts.store(key, title.isBlank() ? key.form() : title, upload, user);
        if (first.opening().isPresent()) {
            throw SubmissionRoutes.refusal(first.opening().get()).asException();
        }
        String id = first.filed().map(Submission::id).orElse("");
        answers.answer(context, id, upload, user, first.storing());
    }

    private static Upload upload(Context context) {
        int base = Parameters.number(context, "base");
        // A form carries what is silenced beside the file; without anything silenced the bytes come bare.
        WorkbookFile file = Uploads.files(context).get(0);
        @Nullable String silences = context.isMultipart() ? context.formParam("silences") : null;
        String given = Parameters.textOrEmpty(context, "name");
        return new Upload(
                base,
                given.isEmpty() ? file.name() : given,
                Parameters.textOrEmpty(context, "note"),
                label(Parameters.textOrEmpty(context, "label")),
                silences == null ? "" : silences,
                Contributions.NONE,
                new Upload.Despite(
                        "true".equals(context.queryParam("again")), Parameters.textOrEmpty(context, "anyway")),
                file.bytes());
    }

    /** One line that stands beside the number of the version wherever it is listed. */
    static String label(String label) {
        if (label.length() > LONGEST_LABEL || label.chars().anyMatch(Character::isISOControl)) {
            throw Problems.parameter("label", "harus satu baris, paling panjang " + LONGEST_LABEL + " huruf")
                    .asException();
        }
        return label;
    }
}
