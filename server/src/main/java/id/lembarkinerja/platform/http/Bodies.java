package id.lembarkinerja.platform.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.platform.json.Json;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads request bodies, up to a limit. */
public final class Bodies {
    /** The largest workbook taken: far above any real one, far below what would hurt the server. */
    public static final int LARGEST_FILE = 32 << 20;

    private static final int LARGEST_JSON = 1 << 20;
    /** Names, notes and titles are read by people. */
    private static final int LONGEST_TEXT = 10_000;
    /** How much more than the limit is read and thrown away, so that the sender gets to see the answer. */
    private static final long LARGEST_DRAIN = 512L << 20;

    private Bodies() {}

    /** The bytes of an uploaded file. */
    public static byte[] file(Context context) {
        return file(context, 0);
    }

    /**
     * The bytes of an uploaded file that is worked on together with something else.
     *
     * @param besides how many bytes that has: the turn is for both
     */
    public static byte[] file(Context context, long besides) {
        long declared = context.req().getContentLengthLong();
        HeavyWork.takeMemory(context, declared < 0 ? LARGEST_FILE : Math.min(declared, LARGEST_FILE));
        byte[] bytes = bytes(context, LARGEST_FILE);
        HeavyWork.takeTurn(context, bytes.length + besides);
        return bytes;
    }

    /** A JSON object. */
    public static ObjectNode object(Context context) {
        requireJson(context);
        JsonNode node = Json.find(bytes(context, LARGEST_JSON))
                .orElseThrow(() -> Problems.badRequest("Isi permintaan bukan JSON yang sah. Perbaiki lalu kirim ulang.")
                        .asException());
        if (!(node instanceof ObjectNode object)) {
            throw Problems.badRequest("Isi permintaan harus berupa objek JSON.").asException();
        }
        return object;
    }

    /** The text of a JSON body, for those who read it themselves because every digit counts. */
    public static String jsonText(Context context) {
        requireJson(context);
        byte[] bytes = bytes(context, LARGEST_JSON);
        HeavyWork.takeTurn(context, bytes.length);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Problems.badRequest("Isi permintaan bukan teks UTF-8. Perbaiki lalu kirim ulang.")
                    .asException();
        }
    }

    private static void requireJson(Context context) {
        if (!type(context).equals("application/json")) {
            throw Problems.unsupportedMediaType("application/json").asException();
        }
    }

    /** A text member that must be there. */
    public static String text(ObjectNode object, String name) {
        JsonNode node = object.get(name);
        if (node == null || !node.isTextual()) {
            throw Problems.parameter(name, "harus berupa teks").asException();
        }
        if (node.textValue().length() > LONGEST_TEXT) {
            throw Problems.parameter(name, "terlalu panjang, paling banyak " + LONGEST_TEXT + " huruf")
                    .asException();
        }
        return node.textValue();
    }

    /** A text member, or empty text when it is not there. */
    public static String textOrEmpty(ObjectNode object, String name) {
        JsonNode node = object.get(name);
        return node == null || node.isNull() ? "" : text(object, name);
    }

    /** The content type without its parameters, in lower case; empty when none is given. */
    public static String type(Context context) {
        @Nullable String header = context.contentType();
        if (header == null) {
            return "";
        }
        int parameters = header.indexOf(';');
        return (parameters < 0 ? header : header.substring(0, parameters))
                .trim()
                .toLowerCase(Locale.ROOT);
    }

    /** The whole body, or the problem that it is larger than the limit. */
    static byte[] bytes(Context context, int limit) {
        long declared = context.req().getContentLengthLong();
        try {
            InputStream in = context.req().getInputStream();
            if (declared > limit) {
                refuse(context, in, limit);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(declared > 0 ? (int) declared : 8192);
            byte[] buffer = new byte[65_536];
            Pace pace = new Pace();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (pace.isTooSlowAfter(read)) {
                    throw Problems.tooSlow().asException();
                }
                if (out.size() + read > limit) {
                    refuse(context, in, limit);
                }
                out.write(buffer, 0, read);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw Problems.badRequest("Kiriman terputus sebelum lengkap; tidak ada yang disimpan. Kirim ulang.")
                    .asException();
        }
    }

    /**
     * A sender that is still sending does not listen: closing the connection at once would show it a broken pipe
     * instead of the reason. So the rest is read, kept nowhere, and then the problem is answered.
     */
    private static void refuse(Context context, InputStream in, int limit) throws IOException {
        @Nullable String expect = context.header("Expect");
        if (expect == null) {
            byte[] buffer = new byte[65_536];
            long drained = 0;
            Pace pace = new Pace();
            for (int read = in.read(buffer);
                    read >= 0 && drained < LARGEST_DRAIN && !pace.isTooSlowAfter(read);
                    read = in.read(buffer)) {
                drained += read;
            }
        }
        throw (limit == LARGEST_JSON ? Problems.tooLong(limit) : Problems.tooLarge(limit)).asException();
    }
}
