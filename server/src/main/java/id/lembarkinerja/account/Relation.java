package id.lembarkinerja.account;

/** How a user stands to the agency a request is about. */
public enum Relation {
    /** The user works there. */
    OWN,
    /** The user was assigned to review it. */
    ASSIGNED,
    /** Neither. */
    OTHER
}
