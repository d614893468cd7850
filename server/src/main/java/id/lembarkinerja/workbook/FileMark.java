package id.lembarkinerja.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a workbook says of itself: the stored version it was taken from. It travels inside the file, so that a renamed
 * or mailed copy finds its submission and the version the work started from. Nothing proves it: whoever reads it holds
 * the hash against the version that is stored.
 *
 * @param submission id of the submission
 * @param version its number, from one
 * @param hash of that version
 * @param ruleset under which that version was checked; empty when the mark does not say
 */
public record FileMark(String submission, int version, String hash, String ruleset) {
    /** What the property of the document is called that holds the mark as one line. */
    public static final String PROPERTY = "Lembar Kinerja";

    /** Namespace of the custom XML that is the mark; ends in its edition, so that a later one can say more. */
    public static final String NAMESPACE = "urn:lembar-kinerja:mark:1";

    private static final Pattern LINE =
            Pattern.compile("kiriman=(\\S+) versi=([1-9]\\d{0,8}) hash=(\\S+)(?: aturan=(\\S+))?");

    /** The mark of one line; none when the line says something else. */
    public static Optional<FileMark> parse(String line) {
        Matcher said = LINE.matcher(line.strip());
        return said.matches()
                ? Optional.of(new FileMark(
                        said.group(1),
                        Integer.parseInt(said.group(2)),
                        said.group(3),
                        said.group(4) == null ? "" : said.group(4)))
                : Optional.empty();
    }

    /** The mark as one line, such as a property of the document holds and people may read. */
    public String line() {
        return "kiriman=" + submission + " versi=" + version + " hash=" + hash
                + (ruleset.isEmpty() ? "" : " aturan=" + ruleset);
    }
}
