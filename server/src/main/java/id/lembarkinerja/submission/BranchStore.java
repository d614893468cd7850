package id.lembarkinerja.submission;

import java.util.List;
import java.util.Optional;

/** Branches, kept. Called inside a transaction. */
public interface BranchStore {
    /** Adds a branch with its exact bytes. */
    void insert(Branch branch, byte[] workbook);

    /** The branch of a submission with this id. */
    Optional<Branch> find(String submission, String id);

    /** The branch with exactly these bytes on this base. */
    Optional<Branch> findSame(String submission, int base, String sha256);

    /** All branches of a submission, oldest first. */
    List<Branch> list(String submission);

    /** The exact bytes of a branch. */
    Optional<byte[]> findWorkbook(String id);
}
