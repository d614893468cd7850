package id.lembarkinerja.recap.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.account.Accounts;
import id.lembarkinerja.account.Action;
import id.lembarkinerja.account.Caller;
import id.lembarkinerja.account.Permissions;
import id.lembarkinerja.account.Scope;
import id.lembarkinerja.account.User;
import id.lembarkinerja.platform.http.Answers;
import id.lembarkinerja.platform.http.Attributes;
import id.lembarkinerja.platform.http.Parameters;
import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.platform.http.RouteDoc;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.recap.Board;
import id.lembarkinerja.submission.Content.Part;
import id.lembarkinerja.submission.Submission;
import id.lembarkinerja.submission.Submissions;
import id.lembarkinerja.submission.Version;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** The board over HTTP. */
public final class BoardRoutes {
    private static final String ZIP = "application/zip";
    private static final String MISSING = "missing";

    private final Accounts accounts;
    private final Submissions submissions;

    /** On these features. */
    public BoardRoutes(Accounts accounts, Submissions submissions) {
        this.accounts = accounts;
        this.submissions = submissions;
    }

    /** Both. */
    public List<Route> routes() {
        return List.of(
                Route.get(
                        "/api/v1/board",
                        Action.READ_BOARD,
                        RouteDoc.json(
                                        "Every agency in the caller's sight with its submissions; state missing when it has none.")
                                .query("period"),
                        this::board),
                Route.get(
                        "/api/v1/board/workbooks",
                        Action.READ_BOARD,
                        RouteDoc.of(
                                        "The latest workbook of every submission on the board, exactly as sent, and a list"
                                                + " of them all (daftar.csv).",
                                        ZIP)
                                .query("period", "state"),
                        this::workbooks));
    }

    /** Written whole before it is sent: a zip that lacks what could not be read would pass for all there is. */
    private void workbooks(Context context) {
        User user = Attributes.get(context, Caller.class).user();
        Scope scope = Permissions.scope(user, Action.READ_BOARD);
        String period = Parameters.textOrEmpty(context, "period");
        String state = Parameters.textOrEmpty(context, "state");
        List<Board.Line> lines =
                Board.list(accounts.listAgencies(scope), submissions.list(scope, "", period), scope).stream()
                        .filter(line -> state.isEmpty() || state(line).equals(state))
                        .filter(line -> Permissions.allow(
                                user, Action.READ_SUBMISSION, line.agency().id()))
                        .toList();
        Collection collection = new Collection(version ->
                submissions.read(store -> store.findContent(version.submission(), version.n(), Part.WORKBOOK)));
        Answers.file(
                context,
                ZIP,
                "lembar-kinerja" + (period.isEmpty() ? "" : " " + period) + ".zip",
                collected(collection, lines));
    }

    /** The zip in a file of its own, which goes as soon as it was sent. */
    private static InputStream collected(Collection collection, List<Board.Line> lines) {
        try {
            Path file = Files.createTempFile("lembar-kinerja", ".zip");
            try {
                try (OutputStream out = Files.newOutputStream(file)) {
                    collection.write(lines, out);
                }
                return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String state(Board.Line line) {
        return line.filed().map(filed -> filed.submission().state().label()).orElse(MISSING);
    }

    private void board(Context context) {
        Scope scope = Permissions.scope(Attributes.get(context, Caller.class).user(), Action.READ_BOARD);
        String period = Parameters.textOrEmpty(context, "period");
        ArrayNode lines = Json.array();
        for (Board.Line line : Board.list(accounts.listAgencies(scope), submissions.list(scope, "", period), scope)) {
            lines.add(json(line, period));
        }
        Answers.json(context, 200, lines);
    }

    private static ObjectNode json(Board.Line line, String period) {
        ObjectNode json = Json.object();
        json.putObject("agency")
                .put("id", line.agency().id())
                .put("name", line.agency().name());
        JsonNode nothing = Json.MAPPER.nullNode();
        if (line.filed().isEmpty()) {
            json.put("state", MISSING);
            json.set("period", period.isEmpty() ? nothing : json.textNode(period));
            for (String member :
                    List.of("form", "title", "submission", "version", "findings", "at", "author", "workbook")) {
                json.set(member, nothing);
            }
            return json;
        }
        Submission submission = line.filed().get().submission();
        json.put("form", submission.key().form())
                .put("title", submission.title())
                .put("period", submission.key().period())
                .put("submission", submission.id())
                .put("state", submission.state().label());
        Optional<Version> latest = line.filed().get().latest();
        if (latest.isEmpty()) {
            for (String member : List.of("version", "findings", "at", "author", "workbook")) {
                json.set(member, nothing);
            }
            return json;
        }
        Version version = latest.get();
        json.put("version", version.n());
        json.putObject("findings")
                .put("error", version.findings().error())
                .put("warning", version.findings().warning())
                .put("info", version.findings().info())
                .put("proven", version.findings().proven())
                .put("silenced", version.findings().silenced());
        return json.put("at", version.origin().sender().at().toString())
                .put("author", version.origin().sender().authorName())
                .put("workbook", "/api/v1/submissions/" + submission.id() + "/versions/" + version.n() + "/workbook");
    }
}
