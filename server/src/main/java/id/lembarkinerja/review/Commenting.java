package id.lembarkinerja.review;

import id.lembarkinerja.submission.Period;
import java.util.Set;

/** What became of the wish to say something about a cell. */
public sealed interface Commenting {
    /**
     * It was kept.
     *
     * @param unheard names it calls upon that belong to nobody who may read the submission
     */
    record Said(ThreadView thread, Set<String> unheard) implements Commenting {}

    /** The version has no such cell, or cannot be read any more. */
    record CellUnknown(int version, String cell) implements Commenting {}

    /** The check found nothing of this kind in that cell. */
    record FindingUnknown(String finding) implements Commenting {}

    /** The suggested value cannot stand in the cell; the message is Indonesian, names the cell and says what to do. */
    record Misfit(String message) implements Commenting {}

    /** There is no version yet, or none of this number. */
    record NoVersion() implements Commenting {}

    /** The suggestion was accepted, declined or resolved before. */
    record Settled(ThreadView thread) implements Commenting {}

    /** The period is closed. */
    record PeriodClosed(Period period) implements Commenting {}

    /** There is no such submission or thread. */
    record Unknown() implements Commenting {}
}
