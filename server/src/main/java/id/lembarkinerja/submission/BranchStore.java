package id.lembarkinerja.submission;

import java.util.List;
import java.util.Optional;

/** Branches, kept. Called inside a transaction. */
public interface BranchStore {
    /** Adds a branch without its bytes. */
    void insert(Branch branch);

    /** Adds the exact bytes of a branch that has none. */
    void insertWorkbook(String id, byte[] workbook);

    /** Removes the bytes of a branch; refused unless its removal is the last of its events. */
    void deleteWorkbook(String id);

    /** Adds what became of a branch. */
    void insert(BranchEvent event);

    /** The branch with exactly these bytes on this base. */
    Optional<Branch> findSame(String submission, int base, String sha256);

    /** All branches of a submission, oldest first. */
    List<Branch> list(String submission);

    /** What became of the branches of a submission, by branch, in the order in which it happened. */
    List<BranchEvent> listEvents(String submission);

    /** The exact bytes of a branch; empty when they were removed. */
    Optional<byte[]> findWorkbook(String id);

    /** How many bytes the workbook of a branch has; zero when they were removed. */
    long sizeOf(String id);
}
