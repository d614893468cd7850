package id.lembarkinerja.submission;

import id.lembarkinerja.account.Scope;
import java.util.List;
import java.util.Optional;

/** Periods, submissions, versions and decisions, kept. Called inside a transaction. */
public interface SubmissionStore {
    /** All periods, latest first. */
    List<Period> listPeriods();

    /** The period with this id. */
    Optional<Period> findPeriod(String id);

    /** Adds the period, or gives it this label and openness. */
    void save(Period period);

    /** Adds a submission. */
    void insert(Submission submission);

    /** The submission with this id. */
    Optional<Submission> find(String id);

    /** The submission of this agency, period and form. */
    Optional<Submission> find(Submission.Key key);

    /** Those within the scope, of this agency and period; empty text means any. */
    List<Filed> list(Scope scope, String agency, String period);

    /** Moves a submission to another state. */
    void setState(String id, State state);

    /** Adds a version with its content. */
    void insert(Version version, Content content);

    /** All versions of a submission, oldest first. */
    List<Version> listVersions(String submission);

    /** One version. */
    Optional<Version> findVersion(String submission, int n);

    /** The latest version. */
    Optional<Version> findLatest(String submission);

    /** The latest version with exactly these bytes, if it still has them. */
    Optional<Version> findByContent(String submission, String sha256);

    /** The version this receipt was given for. */
    Optional<Version> findByReceipt(String code);

    /** Part of the content of a version. */
    Optional<byte[]> findContent(String submission, int n, Content.Part part);

    /** Removes the content of a version; that it was removed stays on record. */
    void insert(Removal removal);

    /** The removals of contents of a submission, by version. */
    List<Removal> listRemovals(String submission);

    /** Adds a decision. */
    void insert(Decision decision);

    /** All decisions about a submission, oldest first. */
    List<Decision> listDecisions(String submission);
}
