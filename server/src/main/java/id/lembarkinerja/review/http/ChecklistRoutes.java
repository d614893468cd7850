package id.lembarkinerja.review.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.account.Accounts;
import id.lembarkinerja.account.Action;
import id.lembarkinerja.account.Caller;
import id.lembarkinerja.platform.http.Answers;
import id.lembarkinerja.platform.http.Attributes;
import id.lembarkinerja.platform.http.Bodies;
import id.lembarkinerja.platform.http.Problems;
import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.platform.http.RouteDoc;
import id.lembarkinerja.platform.http.Subject;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.review.checklist.Answering;
import id.lembarkinerja.review.checklist.ChecklistAnswer;
import id.lembarkinerja.review.checklist.Checklists;
import id.lembarkinerja.review.checklist.Line;
import id.lembarkinerja.review.checklist.Reply;
import id.lembarkinerja.submission.Submissions;
import id.lembarkinerja.submission.http.SubmissionProblems;
import io.javalin.http.Context;
import java.util.List;

/** The checklist of a submission. */
public final class ChecklistRoutes {
    private static final String ALL = "/api/v1/submissions/{id}/checklist";

    private final Checklists checklists;
    private final Accounts accounts;
    private final Subject agency;

    /** On these features. */
    public ChecklistRoutes(Checklists checklists, Submissions submissions, Accounts accounts) {
        this.checklists = checklists;
        this.accounts = accounts;
        this.agency = context -> submissions
                .find(context.pathParam("id"))
                .map(filed -> filed.submission().key().agency());
    }

    /** All of them. */
    public List<Route> routes() {
        return List.of(
                Route.get(
                                ALL,
                                Action.READ_SUBMISSION,
                                RouteDoc.json(
                                        "The questions of the submission's form whose source is in force in the year of its period,"
                                                + " each with its latest answer."),
                                this::list)
                        .about(agency),
                Route.put(
                                ALL + "/{question}",
                                Action.ANSWER_CHECKLIST,
                                RouteDoc.json("Answer a question: answer (yes, no, not-applicable), note.")
                                        .body("application/json")
                                        .problems(409),
                                this::answer)
                        .about(agency));
    }

    private void list(Context context) {
        ArrayNode list = Json.array();
        checklists.list(context.pathParam("id")).forEach(line -> list.add(json(line)));
        Answers.json(context, 200, list);
    }

    private void answer(Context context) {
        ObjectNode body = Bodies.object(context);
        Reply reply = Reply.find(Bodies.text(body, "answer"))
                .orElseThrow(() -> Problems.parameter("answer", "harus yes, no atau not-applicable")
                        .asException());
        Answering outcome = checklists.answer(
                context.pathParam("id"),
                context.pathParam("question"),
                reply,
                Bodies.textOrEmpty(body, "note").strip(),
                Attributes.get(context, Caller.class).user());
        if (outcome instanceof Answering.Answered answered) {
            Answers.json(context, 200, json(answered.line()));
        } else if (outcome instanceof Answering.PeriodClosed closed) {
            throw SubmissionProblems.periodClosed(closed.period()).asException();
        } else {
            throw Problems.notFound().asException();
        }
    }

    private ObjectNode json(Line line) {
        ObjectNode json = Json.object()
                .put("id", line.question().id())
                .put("question", line.question().question())
                .put("questionEnglish", line.question().questionEnglish())
                .put("source", line.question().source())
                .put("validFrom", line.question().validFrom())
                .put("validUntil", line.question().validUntil());
        json.set(
                "answer",
                line.answer().isEmpty()
                        ? Json.MAPPER.nullNode()
                        : json(line.answer().get()));
        return json;
    }

    private ObjectNode json(ChecklistAnswer answer) {
        return Json.object()
                .put("answer", answer.reply().label())
                .put("note", answer.note())
                .put("version", answer.version())
                .put("author", answer.author())
                .put("authorName", accounts.nameOf(answer.author()))
                .put("at", answer.at().toString());
    }
}
