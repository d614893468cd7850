package id.lembarkinerja.submission.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import id.lembarkinerja.platform.http.Subject;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.submission.Branch;
import id.lembarkinerja.submission.Branches;
import id.lembarkinerja.submission.Content.Part;
import id.lembarkinerja.submission.Contributions;
import id.lembarkinerja.submission.Removal;
import id.lembarkinerja.submission.Storing;
import id.lembarkinerja.submission.Submissions;
import id.lembarkinerja.submission.Upload;
import id.lembarkinerja.submission.Version;
import id.lembarkinerja.submission.VersionComparison;
import id.lembarkinerja.submission.VersionComparison.Side;
import id.lembarkinerja.submission.Versions;
import id.lembarkinerja.workbook.WorkbookFile;
import id.lembarkinerja.workbook.http.Uploads;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Storing versions and getting them back. */
public final class VersionRoutes {
    private static final String ALL = "/api/v1/submissions/{id}/versions";
    private static final String ONE = ALL + "/{n}";
    private static final int LONGEST_LABEL = 60;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Submissions submissions;
    private final Versions versions;
    private final Branches branches;
    private final VersionComparison comparison;
    private final StoredContents contents;
    private final Subject agency;
    private final StoredSides sides;

    /** On these features. */
    public VersionRoutes(Submissions submissions, Versions versions, Branches branches, VersionComparison comparison) {
        this.submissions = submissions;
        this.versions = versions;
        this.branches = branches;
        this.comparison = comparison;
        this.contents = new StoredContents(submissions);
        this.sides = new StoredSides(submissions);
        this.agency = context -> submissions
                .find(context.pathParam("id"))
                .map(filed -> filed.submission().key().agency());
    }

    /** All of them. */
    public List<Route> routes() {
        return List.of(
                Route.post(
                                ALL,
                                Action.STORE_VERSION,
                                RouteDoc.json("Store the bytes of a workbook as the next version; 200 when they were"
                                                + " stored before, unless again=true; 409 with a merge proposal and the branch"
                                                + " that was kept when the base is stale; 422 for a workbook of another form, unless anyway says"
                                                + " why. The form field silences silences findings with a reason.")
                                        .query("base*", "name", "note", "label", "again", "anyway")
                                        .body(XLSX, "application/octet-stream", "multipart/form-data")
                                        .answers(
                                                new Answer(201, "application/json"),
                                                new Answer(200, "application/json"))
                                        .problems(409, 422),
                                this::store)
                        .about(agency),
                read(ALL, RouteDoc.json("All versions, oldest first."), this::list),
                read(ONE, RouteDoc.json("One version."), this::show),
                read(ONE + "/workbook", RouteDoc.of("The exact bytes that were stored.", XLSX), this::workbook),
                read(ONE + "/result", RouteDoc.json("The check made when it was stored."), this::result));
    }

    private Route read(String path, RouteDoc doc, io.javalin.http.Handler handler) {
        return Route.get(path, Action.READ_SUBMISSION, doc, handler).about(agency);
    }

    private void store(Context context) {
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
                file.bytes());
        String id = context.pathParam("id");
        User user = Attributes.get(context, Caller.class).user();
        Storing outcome = versions.store(id, upload, user);
        if (outcome instanceof Storing.Stored stored) {
            Answers.json(context, 201, answer(stored.version()));
        } else if (outcome instanceof Storing.Existing existing) {
            int latest = submissions
                    .read(store -> store.findLatest(id))
                    .map(Version::n)
                    .orElse(existing.version().n());
            Answers.json(
                    context,
                    200,
                    answer(existing.version()).put("existing", true).put("latest", latest));
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
        Branch branch = branches.keep(id, upload, user);
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
