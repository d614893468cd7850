package id.lembarkinerja.platform;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/** Random names: unguessable, and the short ones easy to read aloud. */
public final class Codes {
    /** Crockford's alphabet: without I, L, O and U, which people mistake for other signs. */
    private static final String READABLE = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Codes() {}

    /** 256 random bits for a session, safe in headers and addresses. */
    public static String token() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** So many readable signs, five random bits each. */
    public static String readable(int signs) {
        StringBuilder code = new StringBuilder(signs);
        for (int i = 0; i < signs; i++) {
            code.append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
        }
        return code.toString();
    }

    /** What a person typed, as it was issued: capitals, no dashes or blanks, mistaken letters put right. */
    public static String normalized(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replace("-", "")
                .replace(" ", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
