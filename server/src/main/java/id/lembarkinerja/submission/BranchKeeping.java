package id.lembarkinerja.submission;

/** What became of the wish to keep a branch, or to have one open again. */
public sealed interface BranchKeeping {
    /** It is kept, and open unless a version holds it. */
    record Done(Branch branch) implements BranchKeeping {}

    /**
     * There are too many open ones already. Nothing was kept: somebody has to merge or close some of them first.
     *
     * @param open how many are open
     */
    record Full(int open) implements BranchKeeping {}
}
