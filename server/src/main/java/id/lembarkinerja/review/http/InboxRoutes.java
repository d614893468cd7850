package id.lembarkinerja.review.http;

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
import id.lembarkinerja.platform.http.Problems;
import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.platform.http.RouteDoc;
import id.lembarkinerja.platform.http.RouteDoc.Answer;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.review.Inbox;
import id.lembarkinerja.review.InboxItem;
import id.lembarkinerja.submission.Submissions;
import io.javalin.http.Context;
import java.util.List;

/** What waits for the caller, and what the caller looked at. */
public final class InboxRoutes {
    private final Inbox inbox;
    private final Submissions submissions;
    private final Accounts accounts;

    /** On these features. */
    public InboxRoutes(Inbox inbox, Submissions submissions, Accounts accounts) {
        this.inbox = inbox;
        this.submissions = submissions;
        this.accounts = accounts;
    }

    /** All of them. */
    public List<Route> routes() {
        return List.of(
                Route.get(
                        "/api/v1/inbox",
                        Action.LOOK_AROUND,
                        RouteDoc.json(
                                "What waits for the caller, and for each submission the version looked at last and"
                                        + " the threads nobody settled."),
                        this::open),
                Route.put(
                                "/api/v1/submissions/{id}/looked",
                                Action.READ_SUBMISSION,
                                RouteDoc.json("Remember which version the caller looked at: version.")
                                        .body("application/json")
                                        .answers(new Answer(204, "")),
                                this::look)
                        .about(context -> submissions
                                .find(context.pathParam("id"))
                                .map(filed -> filed.submission().key().agency())));
    }

    private static User user(Context context) {
        return Attributes.get(context, Caller.class).user();
    }

    private void open(Context context) {
        Inbox.Content content = inbox.open(user(context));
        ObjectNode answer = Json.object();
        ArrayNode items = answer.putArray("items");
        content.items().forEach(item -> items.add(json(item)));
        ObjectNode attention = answer.putObject("submissions");
        content.attention()
                .forEach((id, known) -> attention
                        .putObject(id)
                        .put("since", known.since())
                        .put("waiting", known.waiting())
                        .put("suggestions", known.suggestions()));
        Answers.json(context, 200, answer);
    }

    private ObjectNode json(InboxItem item) {
        ObjectNode json = Json.object()
                .put("kind", item.kind().label())
                .put("period", item.period())
                .put("version", item.version())
                .put("authorName", item.author().isEmpty() ? "" : accounts.nameOf(item.author()))
                .put("at", item.at().toString())
                .put("text", item.text());
        item.submission()
                .ifPresentOrElse(
                        submission -> json.putObject("submission")
                                .put("id", submission.id())
                                .put("agency", submission.key().agency())
                                .put("period", submission.key().period())
                                .put("form", submission.key().form())
                                .put("title", submission.title())
                                .put("state", submission.state().label()),
                        () -> json.set("submission", Json.MAPPER.nullNode()));
        return json;
    }

    private void look(Context context) {
        JsonNode version = Bodies.object(context).path("version");
        if (!version.isInt()) {
            throw Problems.parameter("version", "harus berupa bilangan bulat").asException();
        }
        if (!inbox.look(user(context), context.pathParam("id"), version.intValue())) {
            throw Problems.notFound().asException();
        }
        context.status(204);
    }
}
