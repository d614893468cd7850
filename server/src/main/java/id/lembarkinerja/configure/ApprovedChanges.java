package id.lembarkinerja.configure;

import id.lembarkinerja.comparison.ApprovedTargets;
import id.lembarkinerja.comparison.Change;
import id.lembarkinerja.comparison.Comparer;
import id.lembarkinerja.comparison.Entry;
import id.lembarkinerja.comparison.Snapshot;
import id.lembarkinerja.comparison.SnapshotReader;
import id.lembarkinerja.comparison.Spot;
import id.lembarkinerja.submission.ApprovedVersion;
import id.lembarkinerja.validation.Examination;
import id.lembarkinerja.validation.TargetChange;
import id.lembarkinerja.validation.TargetChangeCheck;
import id.lembarkinerja.workbook.WorkbookFile;
import java.util.List;
import java.util.Optional;

/** Holds a checked workbook against the version that was approved before it. */
record ApprovedChanges(int version, Snapshot approved) {

    /** Against this version, unless it can no longer be read. */
    static Optional<ApprovedChanges> since(ApprovedVersion version, String agency, Snapshots snapshots) {
        return snapshots
                .find(agency, new WorkbookFile(version.name(), version.workbook()))
                .map(read -> new ApprovedChanges(version.n(), read));
    }

    /** The same examination with a finding for each target that is no longer the approved one. */
    Examination.Examined noted(Examination.Examined examined) {
        Snapshot now = SnapshotReader.snapshot(examined.workbooks().get(0), examined.tables(), examined.scorecard());
        List<TargetChange> changes = ApprovedTargets.changedSince(Comparer.compare(approved, now)).stream()
                .map(this::change)
                .toList();
        return TargetChangeCheck.with(examined, changes);
    }

    private TargetChange change(Change change) {
        Spot spot = change.spot();
        Entry before = ApprovedTargets.before(change);
        return new TargetChange(
                spot.table(), spot.rowKey(), spot.column(), before.printed(), before.findNumber(), version);
    }
}
