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
import id.lembarkinerja.platform.http.Parameters;
import id.lembarkinerja.platform.http.Problems;
import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.platform.http.RouteDoc;
import id.lembarkinerja.platform.http.RouteDoc.Answer;
import id.lembarkinerja.platform.http.Subject;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.review.Commenting;
import id.lembarkinerja.review.Mentions;
import id.lembarkinerja.review.ReviewComment.Kind;
import id.lembarkinerja.review.ThreadViews;
import id.lembarkinerja.review.Threads;
import id.lembarkinerja.review.Threads.Aim;
import id.lembarkinerja.submission.Submissions;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** Threads of comments on the cells of a submission. */
public final class CommentRoutes {
    private static final String ALL = "/api/v1/submissions/{id}/comments";
    private static final String ONE = ALL + "/{thread}";

    private final Threads threads;
    private final ThreadViews views;
    private final Mentions mentions;
    private final Submissions submissions;
    private final ThreadJson json;

    /** On these features. */
    public CommentRoutes(
            Threads threads, ThreadViews views, Mentions mentions, Submissions submissions, ThreadJson json) {
        this.threads = threads;
        this.views = views;
        this.mentions = mentions;
        this.submissions = submissions;
        this.json = json;
    }

    /** All of them. */
    public List<Route> routes() {
        Subject agency = this::agency;
        return List.of(
                Route.get(
                                ALL,
                                Action.READ_SUBMISSION,
                                RouteDoc.json("The threads, with where they stand in version n (the latest), and the"
                                                + " people who can be mentioned.")
                                        .query("n"),
                                this::list)
                        .about(agency),
                Route.post(
                                ALL,
                                Action.COMMENT,
                                RouteDoc.json("Begin a thread about a cell: sheet and cell, or form, rowKey and column;"
                                                + " text; version, finding.")
                                        .body("application/json")
                                        .answers(new Answer(201, "application/json"))
                                        .problems(409, 422),
                                this::begin)
                        .about(agency),
                Route.post(
                                ONE + "/replies",
                                Action.COMMENT,
                                RouteDoc.json("Say something in a thread: text.")
                                        .body("application/json")
                                        .problems(409),
                                this::reply)
                        .about(agency),
                Route.post(
                                ONE + "/resolution",
                                Action.COMMENT,
                                RouteDoc.json("Say that a thread is settled, or that it is not: resolved, text.")
                                        .body("application/json")
                                        .problems(409),
                                this::resolve)
                        .about(agency));
    }

    private Optional<String> agency(Context context) {
        return submissions
                .find(context.pathParam("id"))
                .map(filed -> filed.submission().key().agency());
    }

    private static User user(Context context) {
        return Attributes.get(context, Caller.class).user();
    }

    private void list(Context context) {
        String n = Parameters.textOrEmpty(context, "n");
        takeTurn(context);
        ObjectNode answer = Json.object();
        ArrayNode list = answer.putArray("threads");
        views.list(context.pathParam("id"), n.isEmpty() ? 0 : Parameters.number(context, "n"))
                .forEach(view -> list.add(json.thread(view)));
        ArrayNode people = answer.putArray("people");
        mentions.readers(agency(context).orElseThrow())
                .forEach(user -> people.addObject()
                        .put("username", user.username())
                        .put("name", user.name())
                        .put("role", user.role().label()));
        Answers.json(context, 200, answer);
    }

    /** Following cells reads workbooks. */
    private void takeTurn(Context context) {
        submissions
                .find(context.pathParam("id"))
                .flatMap(filed -> filed.latest())
                .ifPresent(latest -> HeavyWork.takeTurn(context, latest.origin().size()));
    }

    private void begin(Context context) {
        ObjectNode body = Bodies.object(context);
        takeTurn(context);
        Threads.Wish wish =
                new Threads.Wish(version(body), aim(body), Bodies.textOrEmpty(body, "finding"), "", text(body));
        answer(context, 201, threads.begin(context.pathParam("id"), wish, user(context)));
    }

    static Aim aim(ObjectNode body) {
        if (body.has("cell")) {
            return new Aim.Address(Bodies.text(body, "sheet"), Bodies.text(body, "cell"));
        }
        return new Aim.Keys(Bodies.text(body, "form"), Bodies.text(body, "rowKey"), Bodies.text(body, "column"));
    }

    static int version(ObjectNode body) {
        JsonNode version = body.path("version");
        return version.isInt() ? Math.max(0, version.intValue()) : 0;
    }

    static String text(ObjectNode body) {
        String text = Bodies.text(body, "text").strip();
        if (text.isEmpty()) {
            throw Problems.parameter("text", "belum diisi").asException();
        }
        return text;
    }

    private void reply(Context context) {
        String text = text(Bodies.object(context));
        answer(context, 200, say(context, Kind.SAY, text));
    }

    private void resolve(Context context) {
        ObjectNode body = Bodies.object(context);
        JsonNode resolved = body.path("resolved");
        if (!resolved.isBoolean()) {
            throw Problems.parameter("resolved", "harus true atau false").asException();
        }
        Kind kind = resolved.booleanValue() ? Kind.RESOLVE : Kind.REOPEN;
        answer(context, 200, say(context, kind, Bodies.textOrEmpty(body, "text").strip()));
    }

    private Commenting say(Context context, Kind kind, String text) {
        takeTurn(context);
        return threads.say(context.pathParam("id"), context.pathParam("thread"), kind, text, user(context));
    }

    private void answer(Context context, int status, Commenting outcome) {
        if (!(outcome instanceof Commenting.Said said)) {
            throw ReviewProblems.of(outcome).asException();
        }
        Answers.json(context, status, json.said(said));
    }
}
