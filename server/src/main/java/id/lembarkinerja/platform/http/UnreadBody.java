package id.lembarkinerja.platform.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;

/**
 * What an answer leaves unread of its request. A connection whose request was not read to its end cannot be used again;
 * the caller, who does not know, would lose its next request. So the rest is read, up to a limit, and kept nowhere.
 */
final class UnreadBody {
    private UnreadBody() {}

    /** Reads the rest; a caller that sends more than the limit is told that the connection ends here. */
    static void drain(Context context) {
        boolean none = context.req().getContentLengthLong() == 0
                || (context.req().getContentLengthLong() < 0 && context.header("Transfer-Encoding") == null);
        // The parts of a form were read whole when the form was looked at.
        if (none || context.isMultipart()) {
            return;
        }
        byte[] buffer = new byte[65_536];
        try (InputStream in = context.req().getInputStream()) {
            long left = Bodies.LARGEST_FILE;
            Pace pace = new Pace();
            int read = 0;
            while (left > 0 && !pace.isTooSlowAfter(read)) {
                read = in.read(buffer);
                if (read < 0) {
                    return;
                }
                left -= read;
            }
        } catch (IOException | IllegalStateException e) {
            // The caller is gone, or somebody reads it another way: either way nothing more can be read here.
        }
        context.header("Connection", "close");
    }
}
