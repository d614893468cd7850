package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.platform.DataFolder;
import id.lembarkinerja.platform.tls.Certificates;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on how to install the add-in. */
class InstallationHttpTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void it_names_this_very_server_and_the_certificate_to_compare() throws Exception {
        try (RunningServer server = open()) {
            int port = server.listen(new RunningServer.Settings("127.0.0.1", 0, true, List.of("lembar.jambi.local")));
            String page = get(port, "lembar.jambi.local", "");
            Certificates own =
                    Certificates.find(server.installation.folder.tls()).orElseThrow();
            assertThat(page)
                    .startsWith("HTTP/1.1 200")
                    .contains("text/html", "https://lembar.jambi.local:" + port, own.fingerprint("SHA-256"))
                    .contains("href=\"/manifest.xml\"", "href=\"/lembar-ca.crt\"", "Belum, di Excel")
                    .doesNotContain("{{", "<!--", "hanya berlaku di komputer ini");
        }
    }

    @Test
    void it_speaks_english_when_asked() throws Exception {
        try (RunningServer server = open()) {
            int port = server.listen(new RunningServer.Settings("127.0.0.1", 0, true, List.of()));
            assertThat(get(port, "localhost", "?lang=en"))
                    .contains(
                            "<html lang=\"en\">", "Not tried, in Excel", "this manifest is good on this computer only")
                    .doesNotContain("{{", "<!--");
        }
    }

    @Test
    void where_excel_would_refuse_the_server_it_says_what_to_do_and_offers_nothing() throws Exception {
        try (RunningServer server = open()) {
            int port = server.listen(new RunningServer.Settings("127.0.0.1", 0, true, List.of()));
            assertThat(get(port, "keuangan.jambi.local", ""))
                    .contains("lembar serve --name keuangan.jambi.local")
                    .doesNotContain("href=\"/manifest.xml\"");
        }
    }

    @Test
    void without_https_it_says_how_to_get_it() throws Exception {
        try (RunningServer server = open()) {
            int port = server.listen(new RunningServer.Settings("127.0.0.1", 0, false, List.of()));
            assertThat(get(port, "localhost", ""))
                    .contains("lembar demo --https")
                    .doesNotContain("href=\"/manifest.xml\"");
        }
    }

    private RunningServer open() throws IOException {
        return RunningServer.open(
                DataFolder.open(folder.resolve("data")), InstantSource.system(), PlainEngine.engine());
    }

    /** Asked under a name that this machine need not have. */
    private static String get(int port, String host, String query) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(("GET /pemasangan" + query + " HTTP/1.1\r\nHost: " + host + ":" + port
                                    + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
