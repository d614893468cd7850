package id.lembarkinerja.platform.http;

import java.util.List;

/**
 * What the OpenAPI description says about a route.
 *
 * @param summary one English sentence
 * @param query names of the query parameters; an asterisk behind the name marks a required one
 * @param body content types the route takes, first the usual one; empty when it takes none
 * @param answers what it answers when all goes well, as status and content type
 * @param problems statuses of its own problems, besides those every route has
 */
public record RouteDoc(
        String summary, List<String> query, List<String> body, List<Answer> answers, List<Integer> problems) {

    /** A good answer. */
    public record Answer(int status, String contentType) {}

    /** A route that answers JSON with status 200. */
    public static RouteDoc json(String summary) {
        return new RouteDoc(summary, List.of(), List.of(), List.of(new Answer(200, "application/json")), List.of());
    }

    /** A route that answers something else with status 200. */
    public static RouteDoc of(String summary, String contentType) {
        return new RouteDoc(summary, List.of(), List.of(), List.of(new Answer(200, contentType)), List.of());
    }

    /** With these query parameters. */
    public RouteDoc query(String... names) {
        return new RouteDoc(summary, List.of(names), body, answers, problems);
    }

    /** With these kinds of body. */
    public RouteDoc body(String... contentTypes) {
        return new RouteDoc(summary, query, List.of(contentTypes), answers, problems);
    }

    /** With these good answers instead. */
    public RouteDoc answers(Answer... good) {
        return new RouteDoc(summary, query, body, List.of(good), problems);
    }

    /** With these problems of its own. */
    public RouteDoc problems(Integer... statuses) {
        return new RouteDoc(summary, query, body, answers, List.of(statuses));
    }
}
