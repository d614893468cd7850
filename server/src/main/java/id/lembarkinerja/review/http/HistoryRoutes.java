package id.lembarkinerja.review.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.account.Action;
import id.lembarkinerja.platform.http.Answers;
import id.lembarkinerja.platform.http.HeavyWork;
import id.lembarkinerja.platform.http.Parameters;
import id.lembarkinerja.platform.http.Problem;
import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.platform.http.RouteDoc;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.review.CellHistory;
import id.lembarkinerja.review.CellMoment;
import id.lembarkinerja.review.CellTracing;
import id.lembarkinerja.review.Threads.Aim;
import id.lembarkinerja.submission.Submissions;
import id.lembarkinerja.submission.http.SubmissionJson;
import io.javalin.http.Context;
import java.util.List;

/** The history of a cell. */
public final class HistoryRoutes {
    private final CellHistory history;
    private final Submissions submissions;

    /** On these features. */
    public HistoryRoutes(CellHistory history, Submissions submissions) {
        this.history = history;
        this.submissions = submissions;
    }

    /** The one route. */
    public List<Route> routes() {
        return List.of(Route.get(
                        "/api/v1/submissions/{id}/history",
                        Action.READ_SUBMISSION,
                        RouteDoc.json("What a cell said in all versions up to n (the latest), newest first, wherever it"
                                        + " stood: sheet and cell, or form, rowKey and column, as in version n.")
                                .query("n", "sheet", "cell", "form", "rowKey", "column")
                                .problems(422),
                        this::list)
                .about(context -> submissions
                        .find(context.pathParam("id"))
                        .map(filed -> filed.submission().key().agency())));
    }

    private void list(Context context) {
        String n = Parameters.textOrEmpty(context, "n");
        Aim aim = Parameters.textOrEmpty(context, "cell").isEmpty()
                ? new Aim.Keys(
                        Parameters.text(context, "form"),
                        Parameters.text(context, "rowKey"),
                        Parameters.text(context, "column"))
                : new Aim.Address(Parameters.text(context, "sheet"), Parameters.text(context, "cell"));
        String id = context.pathParam("id");
        submissions
                .find(id)
                .flatMap(filed -> filed.latest())
                .ifPresent(latest -> HeavyWork.takeTurn(context, latest.origin().size()));
        List<CellMoment> moments = history.list(id, n.isEmpty() ? 0 : Parameters.number(context, "n"), aim)
                .orElseThrow(() -> unknown().asException());
        ArrayNode list = Json.array();
        moments.forEach(moment -> list.add(json(moment)));
        Answers.json(context, 200, list);
    }

    private static Problem unknown() {
        return Problem.of(
                422,
                "cell-unknown",
                "Sel tidak ditemukan",
                "Sel itu tidak ada di versi tersebut, atau versi itu tidak dapat dibaca lagi. Buka versi yang memuatnya,"
                        + " pilih selnya, lalu minta riwayatnya lagi.");
    }

    private static ObjectNode json(CellMoment moment) {
        ObjectNode json = Json.object();
        json.set("version", SubmissionJson.version(moment.version()));
        json.put("sure", moment.sure());
        json.set(
                "cell",
                moment.cell().isEmpty()
                        ? Json.MAPPER.nullNode()
                        : json(moment.cell().get()));
        return json;
    }

    private static ObjectNode json(CellTracing.Cell cell) {
        return Json.object()
                .put("sheet", cell.anchor().sheet())
                .put("cell", cell.anchor().cell())
                .put("label", cell.anchor().label())
                .put("column", cell.anchor().column())
                .put("printed", cell.anchor().printed())
                .put("value", cell.number())
                .put("formula", cell.formula());
    }
}
