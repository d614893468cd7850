package id.lembarkinerja.submission;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What became of the wish to merge a branch. Only {@link Stored} stored anything; the branch stays in any case. */
public sealed interface Merging {
    /**
     * The version the branch is taken to come from.
     *
     * @param n zero when no version can be compared with it
     * @param guessed nobody said so: it is the version that differs least
     * @param alike share of cells without a difference, in percent, rounded down; 100 when nobody had to guess
     * @param gone the version that was said, when its content was removed by policy; zero otherwise
     */
    record Base(int n, boolean guessed, int alike, int gone) {}

    /** How it would come together. */
    record Planned(Branch branch, Base base, Version latest, JsonNode plan) implements Merging {}

    /** A new version that holds both. */
    record Stored(Version version) implements Merging {}

    /** There is a version with exactly these bytes: it has all of the branch already. */
    record Existing(Version version) implements Merging {}

    /** Somebody stored a version since the plan was made; here is the new one. */
    record Stale(Planned fresh) implements Merging {}

    /**
     * Contradictions are left that nobody decided.
     *
     * @param conflicts their ids
     */
    record Open(Planned plan, List<String> conflicts) implements Merging {}

    /** A person has to say which version the branch comes from. */
    record BaseNeeded(Base guess) implements Merging {}

    /** It cannot be written; Indonesian: why, and what to do next. */
    record Impossible(String message) implements Merging {}

    /** One of the workbooks cannot be read any more. */
    record Unreadable(VersionComparison.Unreadable which) implements Merging {}

    /** It could not be stored as a version. */
    record Refused(Storing why) implements Merging {}

    /** There is no such branch. */
    record Unknown() implements Merging {}
}
