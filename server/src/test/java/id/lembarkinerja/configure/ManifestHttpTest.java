package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.lembarkinerja.platform.DataFolder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The manifest as Excel gets it from a running server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManifestHttpTest {
    private static final Pattern ADDRESS = Pattern.compile("Value=\"(https?://[^\"]+)\"");

    @TempDir
    static Path folder = Path.of("");

    private @Nullable RunningServer running;
    private int port;

    @BeforeAll
    void start() throws IOException {
        RunningServer server = open("data");
        port = server.listen(new RunningServer.Settings("127.0.0.1", 0, true, List.of("lembar.jambi.local")));
        running = server;
    }

    @AfterAll
    void stop() {
        if (running != null) {
            running.close();
        }
    }

    private static RunningServer open(String name) throws IOException {
        return RunningServer.open(DataFolder.open(folder.resolve(name)), InstantSource.system(), PlainEngine.engine());
    }

    @Test
    void its_addresses_are_https_however_it_was_asked_for() throws Exception {
        HttpResponse<String> answer = get("http://localhost:" + port + "/manifest.xml");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/xml; charset=utf-8");
        assertThat(addresses(answer.body()))
                .isNotEmpty()
                .allMatch(address -> address.startsWith("https://localhost:" + port + "/"));
    }

    @Test
    void it_is_for_the_name_by_which_the_server_was_asked() throws Exception {
        assertThat(raw("lembar.jambi.local"))
                .startsWith("HTTP/1.1 200")
                .contains("\"https://lembar.jambi.local:" + port + "/addin/taskpane.html\"");
        assertThat(raw("Lembar.Jambi.Local")).startsWith("HTTP/1.1 200");
    }

    /** Excel would refuse it, and say nothing of a name. */
    @Test
    void a_name_that_the_certificate_lacks_is_answered_with_what_to_do() throws Exception {
        assertThat(raw("keuangan.jambi.local"))
                .startsWith("HTTP/1.1 409")
                .contains("name-not-certified", "lembar serve --name keuangan.jambi.local");
    }

    @Test
    void every_address_answers_and_icons_may_be_kept() throws Exception {
        String manifest = get("http://localhost:" + port + "/manifest.xml").body();
        assumeThat(getClass().getResource("/addin/taskpane.html"))
                .as("built without npm")
                .isNotNull();
        for (String address : addresses(manifest)) {
            // The same port by plain http: trusting the certificate is not what is tested here.
            HttpResponse<String> answer = get(address.replaceFirst("^https", "http"));
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as(address)
                    .startsWith(type(address));
            if (address.endsWith(".png")) {
                assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                        .doesNotContain("no-store");
            }
        }
    }

    @Test
    void a_trial_is_another_add_in_than_that_of_the_office() throws Exception {
        String office = get("http://localhost:" + port + "/manifest.xml").body();
        try (RunningServer trial = open("trial")) {
            DemoData.seed(trial.installation);
            int other = trial.listen(new RunningServer.Settings("127.0.0.1", 0, true, List.of()));
            String manifest = get("http://localhost:" + other + "/manifest.xml").body();
            assertThat(only("Id", manifest)).isNotEqualTo(only("Id", office));
            assertThat(manifest).contains("\"Lembar Kinerja (percobaan)\"", "\"Kinerja (percobaan)\"");
            assertThat(office).doesNotContain("(percobaan)").contains("\"Lembar Kinerja\"", "\"Kinerja\"");
        }
    }

    /** A changed one is an error in every workbook that was saved with the first. */
    @Test
    void the_id_of_the_office_never_changes() throws Exception {
        assertThat(only("Id", get("http://localhost:" + port + "/manifest.xml").body()))
                .isEqualTo("6f0b1f52-3c0e-4a8e-9a57-5d2c1b7f4e10");
    }

    @Test
    void without_https_it_says_how_to_get_it() throws Exception {
        try (RunningServer plain = open("plain")) {
            int other = plain.listen(new RunningServer.Settings("127.0.0.1", 0, false, List.of()));
            HttpResponse<String> answer = get("http://localhost:" + other + "/manifest.xml");
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body()).contains("https-needed", "lembar serve", "lembar demo --https");
        }
    }

    private static HttpResponse<String> get(String address) throws Exception {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    /** Asked under a name that this machine need not have. */
    private String raw(String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(("GET /manifest.xml HTTP/1.1\r\nHost: " + host + ":" + port
                                    + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> addresses(String manifest) {
        return ADDRESS.matcher(manifest)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    private static String only(String element, String manifest) {
        return Pattern.compile("<" + element + ">([^<]*)</")
                .matcher(manifest)
                .results()
                .map((MatchResult match) -> match.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String type(String address) {
        if (address.endsWith(".png")) {
            return "image/png";
        }
        if (address.endsWith(".js")) {
            return "text/javascript";
        }
        return address.endsWith(".json") ? "application/json" : "text/html";
    }
}
