package id.lembarkinerja.submission.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.account.Accounts;
import id.lembarkinerja.account.Action;
import id.lembarkinerja.account.Caller;
import id.lembarkinerja.account.User;
import id.lembarkinerja.platform.http.Answers;
import id.lembarkinerja.platform.http.Attributes;
import id.lembarkinerja.platform.http.Bodies;
import id.lembarkinerja.platform.http.HeavyWork;
import id.lembarkinerja.platform.http.Parameters;
import id.lembarkinerja.platform.http.Problem;
import id.lembarkinerja.platform.http.Problems;
import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.platform.http.RouteDoc;
import id.lembarkinerja.platform.http.RouteDoc.Answer;
import id.lembarkinerja.platform.http.Subject;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.submission.Branch;
import id.lembarkinerja.submission.BranchKeeping;
import id.lembarkinerja.submission.Branches;
import id.lembarkinerja.submission.Contributions;
import id.lembarkinerja.submission.Filed;
import id.lembarkinerja.submission.KeptBranch;
import id.lembarkinerja.submission.Merges;
import id.lembarkinerja.submission.Merging;
import id.lembarkinerja.submission.Storing;
import id.lembarkinerja.submission.Submissions;
import id.lembarkinerja.submission.Upload;
import id.lembarkinerja.submission.WorkbookExamination;
import id.lembarkinerja.submission.WorkbookExamination.Silenced;
import id.lembarkinerja.submission.WorkbookMerging.Chosen;
import id.lembarkinerja.submission.WorkbookMerging.Decided;
import id.lembarkinerja.workbook.FileMark;
import id.lembarkinerja.workbook.WorkbookFile;
import id.lembarkinerja.workbook.WorkbookMarks;
import id.lembarkinerja.workbook.http.Uploads;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeping branches, and merging them into the latest version. */
public final class MergeRoutes {
    private static final String ALL = "/api/v1/submissions/{id}/branches";
    private static final String ONE = ALL + "/{branch}";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Answer CREATED = new Answer(201, "application/json");
    private static final Answer OK = new Answer(200, "application/json");

    private final Submissions submissions;
    private final Branches branches;
    private final Merges merges;
    private final WorkbookExamination examination;
    private final WorkbookMarks marks;
    private final BranchJson json;
    private final Subject agency;

