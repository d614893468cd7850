package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A refused request whose body nobody wanted must not cost the caller its next request. */
class UnreadBodyTest {

    @Test
    void the_connection_can_be_used_again_after_a_refused_upload(@TempDir Path folder) throws Exception {
        try (Demo demo = new Demo(folder);
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), demo.root.getPort())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            String head = "POST /api/v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Length: 200000\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(new byte[100_000]);
            out.flush();
            // The answer is decided before the body is complete; only then does the rest arrive.
            Thread.sleep(300);
            out.write(new byte[100_000]);
            out.flush();
            assertThat(statusLine(socket.getInputStream())).contains("401");
            out.write("GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            String rest = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(rest).contains("HTTP/1.1 200");
        }
    }

    private static String statusLine(InputStream in) throws Exception {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            line.append((char) c);
        }
        return line.toString();
    }
}
