package id.lembarkinerja.layout.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.account.Action;
import id.lembarkinerja.account.Caller;
import id.lembarkinerja.layout.Layouts;
import id.lembarkinerja.layout.RememberedLayout;
import id.lembarkinerja.platform.http.Answers;
import id.lembarkinerja.platform.http.Attributes;
import id.lembarkinerja.platform.http.Bodies;
import id.lembarkinerja.platform.http.Problem;
import id.lembarkinerja.platform.http.Problems;
import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.platform.http.RouteDoc;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.recognition.FormCatalogue;
import id.lembarkinerja.recognition.FormDefinition;
import id.lembarkinerja.recognition.LayoutMapping;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the caller's agency said about its layouts. */
public final class LayoutRoutes {
    private static final String ALL = "/api/v1/layouts";
    private static final String ONE = ALL + "/{layout}";
    private static final int MOST_COLUMNS = 200;

    private final Layouts layouts;
    private final FormCatalogue forms;

    /** On this memory; answers may name these forms. */
    public LayoutRoutes(Layouts layouts, FormCatalogue forms) {
        this.layouts = layouts;
        this.forms = forms;
    }

    /** All of them. */
    public List<Route> routes() {
        return List.of(
                Route.get(
                        ALL,
                        Action.REMEMBER_LAYOUT,
                        RouteDoc.json("What your agency said about its layouts."),
                        this::list),
                Route.put(
                        ONE,
                        Action.REMEMBER_LAYOUT,
                        RouteDoc.json("Say which form a layout is and what its columns mean, left to right; it holds"
                                        + " for all tables of your agency with these headings.")
                                .body("application/json")
                                .problems(422),
                        this::remember),
                Route.delete(
                        ONE,
                        Action.REMEMBER_LAYOUT,
                        RouteDoc.json("Forget what was said about a layout.").problems(404),
                        this::forget));
    }

    private static String agency(Context context) {
        return Attributes.get(context, Caller.class)
                .user()
                .agency()
                .orElseThrow(() -> Problem.of(
                                422,
                                "no-agency",
                                "Akun ini tidak mewakili perangkat daerah",
                                "Susunan tabel diingat untuk satu perangkat daerah. Masuk dengan akun staf perangkat"
                                        + " daerah itu.")
                        .asException());
    }

    private void list(Context context) {
        ArrayNode list = Json.array();
        layouts.list(agency(context)).forEach(layout -> list.add(json(layout)));
        Answers.json(context, 200, list);
    }

    private void remember(Context context) {
        JsonNode body = Bodies.object(context);
        String layout = context.pathParam("layout");
        if (!layout.matches("[0-9a-f]{16}")) {
            throw invalid("Sidik susunan \"layout\" harus seperti pada hasil pemeriksaan.");
        }
        LayoutMapping mapping = mapping(body);
        String user = Attributes.get(context, Caller.class).user().username();
        Answers.json(context, 200, json(layouts.remember(agency(context), layout, mapping, user)));
    }

    private LayoutMapping mapping(JsonNode body) {
        String id = body.path("form").asText("");
        Optional<FormDefinition> form = forms.findForm(id);
        if (form.isEmpty()) {
            throw invalid("Formulir \"" + id + "\" tidak dikenal. Pilih salah satu dari /api/v1/forms.");
        }
        List<String> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode key : body.path("columns")) {
            String text = key.asText("");
            boolean known = form.get().findColumn(text).isPresent() || text.matches("other-[1-9][0-9]?[0-9]?");
            if (!known || !seen.add(text)) {
                throw invalid("Kolom \"" + text + "\" tidak ada pada formulir " + id
                        + " atau dipakai dua kali. Pakai other-1, other-2, … untuk kolom lain.");
            }
            columns.add(text);
        }
        if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
            throw invalid("Sebutkan arti setiap kolom, dari kiri ke kanan, pada \"columns\".");
        }
        return new LayoutMapping(id, columns);
    }

    private static RuntimeException invalid(String what) {
        return Problem.of(422, "invalid-layout", "Arti kolom tidak dapat dipakai", what)
                .asException();
    }

    private void forget(Context context) {
        String user = Attributes.get(context, Caller.class).user().username();
        if (!layouts.forget(agency(context), context.pathParam("layout"), user)) {
            throw Problems.notFound().asException();
        }
        context.status(204);
    }

    private static ObjectNode json(RememberedLayout layout) {
        ObjectNode node = Json.object()
                .put("layout", layout.layout())
                .put("form", layout.mapping().form())
                .put("by", layout.by())
                .put("at", layout.at().toString());
        ArrayNode columns = node.putArray("columns");
        layout.mapping().columns().forEach(columns::add);
        return node;
    }
}
