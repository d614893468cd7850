package id.lembarkinerja.validation.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import id.lembarkinerja.platform.Permission;
import id.lembarkinerja.platform.http.Answers;
import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.platform.http.RouteDoc;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.validation.FindingCodes;
import java.util.List;

/** What the codes of findings mean, in the order in which they are documented. */
public final class FindingCodeRoutes {
    private final Permission permission;

    /** Asks for this permission. */
    public FindingCodeRoutes(Permission permission) {
        this.permission = permission;
    }

    /** The one route. */
    public List<Route> routes() {
        return List.of(Route.get(
                "/api/v1/finding-codes",
                permission,
                RouteDoc.json(
                        "Every code a finding may have: its title, what it means and what to do, and an example, each"
                                + " in Indonesian and English."),
                context -> {
                    ArrayNode all = Json.array();
                    FindingCodes.load()
                            .values()
                            .forEach(code -> all.addObject()
                                    .put("code", code.code())
                                    .put("title", code.title())
                                    .put("titleEnglish", code.titleEnglish())
                                    .put("explanation", code.explanation())
                                    .put("explanationEnglish", code.explanationEnglish())
                                    .put("example", code.example())
                                    .put("exampleEnglish", code.exampleEnglish()));
                    Answers.json(context, 200, all);
                }));
    }
}
