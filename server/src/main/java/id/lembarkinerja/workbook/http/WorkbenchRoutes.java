package id.lembarkinerja.workbook.http;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.platform.Permission;
import id.lembarkinerja.platform.http.Answers;
import id.lembarkinerja.platform.http.Problems;
import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.platform.http.RouteDoc;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.workbook.WorkbookFile;
import id.lembarkinerja.workbook.WorkbookSnapshot;
import id.lembarkinerja.workbook.WorkbookSnapshots;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the browser workbench needs: a workbook as its grid shows it, and edits written back into the original. */
public final class WorkbenchRoutes {
    /** Content type of a workbook. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final WorkbookSnapshots snapshots;
    private final Edits edits;
    private final Permission permission;

    /** Shows by this port and writes by these edits; both routes ask for this permission. */
    public WorkbenchRoutes(WorkbookSnapshots snapshots, Edits edits, Permission permission) {
        this.snapshots = snapshots;
        this.edits = edits;
        this.permission = permission;
    }

    /** Both. */
    public List<Route> routes() {
        return List.of(
                Route.post(
                        "/api/v1/workbench/snapshot",
                        permission,
                        RouteDoc.json("A workbook as the grid in the browser shows it; with the form field rows, after"
                                        + " these rows came and went.")
                                .query("name")
                                .body(XLSX, "application/octet-stream", "multipart/form-data")
                                .problems(413, 422),
                        this::snapshot),
                Route.post(
                        "/api/v1/workbench/patch",
                        permission,
                        RouteDoc.of("The original workbook with only the edited rows, cells and formats changed.", XLSX)
                                .body("multipart/form-data")
                                .problems(413, 422),
                        this::patch));
    }

    private void snapshot(Context context) {
        WorkbookFile file = Uploads.files(context).get(0);
        byte[] moved = context.isMultipart() ? edits.move(file, json(context, "rows")) : file.bytes();
        WorkbookSnapshot snapshot = snapshots.take(file.name(), moved);
        if (snapshot instanceof WorkbookSnapshot.Unreadable unreadable) {
            throw Uploads.unreadable(unreadable.why()).asException();
        }
        Answers.bytes(context, 200, ((WorkbookSnapshot.Taken) snapshot).bytes());
    }

    private void patch(Context context) {
        WorkbookFile file = Uploads.files(context).get(0);
        byte[] patched = edits.write(file, json(context, "edits"));
        context.contentType(XLSX).header("Cache-Control", "no-store").result(patched);
    }

    private static JsonNode json(Context context, String field) {
        @Nullable String text = context.formParam(field);
        return text == null
                ? Json.object()
                : Json.find(text.getBytes(StandardCharsets.UTF_8))
                        .orElseThrow(() ->
                                Problems.parameter(field, "bukan JSON yang sah").asException());
    }
}
