package id.lembarkinerja.review.checklist;

import java.util.List;

/** Answers, kept. Called inside a transaction. */
public interface ChecklistStore {
    /** Adds an answer. */
    void insert(ChecklistAnswer answer);

    /** All answers about a submission, oldest first. */
    List<ChecklistAnswer> list(String submission);

    /** All answers about all submissions. */
    List<ChecklistAnswer> listAll();
}
