package id.lembarkinerja.audit.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import id.lembarkinerja.audit.AuditEntry;
import id.lembarkinerja.audit.AuditLog;
import id.lembarkinerja.platform.Permission;
import id.lembarkinerja.platform.Transactions;
import id.lembarkinerja.platform.http.Answers;
import id.lembarkinerja.platform.http.Parameters;
import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.platform.http.RouteDoc;
import id.lembarkinerja.platform.json.Json;
import io.javalin.http.Context;
import java.util.List;

/** The log over HTTP. */
public final class AuditRoutes {
    private static final int PAGE = 200;

    private final Transactions transactions;
    private final AuditLog audit;
    private final Permission permission;

    /** Shown to those who have this permission. */
    public AuditRoutes(Transactions transactions, AuditLog audit, Permission permission) {
        this.transactions = transactions;
        this.audit = audit;
        this.permission = permission;
    }

    /** The one route. */
    public List<Route> routes() {
        return List.of(Route.get(
                "/api/v1/audit",
                permission,
                RouteDoc.json("The audit log, newest first, 200 entries at a time; before=N for older ones.")
                        .query("before"),
                this::list));
    }

    private void list(Context context) {
        long before = Parameters.textOrEmpty(context, "before").isEmpty()
                ? Long.MAX_VALUE
                : Parameters.number(context, "before");
        ArrayNode list = Json.array();
        for (AuditEntry entry : transactions.read(() -> audit.listBefore(before, PAGE))) {
            list.addObject()
                    .put("n", entry.sequence())
                    .put("at", entry.at().toString())
                    .put("actor", entry.actor())
                    .put("action", entry.action())
                    .put("subject", entry.subject())
                    .put("detail", entry.detail())
                    .put("previous", entry.previous())
                    .put("hash", entry.hash());
        }
        Answers.json(context, 200, list);
    }
}
