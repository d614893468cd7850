package id.lembarkinerja.configure;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.platform.DataFolder;
import id.lembarkinerja.platform.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A demo server on a free port, and a client that signs in to it. */
final class Demo implements AutoCloseable {
    final RunningServer server;
    final URI root;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> tokens = new HashMap<>();

    /** One that stores plain text instead of workbooks. */
    Demo(Path folder) throws IOException {
        this(folder, PlainEngine.engine());
    }

    Demo(Path folder, Installation.EngineMaker engine) throws IOException {
        server = RunningServer.open(DataFolder.open(folder), InstantSource.system(), engine);
        DemoData.seed(server.installation);
        int port = server.listen(new RunningServer.Settings("127.0.0.1", 0, false, List.of()));
        root = URI.create("http://127.0.0.1:" + port);
    }

    /** What came back. */
    record Answer(int status, HttpResponse<byte[]> response) {
        JsonNode json() {
            return Json.read(response.body());
        }

        String text(String member) {
            return json().path(member).asText();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    String token(String user) {
        return tokens.computeIfAbsent(user, name -> {
            Answer answer = send(
                    "POST",
                    "/api/v1/session",
                    null,
                    BodyPublishers.ofByteArray(Json.write(Map.of("username", name, "password", name + "-lembar"))),
                    "Content-Type",
                    "application/json");
            return answer.text("token");
        });
    }

    Answer get(@Nullable String user, String path) {
        return send("GET", path, user, BodyPublishers.noBody());
    }

    Answer post(@Nullable String user, String path, byte[] body) {
        return send("POST", path, user, BodyPublishers.ofByteArray(body));
    }

    Answer postJson(@Nullable String user, String path, Object body) {
        return send(
                "POST", path, user, BodyPublishers.ofByteArray(Json.write(body)), "Content-Type", "application/json");
    }

    /** Sends a file with fields beside it, as a form of the browser does. */
    Answer upload(@Nullable String user, String path, String name, byte[] file, Map<String, String> fields) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(head("file\"; filename=\"" + name));
        form.writeBytes(file);
        fields.forEach((field, value) -> {
            form.writeBytes(head(field));
            form.writeBytes(value.getBytes(StandardCharsets.UTF_8));
        });
        form.writeBytes("\r\n--batas--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(
                "POST",
                path,
                user,
                BodyPublishers.ofByteArray(form.toByteArray()),
                "Content-Type",
                "multipart/form-data; boundary=batas");
    }

    private static byte[] head(String field) {
        return ("\r\n--batas\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    Answer send(String method, String path, @Nullable String user, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path)).method(method, body);
        if (user != null) {
            request.header("Authorization", "Bearer " + token(user));
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
