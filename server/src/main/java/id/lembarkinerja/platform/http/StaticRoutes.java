package id.lembarkinerja.platform.http;

import id.lembarkinerja.platform.Digests;
import id.lembarkinerja.platform.Permission;
import id.lembarkinerja.platform.addin.OfficeFiles;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The pane and the workbench, from the resources under {@code addin/} on the class path, and office.js. */
public final class StaticRoutes {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("map", "application/json; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("wasm", "application/wasm"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            // The licence of office.js, for people to read.
            Map.entry("md", "text/plain; charset=utf-8"),
            Map.entry("xml", "application/xml; charset=utf-8"));

    private static final Pattern FUNCTIONS = Pattern.compile("functions(-[a-z]+)?\\.json");

    private static final String OFFICE = "office/";

    private final Permission open;
    private final OfficeFiles office;
    private final Map<String, SoftReference<Page>> pages = new ConcurrentHashMap<>();

    /** All open to everybody: {@code open} is the permission that asks for no sign-in. */
    public StaticRoutes(Permission open, OfficeFiles office) {
        this.open = open;
        this.office = office;
    }

    /** The arrays are never changed. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Page(byte[] plain, byte[] packed, String contentType, String etag) {}

    /** All of them. */
    public List<Route> routes() {
        return List.of(
                Route.get("/", open, RouteDoc.of("Goes to the workbench.", "text/html"), c -> c.redirect("/workbench")),
                Route.get(
                        "/workbench",
                        open,
                        RouteDoc.of("The workbench in the browser.", "text/html"),
                        c -> file(c, "workbench.html")),
                new Route(
                        HandlerType.GET,
                        "/addin/<file>",
                        open,
                        Subject.NONE,
                        RouteDoc.of("Files of the pane and the workbench.", "*/*"),
                        c -> file(c, c.pathParam("file"))));
    }

    private void file(Context context, String name) {
        Page page = find(name).orElseThrow(() -> Problems.notFound().asException());
        context.header("ETag", page.etag())
                .header("Cache-Control", isHashed(name) ? "public, max-age=31536000, immutable" : "no-cache")
                .header("Vary", "Accept-Encoding")
                .disableCompression();
        if (FUNCTIONS.matcher(name).matches()) {
            // Excel on the web reads what the functions are from its own page; there is nothing secret in it.
            context.header("Access-Control-Allow-Origin", "*");
        }
        @Nullable String known = context.header("If-None-Match");
        if (known != null && known.contains(page.etag())) {
            context.status(304);
            return;
        }
        @Nullable String encodings = context.header("Accept-Encoding");
        context.contentType(page.contentType());
        if (encodings != null && encodings.contains("gzip") && page.packed().length < page.plain().length) {
            context.header("Content-Encoding", "gzip").result(page.packed());
        } else {
            context.result(page.plain());
        }
    }

    private Optional<Page> find(String name) {
        SoftReference<Page> kept = pages.get(name);
        Page page = kept == null ? null : kept.get();
        if (page != null) {
            return Optional.of(page);
        }
        Optional<Page> read = read(name);
        read.ifPresent(p -> pages.put(name, new SoftReference<>(p)));
        return read;
    }

    private Optional<Page> read(String name) {
        int dot = name.lastIndexOf('.');
        String type = dot < 0 ? null : TYPES.get(name.substring(dot + 1).toLowerCase(Locale.ROOT));
        if (type == null || !isOrdinary(name)) {
            return Optional.empty();
        }
        try {
            Optional<byte[]> found =
                    name.startsWith(OFFICE) ? office.find(name.substring(OFFICE.length())) : resource(name);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            byte[] plain = found.get();
            return Optional.of(new Page(
                    plain, gzip(plain), type, '"' + Digests.sha256(plain).substring(0, 32) + '"'));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> resource(String name) throws IOException {
        try (InputStream in = StaticRoutes.class.getResourceAsStream("/addin/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    /** Only plain names below the folder: nothing that climbs out of it. */
    private static boolean isOrdinary(String name) {
        return !name.contains("..")
                && name.chars()
                        .allMatch(c -> c == '/' || c == '.' || c == '-' || c == '_' || Character.isLetterOrDigit(c));
    }

    /** Vite puts a hash of the content into the names of what it bundles, under {@code assets/}. */
    private static boolean isHashed(String name) {
        return name.startsWith("assets/");
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }
}
