package id.lembarkinerja.submission.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.account.Accounts;
import id.lembarkinerja.account.Action;
import id.lembarkinerja.account.Caller;
import id.lembarkinerja.account.Permissions;
import id.lembarkinerja.account.User;
import id.lembarkinerja.platform.http.Answers;
import id.lembarkinerja.platform.http.Attributes;
import id.lembarkinerja.platform.http.Bodies;
import id.lembarkinerja.platform.http.Parameters;
import id.lembarkinerja.platform.http.Problem;
import id.lembarkinerja.platform.http.Problems;
import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.platform.http.RouteDoc;
import id.lembarkinerja.platform.http.RouteDoc.Answer;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.submission.Deciding;
import id.lembarkinerja.submission.Decisions;
import id.lembarkinerja.submission.Filed;
import id.lembarkinerja.submission.Opening;
import id.lembarkinerja.submission.Period;
import id.lembarkinerja.submission.Submission;
import id.lembarkinerja.submission.Submissions;
import id.lembarkinerja.submission.Verdict;
import id.lembarkinerja.submission.VersionLabels;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Periods, submissions and decisions. */
public final class SubmissionRoutes {
    private static final String SUBMISSIONS = "/api/v1/submissions";
    private static final String ONE = SUBMISSIONS + "/{id}";
    private static final Answer OK = new Answer(200, "application/json");
    private static final Answer CREATED = new Answer(201, "application/json");

    private final Submissions submissions;
    private final Decisions decisions;
    private final Accounts accounts;

    /** On these features. */
    public SubmissionRoutes(Submissions submissions, Decisions decisions, Accounts accounts) {
        this.submissions = submissions;
        this.decisions = decisions;
        this.accounts = accounts;
    }

    /** All of them. */
    public List<Route> routes() {
        return List.of(
                Route.get(
                        "/api/v1/periods",
                        Action.LOOK_AROUND,
                        RouteDoc.json("All periods, latest first."),
                        this::periods),
                Route.put(
                        "/api/v1/periods/{id}",
                        Action.MANAGE_PERIODS,
                        RouteDoc.json("Add a period, open or close it, or say when it closes by itself: label,"
                                        + " closed, closesAt.")
                                .body("application/json"),
                        this::savePeriod),
                Route.get(
                        "/api/v1/version-labels",
                        Action.LOOK_AROUND,
                        RouteDoc.json("Usual labels of versions, in their order; any other may be given as well."),
                        context -> Answers.json(context, 200, VersionLabels.list())),
                Route.get(
                        SUBMISSIONS,
                        Action.READ_SUBMISSION,
                        RouteDoc.json("The submissions the caller may see.").query("agency", "period"),
                        this::list),
                Route.post(
                                SUBMISSIONS,
                                Action.CREATE_SUBMISSION,
                                RouteDoc.json("Open a submission: agency, period, form, title; 200 when it was there.")
                                        .body("application/json")
                                        .answers(CREATED, OK)
                                        .problems(409),
                                this::open)
                        .about(context -> Optional.of(Bodies.text(body(context), "agency"))),
                Route.get(ONE, Action.READ_SUBMISSION, RouteDoc.json("One submission."), this::show)
                        .about(this::agency),
                Route.get(
                                ONE + "/decisions",
                                Action.READ_SUBMISSION,
                                RouteDoc.json("The decisions taken, oldest first."),
                                this::listDecisions)
                        .about(this::agency),
                Route.post(
                                ONE + "/decisions",
                                Action.DECIDE,
                                RouteDoc.json(
                                                "Decide: action (submit, return, approve, reopen), note, overrule, version.")
                                        .body("application/json")
                                        .problems(409, 422),
                                this::decide)
                        .about(this::agency));
    }

    /** The agency of the submission in the path. */
    Optional<String> agency(Context context) {
        return submissions
                .find(context.pathParam("id"))
                .map(filed -> filed.submission().key().agency());
    }

    /** The body is read once, by whoever asks first: the gate or the handler. */
    private static ObjectNode body(Context context) {
        Object known = context.attribute("body");
        if (known instanceof ObjectNode read) {
            return read;
        }
        ObjectNode read = Bodies.object(context);
        context.attribute("body", read);
        return read;
    }

