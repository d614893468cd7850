package id.lembarkinerja.evaluation.http;

import id.lembarkinerja.formulas.call.AnswerJson;
import id.lembarkinerja.formulas.call.RefusedException;
import id.lembarkinerja.formulas.catalogue.Catalogue;
import id.lembarkinerja.formulas.catalogue.Engine;
import id.lembarkinerja.formulas.catalogue.Formula;
import id.lembarkinerja.formulas.catalogue.FormulaJson;
import id.lembarkinerja.formulas.data.JsonWriter;
import id.lembarkinerja.formulas.data.Node;
import id.lembarkinerja.formulas.method.Places;
import id.lembarkinerja.formulas.method.Twin;
import id.lembarkinerja.platform.Permission;
import id.lembarkinerja.platform.http.Answers;
import id.lembarkinerja.platform.http.Bodies;
import id.lembarkinerja.platform.http.Problem;
import id.lembarkinerja.platform.http.Problems;
import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.platform.http.RouteDoc;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The catalogue of formulas: its definitions, their figures, and the native Excel formulas that give the same. */
public final class FormulaRoutes {
    private final Catalogue catalogue;
    private final Permission permission;

    /** Over this catalogue. */
    public FormulaRoutes(Catalogue catalogue, Permission permission) {
        this.catalogue = catalogue;
        this.permission = permission;
    }

    /** All of them. */
    public List<Route> routes() {
        return List.of(
                Route.get(
                        "/api/v1/formulas",
                        permission,
                        RouteDoc.json("All formulas with parameters, policies, citation and examples."),
                        context -> answer(context, new Engine(catalogue).describe())),
                Route.get(
                        "/api/v1/formulas/{id}",
                        permission,
                        RouteDoc.json("One formula.").problems(404),
                        context -> answer(context, FormulaJson.write(formula(context)))),
                Route.post(
                        "/api/v1/formulas/{id}/evaluate",
                        permission,
                        RouteDoc.json("The figures of up to " + CallRequest.MOST_CALLS + " calls, in order, each with"
                                        + " its derivation or the reason why there is none. Body {\"arguments\":[…]}"
                                        + " or {\"batch\":[[…],[…]]}, arguments in the order of the parameters: null"
                                        + " for a blank, a number (exact, any digits), a text as in a cell, a list for"
                                        + " a range. Answer {\"formula\":…,\"answers\":[…]}.")
                                .body("application/json")
                                .problems(400, 404, 413, 415),
                        this::evaluate),
                Route.post(
                        "/api/v1/formulas/{id}/twins",
                        permission,
                        RouteDoc.json("Native Excel formulas with the same result, in the spelling that workbooks"
                                        + " store. Body {\"cells\":{\"target\":\"B2\"},\"choices\":{\"rumus\":"
                                        + "\"turun\"}}. Answer {\"formula\":…,\"twins\":[{\"head\":…,"
                                        + "\"formula\":…}]}; none where Excel has no formula for it.")
                                .body("application/json")
                                .problems(400, 404, 413, 415, 422),
                        this::twins));
    }

    private void evaluate(Context context) {
        Formula formula = formula(context);
        List<List<Node>> calls = CallRequest.calls(Bodies.jsonText(context), formula);
        JsonWriter json = new JsonWriter().open().field("formula", formula.id()).name("answers");
        json.openList();
        for (List<Node> arguments : calls) {
            json.raw(AnswerJson.write(catalogue.evaluate(formula.id(), arguments)));
        }
        answer(context, json.closeList().close().toString());
    }

    private void twins(Context context) {
        Formula formula = formula(context);
        Places places = CallRequest.places(Bodies.jsonText(context), formula);
        JsonWriter json = new JsonWriter().open().field("formula", formula.id()).name("twins");
        json.openList();
        for (Twin twin : twins(formula, places)) {
            json.open()
                    .field("head", twin.head())
                    .field("formula", twin.formula())
                    .close();
        }
        answer(context, json.closeList().close().toString());
    }

    private List<Twin> twins(Formula formula, Places places) {
        try {
            return catalogue.getTwins(formula.id(), places);
        } catch (RefusedException e) {
            throw Problem.of(
                            422,
                            "no-twin",
                            "Rumus Excel tidak dapat dibuat",
                            e.answer().explanation().indonesian())
                    .asException();
        }
    }

    private Formula formula(Context context) {
        return catalogue
                .find(context.pathParam("id"))
                .orElseThrow(() -> Problems.notFound().asException());
    }

    private static void answer(Context context, String json) {
        Answers.bytes(context, 200, json.getBytes(StandardCharsets.UTF_8));
    }
}
