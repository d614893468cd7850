package id.lembarkinerja.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id with the parameters OWASP recommends (19 MiB, two passes, one lane), in the usual text form
 * {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}. At most two are computed at once, so that a flood of sign-ins takes
 * neither the memory nor the processors of the server.
 */
public final class PasswordHash {
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Semaphore AT_ONCE = new Semaphore(2, true);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Verified for a name nobody has, so that such an attempt takes as long as any other. */
    private static final String NOBODY =
            "$argon2id$v=19$m=19456,t=2,p=1$bGVtYmFyLWtpbmVyamEhIQ" + "$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private PasswordHash() {}

    /** A new hash with its own random salt. */
    public static String of(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        byte[] hash = argon2id(password, salt, MEMORY_KIB, PASSES, LANES);
        Base64.Encoder text = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$" + text.encodeToString(salt) + "$"
                + text.encodeToString(hash);
    }

    /** Whether the password gives this hash; compared in constant time. */
    public static boolean verify(String password, String encoded) {
        String[] parts = encoded.split("\\$", -1);
        String[] costs = parts[3].split(",", -1);
        byte[] salt = Base64.getDecoder().decode(parts[4]);
        byte[] expected = Base64.getDecoder().decode(parts[5]);
        byte[] actual = argon2id(password, salt, number(costs[0]), number(costs[1]), number(costs[2]));
        return MessageDigest.isEqual(expected, actual);
    }

    /** Takes as long as a verification and never succeeds: no password is known to give this hash. */
    public static boolean verifyNobody(String password) {
        return verify(password, NOBODY);
    }

    private static int number(String cost) {
        return Integer.parseInt(cost.substring(2));
    }

    private static byte[] argon2id(String password, byte[] salt, int memory, int passes, int lanes) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[HASH_BYTES];
        // The same letters typed on another keyboard must be the same password.
        byte[] bytes = Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
        AT_ONCE.acquireUninterruptibly();
        try {
            generator.generateBytes(bytes, hash);
        } finally {
            AT_ONCE.release();
        }
        return hash;
    }
}
