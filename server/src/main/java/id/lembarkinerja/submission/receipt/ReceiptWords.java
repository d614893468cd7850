package id.lembarkinerja.submission.receipt;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.platform.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The words of receipts, Indonesian first; the file {@code receipt-words.json} has them side by side. */
public enum ReceiptWords {
    /** Indonesian. */
    ID,
    /** English. */
    EN;

    private static final JsonNode WORDS = read();

    private final String tag = name().toLowerCase(Locale.ROOT);

    /** English when asked for, else Indonesian. */
    public static ReceiptWords in(String language) {
        return language.equals(EN.tag) ? EN : ID;
    }

    /** The language as pages and addresses name it. */
    public String tag() {
        return tag;
    }

    /** The language one switches to. */
    public ReceiptWords other() {
        return this == ID ? EN : ID;
    }

    /** The words under this key. */
    public String get(String key) {
        JsonNode words = WORDS.path(key).path(tag);
        if (!words.isTextual()) {
            throw new IllegalArgumentException("no words for " + key + " in " + tag);
        }
        return words.textValue();
    }

    /** The words under this key, with a value in the place they leave for it. */
    public String get(String key, String value) {
        return get(key).replace("{}", value);
    }

    /** A moment in the time of the server, with the name of its zone. */
    public String moment(Instant at) {
        return DateTimeFormatter.ofPattern(get("moment"), Locale.forLanguageTag(tag))
                .withZone(ZoneId.systemDefault())
                .format(at);
    }

    /** A count of bytes. */
    public String bytes(long size) {
        return get(
                "bytes",
                NumberFormat.getIntegerInstance(Locale.forLanguageTag(tag)).format(size));
    }

    private static JsonNode read() {
        try (InputStream in = ReceiptWords.class.getResourceAsStream("receipt-words.json")) {
            if (in == null) {
                throw new IllegalStateException("receipt-words.json is missing");
            }
            return Json.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
