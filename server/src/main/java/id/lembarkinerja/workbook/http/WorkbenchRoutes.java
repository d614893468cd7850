package id.lembarkinerja.workbook.http;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.platform.Permission;
import id.lembarkinerja.platform.http.Answers;
import id.lembarkinerja.platform.http.Problem;
import id.lembarkinerja.platform.http.Problems;
import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.platform.http.RouteDoc;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellEdit;
import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.CellValue;
import id.lembarkinerja.workbook.WorkbookFile;
import id.lembarkinerja.workbook.WorkbookPatcher;
import id.lembarkinerja.workbook.WorkbookPatching;
import id.lembarkinerja.workbook.WorkbookSnapshot;
import id.lembarkinerja.workbook.WorkbookSnapshots;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the browser workbench needs: a workbook as its grid shows it, and edits written back into the original. */
public final class WorkbenchRoutes {
    /** Content type of a workbook. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int MOST_EDITS = 200_000;

    private final WorkbookSnapshots snapshots;
    private final WorkbookPatcher patcher;
    private final Permission permission;

    /** On these ports; both routes ask for this permission. */
    public WorkbenchRoutes(WorkbookSnapshots snapshots, WorkbookPatcher patcher, Permission permission) {
        this.snapshots = snapshots;
        this.patcher = patcher;
        this.permission = permission;
    }

    /** Both. */
    public List<Route> routes() {
        return List.of(
                Route.post(
                        "/api/v1/workbench/snapshot",
                        permission,
                        RouteDoc.json("A workbook as the grid in the browser shows it.")
                                .query("name")
                                .body(XLSX, "application/octet-stream")
                                .problems(413, 422),
                        this::snapshot),
                Route.post(
                        "/api/v1/workbench/patch",
                        permission,
                        RouteDoc.of("The original workbook with only the edited cells changed.", XLSX)
                                .body("multipart/form-data")
                                .problems(413, 422),
                        this::patch));
    }

    private void snapshot(Context context) {
        WorkbookFile file = Uploads.files(context).get(0);
        WorkbookSnapshot snapshot = snapshots.take(file.name(), file.bytes());
        if (snapshot instanceof WorkbookSnapshot.Unreadable unreadable) {
            throw Uploads.unreadable(unreadable.why()).asException();
        }
        Answers.bytes(context, 200, ((WorkbookSnapshot.Taken) snapshot).bytes());
    }

    private void patch(Context context) {
        WorkbookFile file = Uploads.files(context).get(0);
        WorkbookPatching patching = patcher.patch(file.name(), file.bytes(), edits(context));
        if (patching instanceof WorkbookPatching.Unreadable unreadable) {
            throw Uploads.unreadable(unreadable.why()).asException();
        }
        if (patching instanceof WorkbookPatching.Impossible impossible) {
            throw Problem.of(422, "edit-impossible", "Sel tidak dapat ditulis", impossible.message())
                    .asException();
        }
        context.contentType(XLSX)
                .header("Cache-Control", "no-store")
                .result(((WorkbookPatching.Patched) patching).bytes());
    }

    private static List<CellEdit> edits(Context context) {
        @Nullable String text = context.formParam("edits");
        JsonNode cells = text == null
                ? Json.array()
                : Json.find(text.getBytes(StandardCharsets.UTF_8))
                        .map(node -> node.path("cells"))
                        .orElseThrow(() -> Problems.parameter("edits", "bukan JSON yang sah")
                                .asException());
        if (cells.size() > MOST_EDITS) {
            throw Problems.parameter("edits", "terlalu banyak sel; simpan lebih sering")
                    .asException();
        }
        List<CellEdit> edits = new ArrayList<>();
        for (JsonNode cell : cells) {
            edits.add(edit(cell));
        }
        return edits;
    }

    private static CellEdit edit(JsonNode node) {
        try {
            CellAddress cell = CellAddress.parse(node.path("cell").asText());
            JsonNode formula = node.path("formula");
            JsonNode like = node.path("styleOf");
            CellEdit edit = CellEdit.of(
                    node.path("sheet").asText(),
                    cell,
                    value(node.path("value")),
                    like.isTextual() ? CellAddress.parse(like.textValue()) : null);
            if (!formula.isTextual() || formula.textValue().isEmpty()) {
                return edit;
            }
            CellEdit computed = edit.withFormula(formula.textValue());
            JsonNode fills = node.path("fills");
            return fills.isTextual() ? computed.withFills(CellRange.parse(fills.textValue())) : computed;
        } catch (IllegalArgumentException e) {
            throw Problems.parameter("edits", "memuat alamat sel yang tidak sah")
                    .asException();
        }
    }

    /**
     * A JSON number is written as a number and a text as a text, also when it looks like a number; an object names the
     * error that a formula came to.
     */
    private static CellValue value(JsonNode node) {
        if (node.path("error").isTextual()) {
            return new CellValue.Failure(node.path("error").textValue());
        }
        if (node.isNumber()) {
            return new CellValue.Numeric(node.decimalValue());
        }
        return node.isTextual() && !node.textValue().isEmpty()
                ? new CellValue.Text(node.textValue())
                : new CellValue.Blank();
    }
}
