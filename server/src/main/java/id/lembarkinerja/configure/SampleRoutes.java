package id.lembarkinerja.configure;

import com.fasterxml.jackson.databind.node.ArrayNode;
import id.lembarkinerja.account.Action;
import id.lembarkinerja.platform.http.Answers;
import id.lembarkinerja.platform.http.Problems;
import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.platform.http.RouteDoc;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.samples.SampleWorkbook;
import id.lembarkinerja.samples.SampleWorkbooks;
import id.lembarkinerja.samples.template.Templates;
import id.lembarkinerja.workbook.http.WorkbenchRoutes;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The workbooks that ship with the product: samples to try it on, and blank forms. */
final class SampleRoutes {
    private SampleRoutes() {}

    static List<Route> routes() {
        return List.of(
                Route.get("/api/v1/samples", Action.OPEN, RouteDoc.json("All sample workbooks."), context -> {
                    ArrayNode all = Json.array();
                    for (SampleWorkbook sample : SampleWorkbooks.list()) {
                        all.addObject()
                                .put("id", sample.id())
                                .put("name", sample.fileName())
                                .put("agency", sample.agency())
                                .put("period", sample.period());
                    }
                    Answers.json(context, 200, all);
                }),
                Route.get(
                        "/api/v1/samples/{id}",
                        Action.OPEN,
                        RouteDoc.of("One sample workbook.", WorkbenchRoutes.XLSX)
                                .problems(404),
                        context -> {
                            SampleWorkbook sample = SampleWorkbooks.list().stream()
                                    .filter(one -> one.id().equals(context.pathParam("id")))
                                    .findFirst()
                                    .orElseThrow(() -> Problems.notFound().asException());
                            try (InputStream in = sample.open()) {
                                send(context, sample.fileName(), in);
                            }
                        }),
                Route.get(
                        "/api/v1/forms/{id}/template",
                        Action.OPEN,
                        RouteDoc.of("The blank form as a workbook that computes by itself.", WorkbenchRoutes.XLSX)
                                .problems(404),
                        context -> {
                            String form = context.pathParam("id");
                            if (!Templates.list().contains(form)) {
                                throw Problems.notFound().asException();
                            }
                            try (InputStream in = Templates.open(form)) {
                                send(context, form + ".xlsx", in);
                            }
                        }));
    }

    private static void send(Context context, String name, InputStream in) throws IOException {
        context.contentType(WorkbenchRoutes.XLSX)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .result(in.readAllBytes());
    }
}
