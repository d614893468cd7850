package id.lembarkinerja.platform;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, of bytes and of records. */
public final class Digests {
    private Digests() {}

    /** SHA-256 as 64 lower-case hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest(bytes));
    }

    /**
     * SHA-256 of several fields. Each field is preceded by its length, so that moving a character from one field to the
     * next changes the result.
     */
    public static String ofFields(String... fields) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String field : fields) {
            byte[] utf8 = field.getBytes(StandardCharsets.UTF_8);
            all.writeBytes(ByteBuffer.allocate(4).putInt(utf8.length).array());
            all.writeBytes(utf8);
        }
        return sha256(all.toByteArray());
    }

    /** The raw 32 bytes of SHA-256. */
    public static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
