package id.lembarkinerja.review.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.account.Action;
import id.lembarkinerja.account.Caller;
import id.lembarkinerja.account.User;
import id.lembarkinerja.platform.http.Answers;
import id.lembarkinerja.platform.http.Attributes;
import id.lembarkinerja.platform.http.Bodies;
import id.lembarkinerja.platform.http.HeavyWork;
import id.lembarkinerja.platform.http.Problems;
import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.platform.http.RouteDoc;
import id.lembarkinerja.platform.http.RouteDoc.Answer;
import id.lembarkinerja.platform.http.Subject;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.review.Acceptances;
import id.lembarkinerja.review.Accepting;
import id.lembarkinerja.review.Commenting;
import id.lembarkinerja.review.Suggestions;
import id.lembarkinerja.review.Threads;
import id.lembarkinerja.submission.Submissions;
import id.lembarkinerja.submission.http.SubmissionJson;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Values that reviewers suggest and staff accept or decline. */
public final class SuggestionRoutes {
    private static final String ALL = "/api/v1/submissions/{id}/suggestions";

    private final Suggestions suggestions;
    private final Acceptances acceptances;
    private final Submissions submissions;
    private final ThreadJson json;

    /** On these features. */
    public SuggestionRoutes(
            Suggestions suggestions, Acceptances acceptances, Submissions submissions, ThreadJson json) {
        this.acceptances = acceptances;
        this.suggestions = suggestions;
        this.submissions = submissions;
        this.json = json;
    }

    /** All of them. */
    public List<Route> routes() {
        Subject agency = context -> submissions
                .find(context.pathParam("id"))
                .map(filed -> filed.submission().key().agency());
        Answer created = new Answer(201, "application/json");
        return List.of(
                Route.get(
                                ALL,
                                Action.READ_SUBMISSION,
                                RouteDoc.json("The threads that suggest a value, as in comments."),
                                this::list)
                        .about(agency),
                Route.post(
                                ALL,
                                Action.SUGGEST,
                                RouteDoc.json("Suggest a value for a cell: sheet and cell, or form, rowKey and column;"
                                                + " proposed, text; version, finding.")
                                        .body("application/json")
                                        .answers(created)
                                        .problems(409, 422),
                                this::propose)
                        .about(agency),
                Route.post(
                                ALL + "/acceptance",
                                Action.ACCEPT_SUGGESTION,
                                RouteDoc.json("Store the next version with the suggested values: threads, base, note,"
                                                + " overFormula; it credits those who suggested them.")
                                        .body("application/json")
                                        .answers(created)
                                        .problems(409, 422),
                                this::accept)
                        .about(agency),
                Route.post(
                                ALL + "/{thread}/decline",
                                Action.ACCEPT_SUGGESTION,
                                RouteDoc.json("Decline a suggestion, saying why: text.")
                                        .body("application/json")
                                        .problems(409),
                                this::decline)
                        .about(agency));
    }

    private static User user(Context context) {
        return Attributes.get(context, Caller.class).user();
    }

    private void takeTurn(Context context) {
        submissions
                .find(context.pathParam("id"))
                .flatMap(filed -> filed.latest())
                .ifPresent(latest -> HeavyWork.takeTurn(context, latest.origin().size()));
    }

    private void list(Context context) {
        takeTurn(context);
        ArrayNode list = Json.array();
        suggestions.list(context.pathParam("id")).forEach(view -> list.add(json.thread(view)));
        Answers.json(context, 200, list);
    }

    private void propose(Context context) {
        ObjectNode body = Bodies.object(context);
        String proposed = Bodies.text(body, "proposed").strip();
        if (proposed.isEmpty()) {
            throw Problems.parameter("proposed", "belum diisi").asException();
        }
        takeTurn(context);
        Threads.Wish wish = new Threads.Wish(
                CommentRoutes.version(body),
                CommentRoutes.aim(body),
                Bodies.textOrEmpty(body, "finding"),
                proposed,
                Bodies.textOrEmpty(body, "text").strip());
        said(context, 201, suggestions.propose(context.pathParam("id"), wish, user(context)));
    }

    private void decline(Context context) {
        String reason = CommentRoutes.text(Bodies.object(context));
        takeTurn(context);
        said(
                context,
                200,
                suggestions.decline(context.pathParam("id"), context.pathParam("thread"), reason, user(context)));
    }

    private void said(Context context, int status, Commenting outcome) {
        if (!(outcome instanceof Commenting.Said said)) {
            throw ReviewProblems.of(outcome).asException();
        }
        Answers.json(context, status, json.said(said));
    }

    private void accept(Context context) {
        ObjectNode body = Bodies.object(context);
        Set<String> threads = new TreeSet<>();
        for (JsonNode thread : body.path("threads")) {
            threads.add(thread.asText());
        }
        JsonNode base = body.path("base");
        if (threads.isEmpty() || !base.isInt()) {
            throw Problems.parameter(threads.isEmpty() ? "threads" : "base", "belum diisi")
                    .asException();
        }
        takeTurn(context);
        Accepting outcome = acceptances.accept(
                context.pathParam("id"),
                new Acceptances.Wish(
                        threads,
                        base.intValue(),
                        Bodies.textOrEmpty(body, "note").strip(),
                        body.path("overFormula").asBoolean(false)),
                user(context));
        if (!(outcome instanceof Accepting.Accepted accepted)) {
            throw SuggestionProblems.of(outcome).asException();
        }
        ObjectNode answer = Json.object();
        answer.set("version", SubmissionJson.version(accepted.version()));
        Answers.json(context, 201, answer);
    }
}