    private static User user(Context context) {
        return Attributes.get(context, Caller.class).user();
    }

    private void periods(Context context) {
        ArrayNode list = Json.array();
        submissions
                .listPeriods()
                .forEach(period -> list.add(SubmissionJson.period(period, submissions.isClosed(period))));
        Answers.json(context, 200, list);
    }

    private void savePeriod(Context context) {
        ObjectNode body = body(context);
        String id = context.pathParam("id");
        if (!isName(id)) {
            throw Problems.parameter("id", "hanya boleh huruf kecil, angka dan tanda hubung, paling panjang 40")
                    .asException();
        }
        Period period =
                new Period(id, Bodies.text(body, "label"), body.path("closed").asBoolean(false), closesAt(body));
        submissions.save(period, user(context).username());
        Answers.json(context, 200, SubmissionJson.period(period, submissions.isClosed(period)));
    }

    private static Optional<Instant> closesAt(ObjectNode body) {
        String text = Bodies.textOrEmpty(body, "closesAt");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            throw Problems.parameter("closesAt", "harus berupa waktu seperti 2025-01-31T17:00:00Z")
                    .asException();
        }
    }

    private static boolean isName(String id) {
        return !id.isEmpty()
                && id.length() <= 40
                && id.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
    }

    private void list(Context context) {
        ArrayNode list = Json.array();
        submissions
                .list(
                        Permissions.scope(user(context), Action.READ_SUBMISSION),
                        Parameters.textOrEmpty(context, "agency"),
                        Parameters.textOrEmpty(context, "period"))
                .forEach(filed -> list.add(SubmissionJson.submission(filed)));
        Answers.json(context, 200, list);
    }

    private void open(Context context) {
        ObjectNode body = body(context);
        String form = form(Bodies.text(body, "form"));
        Submission.Key key = new Submission.Key(Bodies.text(body, "agency"), Bodies.text(body, "period"), form);
        String title = Bodies.textOrEmpty(body, "title");
        Opening outcome = submissions.open(key, title.isBlank() ? form : title, user(context));
        if (outcome instanceof Opening.Opened opened) {
            Answers.json(context, 201, SubmissionJson.submission(opened.filed()));
        } else if (outcome instanceof Opening.Existing existing) {
            Answers.json(context, 200, SubmissionJson.submission(existing.filed()));
        } else {
            throw refusal(outcome).asException();
        }
    }

    /** Why no submission was opened. */
    static Problem refusal(Opening outcome) {
        return outcome instanceof Opening.PeriodClosed closed
                ? SubmissionProblems.periodClosed(closed.period())
                : Problems.parameter("period", "tidak dikenal; lihat /api/v1/periods");
    }

    /** The id of a form as it may be given. */
    static String form(String form) {
        if (!isName(form)) {
            throw Problems.parameter("form", "hanya boleh huruf kecil, angka dan tanda hubung, paling panjang 40")
                    .asException();
        }
        return form;
    }

    private void show(Context context) {
        Filed filed = submissions
                .find(context.pathParam("id"))
                .orElseThrow(() -> Problems.notFound().asException());
        Answers.json(context, 200, SubmissionJson.submission(filed));
    }

    private void listDecisions(Context context) {
        ArrayNode list = Json.array();
        submissions
                .listDecisions(context.pathParam("id"))
                .forEach(decision -> list.add(SubmissionJson.decision(
                        decision, accounts.nameOf(decision.grounds().actor()))));
        Answers.json(context, 200, list);
    }

    private void decide(Context context) {
        ObjectNode body = body(context);
        Verdict verdict = Verdict.find(Bodies.text(body, "action"))
                .orElseThrow(() -> Problems.parameter("action", "harus submit, return, approve atau reopen")
                        .asException());
        JsonNode version = body.path("version");
        Deciding outcome = decisions.decide(
                context.pathParam("id"),
                new Decisions.Wish(
                        verdict,
                        Bodies.textOrEmpty(body, "note").strip(),
                        Bodies.textOrEmpty(body, "overrule").strip(),
                        version.isInt() ? version.intValue() : 0),
                user(context));
        if (!(outcome instanceof Deciding.Decided)) {
            throw SubmissionProblems.of(outcome).asException();
        }
        show(context);
    }
}
