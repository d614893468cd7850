package id.lembarkinerja.configure;

import id.lembarkinerja.audit.RecordedKind;
import id.lembarkinerja.review.ReviewRecords;
import id.lembarkinerja.review.jdbc.JdbcChecklistStore;
import id.lembarkinerja.review.jdbc.JdbcReviewStore;
import id.lembarkinerja.submission.BranchVerification;
import id.lembarkinerja.submission.Verification;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Proves a whole installation: the database file first, then what is in it. */
final class Verify {
    private Verify() {}

    /** Everything that may change and whose states the log keeps. */
    private static List<Supplier<RecordedKind>> kinds(Installation installation) {
        ReviewRecords review = new ReviewRecords(
                installation.database,
                new JdbcReviewStore(installation.database),
                new JdbcChecklistStore(installation.database));
        return List.of(
                review::threads,
                review::comments,
                review::answers,
                installation.accounts::recordedAgencies,
                installation.accounts::recordedUsers,
                installation.layouts::recorded,
                installation.submissions::recordedPeriods,
                installation.submissions::recordedSubmissions);
    }

    private static List<String> named(Installation installation, List<String> defects) {
        if (defects.isEmpty()) {
            return defects;
        }
        RecordNames names = new RecordNames(installation, new JdbcReviewStore(installation.database));
        return defects.stream().map(names::explained).toList();
    }

    static Verification.Report all(Installation installation) {
        List<String> defects = new ArrayList<>();
        try {
            installation.database.listDamages().forEach(damage -> defects.add("Berkas basis data rusak: " + damage));
            Verification.Report report = new Verification(
                            installation.database, installation.store, installation.audit, kinds(installation))
                    .run();
            defects.addAll(report.defects());
            defects.addAll(new BranchVerification(
                            installation.database, installation.store, installation.branchStore, installation.audit)
                    .run());
            return new Verification.Report(
                    report.submissions(), report.versions(), report.entries(), named(installation, defects));
        } catch (RuntimeException unreadable) {
            // In a damaged file anything may fail; that it fails is what is asked for.
            defects.add("Basis data tidak terbaca seluruhnya: " + unreadable.getMessage());
            return new Verification.Report(0, 0, 0, defects);
        }
    }
}
