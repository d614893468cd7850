package id.lembarkinerja.validation.graph;

/** The level of a row in a plan: an affair holds programmes, a programme activities, an activity sub-activities. */
public enum PlanLevel {
    AFFAIR,
    PROGRAM,
    ACTIVITY,
    SUB_ACTIVITY,
    /** Neither its words nor its code tell. */
    UNKNOWN;

    /** Both are known and not the same. */
    boolean contradicts(PlanLevel other) {
        return this != UNKNOWN && other != UNKNOWN && this != other;
    }
}
