package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lembarkinerja.platform.DataFolder;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.InstantSource;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HttpsTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void one_port_speaks_https_and_plain_http_to_this_machine() throws Exception {
        try (RunningServer server =
                RunningServer.open(DataFolder.open(folder), InstantSource.system(), PlainEngine.engine())) {
            int port = server.listen(new RunningServer.Settings("127.0.0.1", 0, true, List.of()));
            HttpClient stranger = HttpClient.newHttpClient();
            byte[] authority = get(stranger, "http://127.0.0.1:" + port + "/lembar-ca.crt");
            assertThatThrownBy(() -> get(stranger, "https://127.0.0.1:" + port + "/healthz"))
                    .isInstanceOf(SSLHandshakeException.class);
            HttpClient trusting =
                    HttpClient.newBuilder().sslContext(trust(authority)).build();
            assertThat(new String(get(trusting, "https://localhost:" + port + "/healthz"), StandardCharsets.UTF_8))
                    .contains("ok");
            assertThat(new String(get(trusting, "https://127.0.0.1:" + port + "/healthz"), StandardCharsets.UTF_8))
                    .contains("ok");
        }
    }

    private static byte[] get(HttpClient client, String address) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray())
                .body();
    }

    private static SSLContext trust(byte[] pem) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry(
                "authority",
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem)));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
