package id.lembarkinerja.review.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.account.Accounts;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.review.Commenting;
import id.lembarkinerja.review.Placement;
import id.lembarkinerja.review.ReviewComment;
import id.lembarkinerja.review.ReviewThread;
import id.lembarkinerja.review.ThreadView;

/** Threads as JSON. */
public final class ThreadJson {
    private final Accounts accounts;

    /** With the names that these accounts know. */
    public ThreadJson(Accounts accounts) {
        this.accounts = accounts;
    }

    ObjectNode said(Commenting.Said said) {
        ObjectNode json = Json.object();
        json.set("thread", thread(said.thread()));
        said.unheard().forEach(json.putArray("unheard")::add);
        return json;
    }

    ObjectNode thread(ThreadView view) {
        ReviewThread thread = view.thread();
        ObjectNode json = Json.object()
                .put("id", thread.id())
                .put("version", thread.version())
                .put("form", thread.anchor().form())
                .put("table", thread.anchor().table())
                .put("column", thread.anchor().column())
                .put("label", thread.anchor().label())
                .put("printed", thread.anchor().printed())
                .put("finding", thread.finding())
                .put("proposed", thread.proposed())
                .put("author", thread.author())
                .put("authorName", accounts.nameOf(thread.author()))
                .put("at", thread.at().toString())
                .put("state", view.state().status().label())
                .put("since", view.state().since())
                .put("returned", view.state().returned());
        json.set("now", placement(view.placement()));
        ArrayNode comments = json.putArray("comments");
        view.comments().forEach(comment -> comments.add(comment(comment)));
        return json;
    }

    private static ObjectNode placement(Placement placement) {
        return Json.object()
                .put("version", placement.version())
                .put("gone", placement.gone())
                .put("sure", placement.sure())
                .put("sheet", placement.sheet())
                .put("cell", placement.cell())
                .put("rowKey", placement.rowKey())
                .put("column", placement.column())
                .put("printed", placement.printed());
    }

    private ObjectNode comment(ReviewComment comment) {
        ObjectNode json = Json.object()
                .put("n", comment.sequence())
                .put("kind", comment.kind().label())
                .put("text", comment.text())
                .put("version", comment.version())
                .put("author", comment.author())
                .put("authorName", accounts.nameOf(comment.author()))
                .put("at", comment.at().toString());
        comment.mentions().forEach(json.putArray("mentions")::add);
        return json;
    }
}
