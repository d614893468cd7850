package id.lembarkinerja.submission.http;

import id.lembarkinerja.account.Action;
import id.lembarkinerja.account.Caller;
import id.lembarkinerja.account.User;
import id.lembarkinerja.platform.http.Answers;
import id.lembarkinerja.platform.http.Attributes;
import id.lembarkinerja.platform.http.Parameters;
import id.lembarkinerja.platform.http.Problem;
import id.lembarkinerja.platform.http.Problems;
import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.platform.http.RouteDoc;
import id.lembarkinerja.platform.http.RouteDoc.Answer;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.submission.Branch;
import id.lembarkinerja.submission.BranchKeeping;
import id.lembarkinerja.submission.Branches;
import id.lembarkinerja.submission.Contributions;
import id.lembarkinerja.submission.Storing;
import id.lembarkinerja.submission.Submissions;
import id.lembarkinerja.submission.Upload;
import id.lembarkinerja.submission.Version;
import id.lembarkinerja.submission.VersionComparison;
import id.lembarkinerja.submission.VersionComparison.Side;
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
    private final Branches branches;
    private final VersionComparison comparison;
    private final MarkedCopies copies;
    private final StoredSides sides;

    /** On these features. */
    public UploadRoutes(
            Submissions submissions,
            Versions versions,
            Branches branches,
            VersionComparison comparison,
            WorkbookMarks marks) {
        this.submissions = submissions;
        this.versions = versions;
        this.branches = branches;
        this.comparison = comparison;
        this.copies = new MarkedCopies(submissions, marks);
        this.sides = new StoredSides(submissions);
    }

    /** The one route. */
    public List<Route> routes() {
        return List.of(Route.post(
                        "/api/v1/submissions/{id}/versions",
                        Action.STORE_VERSION,
                        RouteDoc.json("Store the bytes of a workbook as the next version; 200 when they were"
                                        + " stored before, or are a copy of a version that nobody changed, unless again=true; 409 with a merge proposal and the branch"
                                        + " that was kept when the base is stale; 422 for a workbook of another form, unless anyway says"
                                        + " why. The form field silences silences findings with a reason.")
                                .query("base*", "name", "note", "label", "again", "anyway")
                                .body(XLSX, "application/octet-stream", "multipart/form-data")
                                .answers(new Answer(201, "application/json"), new Answer(200, "application/json"))
                                .problems(409, 422),
                        this::store)
                .about(context -> submissions
                        .find(context.pathParam("id"))
                        .map(filed -> filed.submission().key().agency())));
    }

    private void store(Context context) {
        String id = context.pathParam("id");
        int base = Parameters.number(context, "base");
        // A form carries what is silenced beside the file; without anything silenced the bytes come bare.
        WorkbookFile file = Uploads.files(context).get(0);
        @Nullable String silences = context.isMultipart() ? context.formParam("silences") : null;
        String given = Parameters.textOrEmpty(context, "name");
        Upload upload = new Upload(
                base,
                given.isEmpty() ? file.name() : given,
                Parameters.textOrEmpty(context, "note"),
                label(Parameters.textOrEmpty(context, "label")),
                silences == null ? "" : silences,
                Contributions.NONE,
                new Upload.Despite(
                        "true".equals(context.queryParam("again")), Parameters.textOrEmpty(context, "anyway")),
                // A copy that nobody changed is what it was taken from.
                copies.findOriginal(id, file.bytes()).orElse(file.bytes()));
        User user = Attributes.get(context, Caller.class).user();
        Storing outcome = versions.store(id, upload, user);
        if (outcome instanceof Storing.Stored stored) {
            Answers.json(context, 201, VersionRoutes.answer(stored.version()));
        } else if (outcome instanceof Storing.Existing existing) {
            int latest = submissions
                    .read(store -> store.findLatest(id))
                    .map(Version::n)
                    .orElse(existing.version().n());
            Answers.json(
                    context,
                    200,
                    VersionRoutes.answer(existing.version())
                            .put("existing", true)
                            .put("latest", latest));
        } else {
            throw refusal(id, upload, user, outcome).asException();
        }
    }

    /** One line that stands beside the number of the version wherever it is listed. */
    static String label(String label) {
        if (label.length() > LONGEST_LABEL || label.chars().anyMatch(Character::isISOControl)) {
            throw Problems.parameter("label", "harus satu baris, paling panjang " + LONGEST_LABEL + " huruf")
                    .asException();
        }
        return label;
    }

    private Problem refusal(String id, Upload upload, User user, Storing outcome) {
        if (outcome instanceof Storing.Stale stale) {
            return stale(id, upload, stale.latest(), user);
        }
        return SubmissionProblems.of(outcome);
    }

    private Problem stale(String id, Upload upload, Version latest, User user) {
        BranchKeeping keeping = branches.keep(id, upload, user);
        if (keeping instanceof BranchKeeping.Full full) {
            return SubmissionProblems.of(full);
        }
        Branch branch = ((BranchKeeping.Done) keeping).branch();
        Optional<Side> base = upload.base() == 0 ? Optional.empty() : sides.find(id, upload.base());
        Side newest = sides.find(id, latest.n()).orElseThrow();
        Problem stale = Problem.of(
                        409,
                        "stale-base",
                        "Sudah ada versi yang lebih baru",
                        (upload.base() == 0
                                        ? "Kiriman ini tidak menyebut versi asalnya, sedangkan "
                                        : "Sejak versi " + upload.base() + " yang Anda kerjakan, ")
                                + latest.origin().sender().authorName() + " sudah menyimpan versi " + latest.n()
                                + ". Kiriman Anda disimpan sebagai cabang dan belum menjadi versi. Gabungkan keduanya; tidak ada"
                                + " pekerjaan yang hilang.")
                .with("latest", SubmissionJson.version(latest))
                .with(
                        "branch",
                        Json.object()
                                .put("id", branch.id())
                                .put("base", branch.base())
                                .put("hash", branch.hash()));
        Side mine = new Side("mine", newest.agency(), upload.name(), upload.bytes());
        // When a stored version can no longer be read there is no proposal, but the base is stale all the same.
        return comparison.propose(base, newest, mine) instanceof VersionComparison.Compared compared
                ? stale.with("mergeProposal", compared.json())
                : stale;
    }
}
