package id.lembarkinerja.configure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.comparison.Comparer;
import id.lembarkinerja.comparison.Comparison;
import id.lembarkinerja.comparison.Snapshot;
import id.lembarkinerja.comparison.SnapshotReader;
import id.lembarkinerja.comparison.report.ComparisonJson;
import id.lembarkinerja.submission.VersionComparison.Side;
import id.lembarkinerja.validation.Examination;
import id.lembarkinerja.workbook.WorkbookFile;
import java.util.List;

/** Two files, compared by the rules in force. */
final class Comparisons {
    private Comparisons() {}

    /**
     * What changed from one file to the other.
     *
     * @throws RefusedException when one of them cannot be read
     */
    static Comparison compare(WorkbookFile old, WorkbookFile fresh) {
        return Comparer.compare(snapshot(old), snapshot(fresh));
    }

    /** The same for two versions, each named in the answer by its label too. */
    static ObjectNode compare(Side old, Side fresh) {
        Comparison comparison =
                compare(new WorkbookFile(old.name(), old.workbook()), new WorkbookFile(fresh.name(), fresh.workbook()));
        ObjectNode json = ComparisonJson.of(comparison);
        json.withObject("/from").put("label", old.label());
        json.withObject("/to").put("label", fresh.label());
        return json;
    }

    private static Snapshot snapshot(WorkbookFile file) {
        Examination examination = Rules.current().examiner.examine(List.of(file));
        if (examination instanceof Examination.Unreadable unreadable) {
            throw new RefusedException(
                    unreadable.name() + ": " + unreadable.refusal().message());
        }
        Examination.Examined examined = (Examination.Examined) examination;
        return SnapshotReader.snapshot(examined.workbooks().get(0), examined.tables(), examined.scorecard());
    }
}
