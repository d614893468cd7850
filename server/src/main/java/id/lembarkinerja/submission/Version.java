package id.lembarkinerja.submission;

import id.lembarkinerja.platform.Digests;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One stored state of a workbook; never changed.
 *
 * @param n from one, without holes
 * @param origin what it consists of and where it comes from
 * @param findings what the check found when it was stored
 * @param parent hash of the version before, or 64 zeros
 * @param hash over all other fields, and so over every version before it
 */
public record Version(String submission, int n, Origin origin, FindingCounts findings, String parent, String hash) {

    /** What stands before the first version. */
    public static final String START = "0".repeat(64);

    private static final Pattern COPY = Pattern.compile(" \\(salinan versi \\d+\\)");

    /** The exact file and everything that was read out of it, as SHA-256. */
    public record Digest(String sha256, String rows, String result, String ruleset) {}

    /** Who sent it, when, saying what. */
    public record Sender(String author, String authorName, Instant at, String note, String label) {}

    /**
     * What a version consists of and where it comes from.
     *
     * @param name file name as sent
     * @param size of the file in bytes
     * @param receipt the short code under which anybody can verify it
     * @param others whose work it holds besides its author's
     */
    public record Origin(Digest digest, Sender sender, String name, long size, String receipt, Contributions others) {}

    /** The version that follows {@code parent}, with its hash. */
    public static Version following(String submission, int n, Origin origin, FindingCounts findings, String parent) {
        return new Version(submission, n, origin, findings, parent, hash(submission, n, origin, findings, parent));
    }

    /** What a copy of it is called, so that it is not taken for the file that was sent. */
    public String copyName() {
        String name = COPY.matcher(origin.name()).replaceFirst("");
        int dot = name.lastIndexOf('.');
        int end = dot > 0 ? dot : name.length();
        return name.substring(0, end) + " (salinan versi " + n + ")" + name.substring(end);
    }

    /** What the audit log keeps of its storing, under {@code version-store} and the subject of the submission. */
    public String record() {
        return n + " " + hash;
    }

    /** Whether the hash is the one its fields give. */
    public boolean isIntact() {
        return hash(submission, n, origin, findings, parent).equals(hash);
    }

    /** Whether it is intact and comes right after version {@code last} with this hash. */
    public boolean follows(int last, String lastHash) {
        return n == last + 1 && parent.equals(lastHash) && isIntact();
    }

    private static String hash(String submission, int n, Origin origin, FindingCounts findings, String parent) {
        Digest digest = origin.digest();
        Sender sender = origin.sender();
        List<String> fields = new ArrayList<>(List.of(
                "lembar-version-1",
                submission,
                Integer.toString(n),
                digest.sha256(),
                digest.rows(),
                digest.result(),
                digest.ruleset(),
                sender.author(),
                sender.authorName(),
                sender.at().toString(),
                sender.note(),
                sender.label(),
                origin.name(),
                Long.toString(origin.size()),
                origin.receipt(),
                findings.error() + "/" + findings.warning() + "/" + findings.info() + "/" + findings.proven()
                        // Versions stored before anything could be silenced keep their hashes.
                        + (findings.silenced() > 0 ? "/" + findings.silenced() : ""),
                parent));
        // Versions stored before there was anything to say of others keep their hashes, too.
        if (!origin.others().branch().isEmpty()) {
            fields.add("branch " + origin.others().branch());
        }
        if (!origin.others().credits().isEmpty()) {
            fields.add("credits " + String.join(" ", origin.others().credits()));
        }
        return Digests.ofFields(fields.toArray(String[]::new));
    }
}
