package id.lembarkinerja.validation.http;

import id.lembarkinerja.evaluation.Filling;
import id.lembarkinerja.evaluation.FillingJson;
import id.lembarkinerja.evaluation.ProposedCell;
import id.lembarkinerja.platform.Permission;
import id.lembarkinerja.platform.http.Answers;
import id.lembarkinerja.platform.http.Problem;
import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.platform.http.RouteDoc;
import id.lembarkinerja.recognition.LayoutMappings;
import id.lembarkinerja.validation.Examination;
import id.lembarkinerja.validation.Examiner;
import id.lembarkinerja.validation.cause.Causes;
import id.lembarkinerja.validation.remark.Remarks;
import id.lembarkinerja.validation.report.ExaminationJson;
import id.lembarkinerja.validation.report.RemarksHtml;
import id.lembarkinerja.validation.report.RemarksJson;
import id.lembarkinerja.validation.report.RemarksText;
import id.lembarkinerja.validation.silence.Silences;
import id.lembarkinerja.workbook.WorkbookFile;
import id.lembarkinerja.workbook.WorkbookPatcher;
import id.lembarkinerja.workbook.WorkbookPatching;
import id.lembarkinerja.workbook.http.Edits;
import id.lembarkinerja.workbook.http.Uploads;
import id.lembarkinerja.workbook.http.WorkbenchRoutes;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checking and computing a workbook without storing it, and checking what was changed since. */
public final class CheckRoutes {
    private final Checking checking;
    private final WorkbookPatcher patcher;
    private final Edits edits;
    private final Permission permission;
    private final RecentFiles recent = RecentFiles.ofThisMachine();

    /**
     * On this examiner; all routes ask for this permission.
     *
     * @param edits writes what somebody changed since a check
     * @param mappings what the caller's agency said about its layouts
     * @param caller the name of the account that asks, which alone finds again what it had checked
     */
    public CheckRoutes(
            Examiner examiner,
            WorkbookPatcher patcher,
            Edits edits,
            Permission permission,
            Function<Context, LayoutMappings> mappings,
            Function<Context, String> caller) {
        this.checking = new Checking(examiner, mappings, caller);
        this.patcher = patcher;
        this.edits = edits;
        this.permission = permission;
    }

    /** All of them. */
    public List<Route> routes() {
        return List.of(
                Route.post(
                        "/api/v1/check",
                        permission,
                        RouteDoc.json(
                                        "Check one workbook, or several as one dossier; nothing is stored. Findings named in the"
                                                + " form field silences stay and are marked as silenced. With view=remarks only"
                                                + " what a reviewer would send back, as JSON, text/plain or text/html.")
                                .answers(
                                        new RouteDoc.Answer(200, "application/json"),
                                        new RouteDoc.Answer(200, "text/plain"),
                                        new RouteDoc.Answer(200, "text/html"))
                                .query("name", "view")
                                .body(WorkbenchRoutes.XLSX, "application/octet-stream", "multipart/form-data")
                                .problems(413, 422),
                        this::check),
                Route.post(
                        "/api/v1/compute",
                        permission,
                        RouteDoc.json("The cells that computing would write; with Accept of a workbook, the workbook"
                                        + " with these cells written.")
                                .query("name")
                                .body(WorkbenchRoutes.XLSX, "application/octet-stream", "multipart/form-data")
                                .problems(413, 422),
                        this::compute),
                new LiveCheckRoutes(checking, edits, recent, permission).route());
    }

    private void check(Context context) {
        List<WorkbookFile> files = Uploads.files(context);
        Examination.Examined examined = checking.examine(context, files);
        if (files.size() == 1) {
            recent.keep(
                    checking.caller(context), examined.workbooks().get(0).sha256(), files.get(0), examined.former());
        }
        Silences silences = silences(context);
        if (!"remarks".equals(context.queryParam("view"))) {
            Answers.json(context, 200, ExaminationJson.of(examined, silences));
            return;
        }
        Remarks remarks = Remarks.of(examined, Causes.of(examined), silences);
        @Nullable String accept = context.header("Accept");
        context.header("Cache-Control", "no-store");
        if (accept != null && accept.contains("text/html")) {
            context.html(RemarksHtml.of(remarks));
        } else if (accept != null && accept.contains("text/plain")) {
            context.contentType("text/plain; charset=utf-8").result(RemarksText.of(remarks));
        } else {
            Answers.json(context, 200, RemarksJson.of(remarks));
        }
    }

    /** The form field {@code silences} beside the files; without a form nothing is silenced. */
    private static Silences silences(Context context) {
        @Nullable String text = context.isMultipart() ? context.formParam("silences") : null;
        return Checking.silences(text == null ? "" : text);
    }

    private void compute(Context context) {
        WorkbookFile file = Uploads.files(context).get(0);
        Examination.Examined examined = checking.examine(context, List.of(file));
        List<ProposedCell> cells =
                Filling.plan(examined.workbooks().get(0), 0, examined.tables(), examined.scorecard());
        @Nullable String accept = context.header("Accept");
        if (accept == null || !accept.contains(WorkbenchRoutes.XLSX)) {
            Answers.json(context, 200, FillingJson.of(cells));
            return;
        }
        WorkbookPatching patching = patcher.patch(
                file.name(),
                file.bytes(),
                cells.stream().map(ProposedCell::edit).toList());
        if (patching instanceof WorkbookPatching.Impossible impossible) {
            throw Problem.of(422, "edit-impossible", "Sel tidak dapat ditulis", impossible.message())
                    .asException();
        }
        if (patching instanceof WorkbookPatching.Patched patched) {
            context.contentType(WorkbenchRoutes.XLSX)
                    .header("Cache-Control", "no-store")
                    .result(patched.bytes());
        }
    }
}
