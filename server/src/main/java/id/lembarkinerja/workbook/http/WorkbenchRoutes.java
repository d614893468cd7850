package id.lembarkinerja.workbook.http;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.platform.Permission;
import id.lembarkinerja.platform.http.Answers;
import id.lembarkinerja.platform.http.Problem;
import id.lembarkinerja.platform.http.Problems;
import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.platform.http.RouteDoc;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.workbook.FormatEdit;
import id.lembarkinerja.workbook.FormatPatcher;
import id.lembarkinerja.workbook.WorkbookFile;
import id.lembarkinerja.workbook.WorkbookPatcher;
import id.lembarkinerja.workbook.WorkbookPatching;
import id.lembarkinerja.workbook.WorkbookSnapshot;
import id.lembarkinerja.workbook.WorkbookSnapshots;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the browser workbench needs: a workbook as its grid shows it, and edits written back into the original. */
public final class WorkbenchRoutes {
    /** Content type of a workbook. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final WorkbookSnapshots snapshots;
    private final WorkbookPatcher patcher;
    private final FormatPatcher formats;
    private final Permission permission;

    /** On these ports; both routes ask for this permission. */
    public WorkbenchRoutes(
            WorkbookSnapshots snapshots, WorkbookPatcher patcher, FormatPatcher formats, Permission permission) {
        this.snapshots = snapshots;
        this.patcher = patcher;
        this.formats = formats;
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
                        RouteDoc.of("The original workbook with only the edited cells and formats changed.", XLSX)
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
        JsonNode edits = edits(context);
        Map<Boolean, List<FormatEdit>> looks = EditJson.formats(edits).stream()
                .collect(Collectors.partitioningBy(FormatEdit.Unmerge.class::isInstance));
        // Cells that were covered take contents only once they stand alone, and merged ones are emptied before.
        byte[] apart = format(file.name(), file.bytes(), looks.getOrDefault(true, List.of()));
        byte[] written = written(patcher.patch(file.name(), apart, EditJson.cells(edits)));
        byte[] formatted = format(file.name(), written, looks.getOrDefault(false, List.of()));
        context.contentType(XLSX).header("Cache-Control", "no-store").result(formatted);
    }

    private byte[] format(String name, byte[] bytes, List<FormatEdit> edits) {
        return edits.isEmpty() ? bytes : written(formats.format(name, bytes, edits));
    }

    private static byte[] written(WorkbookPatching patching) {
        if (patching instanceof WorkbookPatching.Patched patched) {
            return patched.bytes();
        }
        if (patching instanceof WorkbookPatching.Unreadable unreadable) {
            throw Uploads.unreadable(unreadable.why()).asException();
        }
        if (patching instanceof WorkbookPatching.Impossible impossible) {
            throw Problem.of(422, "edit-impossible", "Sel tidak dapat ditulis", impossible.message())
                    .asException();
        }
        String why = patching instanceof WorkbookPatching.Unformattable unformattable
                ? unformattable.message()
                : ((WorkbookPatching.Immovable) patching).message();
        throw Problem.of(422, "edit-impossible", "Lembar tidak dapat diubah", why)
                .asException();
    }

    private static JsonNode edits(Context context) {
        @Nullable String text = context.formParam("edits");
        return text == null
                ? Json.object()
                : Json.find(text.getBytes(StandardCharsets.UTF_8))
                        .orElseThrow(() -> Problems.parameter("edits", "bukan JSON yang sah")
                                .asException());
    }
}
