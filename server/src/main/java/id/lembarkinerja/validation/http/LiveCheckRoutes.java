package id.lembarkinerja.validation.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.platform.Permission;
import id.lembarkinerja.platform.http.Answers;
import id.lembarkinerja.platform.http.Bodies;
import id.lembarkinerja.platform.http.HeavyWork;
import id.lembarkinerja.platform.http.Problem;
import id.lembarkinerja.platform.http.Problems;
import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.platform.http.RouteDoc;
import id.lembarkinerja.validation.Examination;
import id.lembarkinerja.validation.report.ExaminationJson;
import id.lembarkinerja.validation.silence.Silences;
import id.lembarkinerja.workbook.WorkbookFile;
import id.lembarkinerja.workbook.http.Edits;
import io.javalin.http.Context;
import java.util.List;

/**
 * Checking while somebody types: only what changed since the last check of the whole file is sent. The changes are
 * written into the bytes that were checked, with what saves them, and those are examined: sheets and tables that the
 * changes did not touch are taken from that check. The findings are the ones that saving and checking again would give.
 */
final class LiveCheckRoutes {
    private final Checking checking;
    private final Edits edits;
    private final RecentFiles recent;
    private final Permission permission;

    LiveCheckRoutes(Checking checking, Edits edits, RecentFiles recent, Permission permission) {
        this.checking = checking;
        this.edits = edits;
        this.recent = recent;
        this.permission = permission;
    }

    Route route() {
        return Route.post(
                "/api/v1/check/cells",
                permission,
                RouteDoc.json("Check a workbook that the caller had checked before, named by base, its sha256, with"
                                + " rows that came and went and edits of cells since, and not of the shape of sheets;"
                                + " answers as check does. Unknown bases are refused: check the file first.")
                        .body("application/json")
                        .problems(409, 413, 422),
                this::check);
    }

    private void check(Context context) {
        ObjectNode body = Bodies.object(context);
        requireCellsOnly(body.path("edits"));
        RecentFiles.Checked checked = recent.find(checking.caller(context), Bodies.text(body, "base"))
                .orElseThrow(() -> checkFirst().asException());
        Silences silences = Checking.silences(
                body.path("silences").isArray() ? body.path("silences").toString() : "");
        WorkbookFile base = checked.file();
        HeavyWork.takeTurn(context, base.bytes().length);
        WorkbookFile edited = new WorkbookFile(base.name(), edits.write(base, body.path("edits")));
        Examination.Examined examined = checking.examine(context, List.of(edited), checked.former());
        Answers.json(context, 200, ExaminationJson.of(examined, silences));
    }

    /** Heights, widths and merges find nothing, and cost much to write: nobody who only checks sends them. */
    private static void requireCellsOnly(JsonNode edits) {
        if (!edits.path("sheets").isEmpty()) {
            throw Problems.parameter("edits", "hanya memuat isi sel; periksa seluruh berkas setelah mengubah lembarnya")
                    .asException();
        }
    }

    private static Problem checkFirst() {
        return Problem.of(
                409,
                "check-first",
                "Berkas ini belum diperiksa",
                "Server tidak lagi menyimpan berkas yang terakhir Anda periksa. Periksa seluruh berkas sekali, lalu"
                        + " perubahannya diikuti lagi.");
    }
}