    /** On these features. */
    public MergeRoutes(
            Submissions submissions,
            Branches branches,
            Merges merges,
            WorkbookExamination examination,
            WorkbookMarks marks,
            Accounts accounts) {
        this.submissions = submissions;
        this.branches = branches;
        this.merges = merges;
        this.examination = examination;
        this.marks = marks;
        this.json = new BranchJson(accounts);
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
                                RouteDoc.json(
                                                "Keep a workbook as a branch, to be merged; base says which version it was"
                                                        + " made from, 0 when nobody knows. Label, anyway and the form field"
                                                        + " silences count once it is merged; 409 when too many wait already,"
                                                        + " 422 for a workbook of another form, unless anyway says why.")
                                        .query("base", "name", "note", "label", "anyway")
                                        .body(XLSX, "application/octet-stream", "multipart/form-data")
                                        .answers(CREATED)
                                        .problems(409, 422),
                                this::keep)
                        .about(agency),
                read(ALL, RouteDoc.json("All branches, oldest first, and which version holds each."), this::list),
                read(ONE + "/workbook", RouteDoc.of("The exact bytes of a branch.", XLSX), this::workbook),
                read(
                        ONE + "/merge",
                        RouteDoc.json("How a branch comes together with the latest version; carrier (theirs, mine) says"
                                        + " whose workbook is to carry the result.")
                                .query("base", "carrier")
                                .problems(409, 422),
                        this::plan),
                Route.post(
                                ONE + "/merge",
                                Action.STORE_VERSION,
                                RouteDoc.json(
                                                "Merge a branch: onto (the latest version that was looked at), base, choices"
                                                        + " (id, take, value), otherwise (theirs, mine: for all others),"
                                                        + " carrier, note, label, silences; 409 with a fresh plan when"
                                                        + " there is a later one, 422 while conflicts are open.")
                                        .body("application/json")
                                        .answers(CREATED, OK)
                                        .problems(409, 422),
                                this::merge)
                        .about(agency),
                change("close", "Close a branch that is needed no longer: reason. Nothing of it goes.", this::close),
                change("reopen", "Have a closed branch wait again: reason.", this::reopen));
    }

    private Route change(String what, String doc, Handler handler) {
        RouteDoc described =
                RouteDoc.json(doc).body("application/json").answers(OK).problems(409, 410);
        return Route.post(ONE + "/" + what, Action.STORE_VERSION, described, handler)
                .about(agency);
    }

    private Route read(String path, RouteDoc doc, Handler handler) {
        return Route.get(path, Action.READ_SUBMISSION, doc, handler).about(agency);
    }

    private static User user(Context context) {
        return Attributes.get(context, Caller.class).user();
    }

    private void keep(Context context) {
        String id = context.pathParam("id");
        String base = Parameters.textOrEmpty(context, "base");
        WorkbookFile file = Uploads.files(context).get(0);
        Optional<Storing> objection = branches.findObjection(id);
        if (objection.isPresent()) {
            throw SubmissionProblems.of(objection.get()).asException();
        }
        String anyway = Parameters.textOrEmpty(context, "anyway");
        @Nullable String silences = context.isMultipart() ? context.formParam("silences") : null;
        requireFitting(id, file, anyway);
        String given = Parameters.textOrEmpty(context, "name");
        Upload upload = new Upload(
                base.isEmpty() ? marked(id, file.bytes()) : Parameters.number(context, "base"),
                given.isEmpty() ? file.name() : given,
                Parameters.textOrEmpty(context, "note"),
                UploadRoutes.label(Parameters.textOrEmpty(context, "label")),
                silences == null ? "" : silences,
                Contributions.NONE,
                new Upload.Despite(false, anyway),
                file.bytes());
        BranchKeeping keeping = branches.keep(id, upload, user(context));
        Answers.json(context, 201, json.branch(kept(id, keeping)));
    }

    private KeptBranch kept(String submission, BranchKeeping keeping) {
        if (keeping instanceof BranchKeeping.Full full) {
            throw SubmissionProblems.of(full).asException();
        }
        Branch branch = ((BranchKeeping.Done) keeping).branch();
        return branches.find(submission, branch.id()).orElseThrow();
    }

    /** What could be no version is no branch either. */
    private void requireFitting(String id, WorkbookFile file, String anyway) {
        WorkbookExamination.Purpose purpose = submissions
                .find(id)
                .map(filed -> filed.submission().key())
                .map(key -> new WorkbookExamination.Purpose(key.agency(), key.form(), Optional.empty()))
                .orElseThrow();
        WorkbookExamination.Outcome outcome = examination.examine(purpose, file.name(), file.bytes(), Silenced.NOTHING);
        if (outcome instanceof WorkbookExamination.Refused refused) {
            throw SubmissionProblems.unreadable(refused).asException();
        }
        if (outcome instanceof WorkbookExamination.Examined examined
                && examined.mismatch().isPresent()
                && anyway.isBlank()) {
            throw SubmissionProblems.otherForm(examined.mismatch().get()).asException();
        }
    }

    /** The version whose copy the file says it is; zero when it says none, or one that is not stored here. */
    private int marked(String id, byte[] bytes) {
        return marks.find(bytes)
                .filter(mark -> mark.submission().equals(id))
                .filter(mark -> submissions
                        .read(store -> store.findVersion(id, mark.version()))
                        .filter(version -> version.hash().equals(mark.hash()))
                        .isPresent())
                .map(FileMark::version)
                .orElse(0);
    }

    private void list(Context context) {
        ArrayNode list = Json.array();
        branches.list(context.pathParam("id")).forEach(kept -> list.add(json.branch(kept)));
        Answers.json(context, 200, list);
    }

    private KeptBranch kept(Context context) {
        return branches.find(context.pathParam("id"), context.pathParam("branch"))
                .orElseThrow(() -> Problems.notFound().asException());
    }

    /** One whose content is there. */
    private KeptBranch readable(Context context) {
        KeptBranch kept = kept(context);
        if (kept.findRemoval().isPresent()) {
            throw SubmissionProblems.branchRemoved(kept.findRemoval().get()).asException();
        }
        return kept;
    }

    private void workbook(Context context) {
        KeptBranch kept = readable(context);
        byte[] bytes = branches.findWorkbook(kept.branch()).orElseThrow();
        Answers.file(context, XLSX, kept.branch().name(), bytes);
    }

    private void close(Context context) {
        KeptBranch kept = kept(context);
        Answers.json(context, 200, json.branch(branches.discard(kept, reason(context), user(context))));
    }

    private void reopen(Context context) {
        KeptBranch kept = readable(context);
        BranchKeeping keeping = branches.reopen(kept, reason(context), user(context));
        Answers.json(context, 200, json.branch(kept(context.pathParam("id"), keeping)));
    }

    private static String reason(Context context) {
        String reason = Bodies.textOrEmpty(Bodies.object(context), "reason").strip();
        if (reason.isEmpty()) {
            throw Problems.parameter("reason", "harus diisi: sebutkan alasannya, karena alasan itu disimpan")
                    .asException();
        }
        return reason;
    }

    private void plan(Context context) {
        KeptBranch kept = readable(context);
        String base = Parameters.textOrEmpty(context, "base");
        takeTurn(context);
        Merging outcome = merges.plan(
                context.pathParam("id"),
                kept.branch().id(),
                base.isEmpty() ? 0 : Parameters.number(context, "base"),
                Parameters.textOrEmpty(context, "carrier"));
        if (!(outcome instanceof Merging.Planned planned)) {
            throw refusal(outcome).asException();
        }
        Answers.json(context, 200, json.plan(planned));
    }

    /** The workbooks of the branch, of its base and of the latest version are about as large. */
    private void takeTurn(Context context) {
        long latest = submissions
                .find(context.pathParam("id"))
                .flatMap(Filed::latest)
                .map(version -> version.origin().size())
                .orElse(0L);
        HeavyWork.takeTurn(context, 3 * latest);
    }

    private void merge(Context context) {
        KeptBranch kept = readable(context);
        ObjectNode body = Bodies.object(context);
        Merges.Wish wish = new Merges.Wish(
                body.path("base").asInt(0),
                body.path("onto").asInt(0),
                new Chosen(choices(body), Bodies.textOrEmpty(body, "otherwise"), Bodies.textOrEmpty(body, "carrier")),
                Bodies.textOrEmpty(body, "note"),
                UploadRoutes.label(Bodies.textOrEmpty(body, "label").strip()),
                Bodies.textOrEmpty(body, "silences"));
        takeTurn(context);
        Merging outcome = merges.merge(context.pathParam("id"), kept.branch().id(), wish, user(context));
        if (outcome instanceof Merging.Stored stored) {
            Answers.json(context, 201, VersionRoutes.answer(stored.version()));
        } else if (outcome instanceof Merging.Existing existing) {
            Answers.json(context, 200, VersionRoutes.answer(existing.version()).put("existing", true));
        } else {
            throw refusal(outcome).asException();
        }
    }

    private static List<Decided> choices(ObjectNode body) {
        List<Decided> choices = new ArrayList<>();
        for (JsonNode choice : body.path("choices")) {
            if (!(choice instanceof ObjectNode one)) {
                throw Problems.parameter("choices", "harus berupa daftar objek dengan id dan take")
                        .asException();
            }
            choices.add(
                    new Decided(Bodies.text(one, "id"), Bodies.text(one, "take"), Bodies.textOrEmpty(one, "value")));
        }
        return choices;
    }

    private Problem refusal(Merging outcome) {
        if (outcome instanceof Merging.Refused refused) {
            return SubmissionProblems.of(refused.why());
        }
        if (outcome instanceof Merging.Unreadable unreadable) {
            return SubmissionProblems.noLongerReadable(unreadable.which());
        }
        return outcome instanceof Merging.Unknown ? Problems.notFound() : json.problem(outcome);
    }
}
