package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.FormCatalogue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Names the set of rules by a hash, so that a stored result says by which rules it came about. */
final class Ruleset {
    /** Raised whenever a check or a formula changes its results. */
    private static final String RULES_VERSION = "3";

    private Ruleset() {}

    static String hash(FormCatalogue catalogue, List<?> data) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(RULES_VERSION.getBytes(StandardCharsets.UTF_8));
            // Records print all their components, so any change of the data changes the text.
            digest.update(catalogue.toString().getBytes(StandardCharsets.UTF_8));
            digest.update(data.toString().getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
