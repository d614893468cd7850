package id.lembarkinerja.submission.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.account.Action;
import id.lembarkinerja.platform.http.Answers;
import id.lembarkinerja.platform.http.Problem;
import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.platform.http.RouteDoc;
import id.lembarkinerja.submission.ApprovedVersion;
import id.lembarkinerja.submission.Submissions;
import id.lembarkinerja.submission.Version;
import id.lembarkinerja.submission.VersionComparison;
import id.lembarkinerja.submission.VersionComparison.Side;
import id.lembarkinerja.submission.VersionComparison.Telling;
import id.lembarkinerja.submission.VersionComparison.Unreadable;
import id.lembarkinerja.submission.VersionComparison.View;
import id.lembarkinerja.workbook.WorkbookFile;
import id.lembarkinerja.workbook.WorkbookMarks;
import id.lembarkinerja.workbook.http.Uploads;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a workbook that is no version yet changes about one that is, so that nobody sends without having seen it. */
public final class FileComparisonRoutes {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Submissions submissions;
    private final VersionComparison comparison;
    private final NamedVersions versions;
    private final StoredSides sides;
    private final StoredContents contents;
    private final MarkedCopies copies;

    /** On these features. */
    public FileComparisonRoutes(Submissions submissions, VersionComparison comparison, WorkbookMarks marks) {
        this.submissions = submissions;
        this.comparison = comparison;
        this.versions = new NamedVersions(submissions);
        this.sides = new StoredSides(submissions);
        this.contents = new StoredContents(submissions);
        this.copies = new MarkedCopies(submissions, marks);
    }

    /** The one route. */
    public List<Route> routes() {
        return List.of(Route.post(
                        "/api/v1/submissions/{id}/comparisons",
                        Action.READ_SUBMISSION,
                        RouteDoc.json(
                                        "What a workbook that is not stored changes about a version, by meaning; nothing is"
                                                + " stored. The version is a number, latest, approved, a day or an instant."
                                                + " identical says that storing it would make no new version.")
                                .query("from*", "name")
                                .body(XLSX, "application/octet-stream", "multipart/form-data")
                                .problems(410, 422),
                        this::compare)
                .about(context -> submissions
                        .find(context.pathParam("id"))
                        .map(filed -> filed.submission().key().agency())));
    }

    private void compare(Context context) {
        Version from = versions.get(context, "from");
        // Whoever sends slowly keeps nobody waiting, nor the stored workbook in memory.
        WorkbookFile file = Uploads.files(context, from.origin().size()).get(0);
        Side stored = sides.find(from)
                .orElseThrow(() -> contents.missing(from.submission(), from.n()).asException());
        Side mine = new Side("file", stored.agency(), file.name(), file.bytes());
        Telling telling = new Telling(View.JSON, "", stored.name(), file.name());
        VersionComparison.Outcome outcome = comparison.compare(stored, mine, approved(from), telling);
        if (outcome instanceof Unreadable unreadable) {
            throw (unreadable.side().label().equals(mine.label())
                            ? unreadable(unreadable)
                            : SubmissionProblems.noLongerReadable(unreadable))
                    .asException();
        }
        ObjectNode answer = (ObjectNode) ((VersionComparison.Compared) outcome).json();
        Answers.json(context, 200, answer.put("identical", isSame(from, stored.workbook(), file.bytes())));
    }

    /** The one approved last: a draft may come after any version. */
    private Optional<ApprovedVersion> approved(Version from) {
        return submissions.read(store -> ApprovedVersion.find(store, from.submission(), Integer.MAX_VALUE));
    }

    /** Whether these are the bytes of the version, or a copy of it that nobody changed. */
    private boolean isSame(Version version, byte[] stored, byte[] file) {
        return Arrays.equals(copies.findOriginal(version.submission(), file).orElse(file), stored);
    }

    private static Problem unreadable(Unreadable unreadable) {
        return Problem.of(
                422,
                "file-unreadable",
                "Berkas tidak dapat dibandingkan",
                unreadable.side().name() + " tidak dapat dibaca untuk dibandingkan: " + unreadable.reason());
    }
}
