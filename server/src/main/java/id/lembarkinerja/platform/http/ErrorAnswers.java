package id.lembarkinerja.platform.http;

import id.lembarkinerja.platform.Codes;
import id.lembarkinerja.platform.StorageFullException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever went wrong, in a handler or before any handler was found, into a problem answer. */
final class ErrorAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    private ErrorAnswers() {}

    static void register(RoutesConfig routes) {
        routes.exception(ProblemException.class, (e, context) -> Answers.problem(context, e.problem()));
        routes.exception(StorageFullException.class, (e, context) -> {
            LOG.error("the disk or the database is full", e);
            Answers.problem(context, Problems.storageFull());
        });
        routes.exception(MethodNotAllowedResponse.class, (e, context) -> {
            context.header("Allow", String.join(", ", e.getDetails().values()));
            Answers.problem(context, Problems.methodNotAllowed());
        });
        routes.exception(
                HttpResponseException.class, (e, context) -> Answers.problem(context, forStatus(e.getStatus())));
        routes.exception(Exception.class, ErrorAnswers::unexpected);
    }

    private static void unexpected(Exception failure, Context context) {
        String incident = Codes.readable(8);
        // The query is left out: it can hold notes.
        LOG.error("incident {} at {} {}", incident, context.method(), context.path(), failure);
        Answers.problem(context, Problems.internal(incident));
    }

    static Problem forStatus(int status) {
        return switch (status) {
            case 404 -> Problems.notFound();
            case 405 -> Problems.methodNotAllowed();
            case 413 -> Problems.tooLarge(Bodies.LARGEST_FILE);
            case 414, 431 ->
                Problem.of(
                        status,
                        "request-too-long",
                        "Alamat atau kepala permintaan terlalu panjang",
                        "Perpendek alamat (misalnya catatan) lalu kirim ulang.");
            case 415 -> Problems.unsupportedMediaType("jenis isi yang tercantum di /api/openapi.json");
            default ->
                status < 500
                        ? Problem.of(
                                status,
                                "bad-request",
                                "Permintaan tidak dapat dibaca",
                                "Permintaan tidak sesuai aturan HTTP. Lihat /api/openapi.json.")
                        : Problem.of(
                                status,
                                "unavailable",
                                "Server belum dapat menjawab",
                                "Server sedang mulai, berhenti atau terlalu sibuk. Tunggu sebentar lalu coba lagi.");
        };
    }

    /** For requests that Jetty refuses before Javalin sees them. */
    static final class BeforeRouting extends ErrorHandler {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            HttpFields.Mutable headers = response.getHeaders();
            String path = Request.getPathInContext(request);
            SecurityHeaders.set(path == null ? "/" : path, headers::put);
            headers.put(HttpHeader.CONTENT_TYPE, "application/problem+json; charset=utf-8");
            headers.put(HttpHeader.CACHE_CONTROL, "no-store");
            // What cannot even be routed was not read to its end: Jetty closes, and the caller has to know.
            headers.put(HttpHeader.CONNECTION, "close");
            byte[] json = forStatus(response.getStatus()).toJson();
            response.write(true, ByteBuffer.wrap(json), callback);
            return true;
        }
    }
}
