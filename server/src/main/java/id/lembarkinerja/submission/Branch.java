package id.lembarkinerja.submission;

import id.lembarkinerja.platform.Digests;
import java.time.Instant;

/**
 * A workbook that is no version: it was sent when somebody else had been faster, or came by mail. It is kept as it
 * came, merged or not, and never changed.
 *
 * @param base number of the version the work started from; zero when nobody said
 * @param sha256 of the exact bytes
 * @param hash over all other fields; a version that holds the branch names it by this
 */
public record Branch(String id, String submission, int base, String sha256, Sender sender, String name, String hash) {

    /** Who sent it, when, saying what. */
    public record Sender(String author, Instant at, String note) {}

    /** The branch with its hash. */
    public static Branch of(String id, String submission, int base, String sha256, Sender sender, String name) {
        return new Branch(id, submission, base, sha256, sender, name, hash(id, submission, base, sha256, sender, name));
    }

    /** Whether the hash is the one its fields give. */
    public boolean isIntact() {
        return hash(id, submission, base, sha256, sender, name).equals(hash);
    }

    private static String hash(String id, String submission, int base, String sha256, Sender sender, String name) {
        return Digests.ofFields(
                "lembar-branch-1",
                id,
                submission,
                Integer.toString(base),
                sha256,
                sender.author(),
                sender.at().toString(),
                sender.note(),
                name);
    }
}
