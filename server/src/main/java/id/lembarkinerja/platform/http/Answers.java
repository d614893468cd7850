package id.lembarkinerja.platform.http;

import id.lembarkinerja.platform.json.Json;
import io.javalin.http.Context;

/** Ways to answer. */
public final class Answers {
    private Answers() {}

    /** JSON, never kept by a cache. */
    public static void json(Context context, int status, Object value) {
        bytes(context, status, Json.write(value));
    }

    /** JSON that is already text. */
    public static void bytes(Context context, int status, byte[] json) {
        context.status(status)
                .contentType("application/json; charset=utf-8")
                .header("Cache-Control", "no-store")
                .result(json);
    }

    /** A problem. */
    public static void problem(Context context, Problem problem) {
        context.status(problem.status())
                .contentType("application/problem+json; charset=utf-8")
                .header("Cache-Control", "no-store")
                .result(problem.toJson());
    }
}
