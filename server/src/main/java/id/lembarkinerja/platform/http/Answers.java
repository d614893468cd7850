package id.lembarkinerja.platform.http;

import id.lembarkinerja.platform.json.Json;
import io.javalin.http.Context;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

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

    /** A file to be saved under this name. */
    public static void file(Context context, String type, String name, byte[] bytes) {
        head(context, type, name);
        context.result(bytes);
    }

    /** The same for a file too large to be held; the stream is closed once it was sent. */
    public static void file(Context context, String type, String name, InputStream bytes) {
        head(context, type, name);
        context.result(bytes);
    }

    private static void head(Context context, String type, String name) {
        context.contentType(type)
                .header("Content-Disposition", disposition(name))
                .disableCompression();
    }

    /** The file name for browsers old (letters only) and new (any letters, RFC 6266). */
    private static String disposition(String name) {
        StringBuilder plain = new StringBuilder();
        name.chars().forEach(c -> plain.append(c >= ' ' && c < 127 && c != '"' && c != '\\' ? (char) c : '_'));
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }

    /** A problem. */
    public static void problem(Context context, Problem problem) {
        context.status(problem.status())
                .contentType("application/problem+json; charset=utf-8")
                .header("Cache-Control", "no-store")
                .result(problem.toJson());
    }
}
