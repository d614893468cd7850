package id.lembarkinerja.submission;

import id.lembarkinerja.platform.Digests;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A workbook that is no version: it was sent when somebody else had been faster, or came by mail. It is kept as it
 * came, merged or not, and never changed.
 *
 * @param base number of the version the work started from; zero when nobody said
 * @param sha256 of the exact bytes
 * @param wishes what was said with it and counts once it is merged
 * @param hash over all other fields; a version that holds the branch names it by this
 */
public record Branch(
        String id, String submission, int base, String sha256, Sender sender, String name, Wishes wishes, String hash) {

    /** Who sent it, when, saying what. */
    public record Sender(String author, Instant at, String note) {}

    /**
     * What the version is to be that comes of it.
     *
     * @param label a name for that version, or empty
     * @param silences what is silenced with it, as JSON, or empty
     * @param otherForm why a workbook of another form was sent, or empty
     */
    public record Wishes(String label, String silences, String otherForm) {
        /** None. */
        public static final Wishes NONE = new Wishes("", "", "");

        static Wishes of(Upload upload) {
            return new Wishes(
                    upload.label(), upload.silences(), upload.despite().otherForm());
        }
    }

    /** The same with the hash of its fields. */
    Branch hashed() {
        return new Branch(id, submission, base, sha256, sender, name, wishes, fieldsHash());
    }

    /** Whether the hash is the one its fields give. */
    public boolean isIntact() {
        return fieldsHash().equals(hash);
    }

    private String fieldsHash() {
        List<String> fields = new ArrayList<>(List.of(
                "lembar-branch-1",
                id,
                submission,
                Integer.toString(base),
                sha256,
                sender.author(),
                sender.at().toString(),
                sender.note(),
                name));
        // Branches without any are hashed as they always were.
        if (!wishes.equals(Wishes.NONE)) {
            fields.addAll(List.of(wishes.label(), wishes.silences(), wishes.otherForm()));
        }
        return Digests.ofFields(fields.toArray(String[]::new));
    }
}
