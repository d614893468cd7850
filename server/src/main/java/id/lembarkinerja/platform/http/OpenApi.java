package id.lembarkinerja.platform.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.platform.Permission;
import id.lembarkinerja.platform.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The description of the API in OpenAPI 3.1, made from the routes that run. */
public final class OpenApi {
    private static final String PROBLEM = "#/components/schemas/Problem";

    private OpenApi() {}

    /** A route that answers the description of these routes and of itself. */
    public static Route route(List<Route> others, Permission open) {
        String path = "/api/openapi.json";
        RouteDoc doc = RouteDoc.json("This description.");
        List<Route> all = new java.util.ArrayList<>(others);
        all.add(Route.get(path, open, doc, context -> {}));
        byte[] json = Json.write(describe(all, open));
        return Route.get(path, open, doc, context -> Answers.bytes(context, 200, json));
    }

    /** The description; pages and their files, which are no interface for programs, are left out. */
    public static ObjectNode describe(List<Route> routes, Permission open) {
        ObjectNode root = Json.object().put("openapi", "3.1.0");
        root.putObject("info").put("title", "Lembar Kinerja").put("version", "1");
        ObjectNode paths = root.putObject("paths");
        for (Route route : routes) {
            if (isForPrograms(route.path())) {
                ObjectNode path = paths.withObjectProperty(route.path());
                path.set(route.method().name().toLowerCase(Locale.ROOT), operation(route, open));
            }
        }
        ObjectNode components = root.putObject("components");
        ObjectNode schemes = components.putObject("securitySchemes");
        schemes.putObject("bearer").put("type", "http").put("scheme", "bearer");
        schemes.putObject("cookie").put("type", "apiKey").put("in", "cookie").put("name", "lk_session");
        ObjectNode problem =
                components.putObject("schemas").putObject("Problem").put("type", "object");
        ObjectNode members = problem.putObject("properties");
        for (String member : List.of("type", "title", "detail")) {
            members.putObject(member).put("type", "string");
        }
        members.putObject("status").put("type", "integer");
        problem.putArray("required").add("type").add("title").add("status").add("detail");
        return root;
    }

    /** Whether the route is part of the interface for programs. */
    public static boolean isForPrograms(String path) {
        return path.startsWith("/api/") || path.equals("/healthz");
    }

    private static ObjectNode operation(Route route, Permission open) {
        RouteDoc doc = route.doc();
        ObjectNode operation = Json.object().put("summary", doc.summary());
        operation.put("x-action", route.permission().name());
        ArrayNode security = operation.putArray("security");
        if (route.permission() != open) {
            security.addObject().putArray("bearer");
            security.addObject().putArray("cookie");
        }
        parameters(route, operation.putArray("parameters"));
        if (!doc.body().isEmpty()) {
            ObjectNode content =
                    operation.putObject("requestBody").put("required", true).putObject("content");
            doc.body().forEach(content::putObject);
        }
        ObjectNode responses = operation.putObject("responses");
        for (RouteDoc.Answer answer : doc.answers()) {
            ObjectNode response = responses.withObjectProperty(Integer.toString(answer.status()));
            response.put("description", "OK");
            if (!answer.contentType().isEmpty()) {
                response.withObjectProperty("content").putObject(answer.contentType());
            }
        }
        for (int status : problems(route, open)) {
            responses
                    .putObject(Integer.toString(status))
                    .put("description", "Problem")
                    .putObject("content")
                    .putObject("application/problem+json")
                    .putObject("schema")
                    .put("$ref", PROBLEM);
        }
        return operation;
    }

    private static Set<Integer> problems(Route route, Permission open) {
        Set<Integer> statuses = new TreeSet<>(route.doc().problems());
        if (route.permission() != open) {
            statuses.addAll(List.of(401, 403));
        }
        if (route.subject() != Subject.NONE) {
            statuses.add(404);
        }
        if (!route.doc().body().isEmpty()) {
            statuses.addAll(List.of(400, 413, 415, 507));
        }
        statuses.add(500);
        return statuses;
    }

    private static void parameters(Route route, ArrayNode parameters) {
        for (String part : route.path().split("/", -1)) {
            if (part.startsWith("{")) {
                parameter(parameters, part.substring(1, part.length() - 1), "path", true);
            }
        }
        for (String name : route.doc().query()) {
            boolean required = name.endsWith("*");
            parameter(parameters, required ? name.substring(0, name.length() - 1) : name, "query", required);
        }
    }

    private static void parameter(ArrayNode parameters, String name, String in, boolean required) {
        parameters
                .addObject()
                .put("name", name)
                .put("in", in)
                .put("required", required)
                .putObject("schema")
                .put("type", "string");
    }
}
