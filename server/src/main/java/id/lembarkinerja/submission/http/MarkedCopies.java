package id.lembarkinerja.submission.http;

import id.lembarkinerja.submission.Content.Part;
import id.lembarkinerja.submission.Submissions;
import id.lembarkinerja.submission.Version;
import id.lembarkinerja.workbook.FileMark;
import id.lembarkinerja.workbook.WorkbookMarks;
import id.lembarkinerja.workbook.WorkbookPatching;
import java.util.Arrays;
import java.util.Optional;

/** Copies of versions that carry a mark of where they come from. */
final class MarkedCopies {
    private final Submissions submissions;
    private final WorkbookMarks marks;

    MarkedCopies(Submissions submissions, WorkbookMarks marks) {
        this.submissions = submissions;
        this.marks = marks;
    }

    /** A copy of these bytes of a version; nothing when no mark can be put into them. */
    Optional<byte[]> copy(Version version, byte[] bytes) {
        return marks.mark(version.origin().name(), bytes, markOf(version)) instanceof WorkbookPatching.Patched marked
                ? Optional.of(marked.bytes())
                : Optional.empty();
    }

    /** What a copy of a version says of itself. */
    static FileMark markOf(Version version) {
        return new FileMark(
                version.submission(),
                version.n(),
                version.hash(),
                version.origin().digest().ruleset());
    }

    /** The stored bytes of the version of which a file is a copy, when nothing but its mark tells them apart. */
    Optional<byte[]> findOriginal(String submission, byte[] file) {
        return marks.find(file)
                .filter(mark -> mark.submission().equals(submission))
                .flatMap(mark -> submissions
                        .read(store -> store.findVersion(submission, mark.version()))
                        .filter(version -> version.hash().equals(mark.hash())))
                .flatMap(version -> submissions
                        .read(store -> store.findContent(submission, version.n(), Part.WORKBOOK))
                        .filter(stored -> copy(version, stored)
                                .filter(copy -> Arrays.equals(copy, file))
                                .isPresent()));
    }
}
