package id.lembarkinerja.submission;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.submission.VersionComparison.Side;
import java.util.List;

/** Brings the work of two people on one base together. Wired to the comparison feature and the workbook adapter. */
public interface WorkbookMerging {
    /**
     * What both did and where they contradict each other, in the form of the merge proposal.
     *
     * @param carrier whose workbook carries the result, {@code theirs} or {@code mine}; anything else for the one of
     *     which more would be left out otherwise
     */
    Outcome plan(Sides sides, String carrier);

    /** One workbook with the work of both, when every contradiction is decided. */
    Outcome merge(Sides sides, Chosen chosen);

    /** How far a workbook is from a version it may have been made from; {@link Unreadable} when it cannot be told. */
    Outcome compare(Side version, Side mine);

    /** The three workbooks. */
    record Sides(Side base, Side theirs, Side mine) {}

    /**
     * What a person decided.
     *
     * @param conflict id out of the plan
     * @param take {@code theirs}, {@code mine}, {@code base} or {@code own}
     * @param value what was typed for {@code own}
     */
    record Decided(String conflict, String take, String value) {}

    /**
     * What was chosen.
     *
     * @param otherwise what is taken wherever nothing was decided and it may be taken, as in {@link Decided}; empty for
     *     nothing
     * @param carrier as for {@link #plan}
     */
    record Chosen(List<Decided> decided, String otherwise, String carrier) {}

    /** What came of it. */
    sealed interface Outcome {}

    /** The plan. */
    record Planned(JsonNode plan) implements Outcome {}

    /**
     * The merged workbook.
     *
     * @param name of the file that carries it
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
    record Merged(String name, byte[] workbook) implements Outcome {}

    /**
     * Contradictions are left that nobody decided.
     *
     * @param conflicts their ids
     */
    record Open(JsonNode plan, List<String> conflicts) implements Outcome {}

    /**
     * How much differs.
     *
     * @param changes number of changes
     * @param cells number of cells compared
     */
    record Distance(int changes, long cells) implements Outcome {}

    /** It cannot be written; Indonesian: why, and what to do next. */
    record Impossible(String message) implements Outcome {}

    /** One of the workbooks cannot be read. */
    record Unreadable(Side side, String reason) implements Outcome {}
}
