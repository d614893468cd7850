package id.lembarkinerja.configure;

import id.lembarkinerja.account.Accounts;
import id.lembarkinerja.account.jdbc.JdbcAccountStore;
import id.lembarkinerja.audit.AuditLog;
import id.lembarkinerja.audit.jdbc.JdbcAuditLog;
import id.lembarkinerja.layout.Layouts;
import id.lembarkinerja.layout.jdbc.JdbcLayoutStore;
import id.lembarkinerja.platform.DataFolder;
import id.lembarkinerja.platform.UnreadableDatabaseException;
import id.lembarkinerja.platform.jdbc.Database;
import id.lembarkinerja.review.CellTracing;
import id.lembarkinerja.submission.BranchRetention;
import id.lembarkinerja.submission.BranchStore;
import id.lembarkinerja.submission.Branches;
import id.lembarkinerja.submission.Decisions;
import id.lembarkinerja.submission.FirstVersions;
import id.lembarkinerja.submission.Merges;
import id.lembarkinerja.submission.Retention;
import id.lembarkinerja.submission.SubmissionStore;
import id.lembarkinerja.submission.Submissions;
import id.lembarkinerja.submission.VersionComparison;
import id.lembarkinerja.submission.Versions;
import id.lembarkinerja.submission.WorkbookExamination;
import id.lembarkinerja.submission.WorkbookMerging;
import id.lembarkinerja.submission.jdbc.JdbcBranchStore;
import id.lembarkinerja.submission.jdbc.JdbcSubmissionStore;
import java.time.InstantSource;

/** The features on one data folder, wired by hand. What the command line and the web server share. */
final class Installation implements AutoCloseable {
    final DataFolder folder;
    final InstantSource clock;
    final Database database;
    final AuditLog audit;
    final Accounts accounts;
    final SubmissionStore store;
    final Submissions submissions;
    final Versions versions;
    final Decisions decisions;
    final Retention retention;
    final BranchStore branchStore;
    final BranchRetention branchRetention;
    final Branches branches;
    final Merges merges;
    final Engine engine;

    final Layouts layouts;

    /** Makes the engine of an installation from what its office keeps. */
    interface EngineMaker {
        Engine make(DataFolder folder, Layouts layouts);
    }

    /** What reads, checks, compares and merges workbooks, and follows their cells. */
    record Engine(
            WorkbookExamination examination, VersionComparison comparison, WorkbookMerging merging, CellTracing tracing)
            implements EngineMaker {
        @Override
        public Engine make(DataFolder folder, Layouts layouts) {
            return this;
        }
    }

    private Installation(DataFolder folder, InstantSource clock, EngineMaker maker) {
        this.folder = folder;
        this.clock = clock;
        this.database = Database.open(folder.database());
        this.audit = new JdbcAuditLog(database, clock);
        this.accounts = new Accounts(database, new JdbcAccountStore(database), audit, clock);
        this.store = new JdbcSubmissionStore(database);
        this.submissions = new Submissions(database, store, audit, clock);
        this.layouts = new Layouts(database, new JdbcLayoutStore(database), audit, clock);
        this.engine = maker.make(folder, layouts);
        this.versions = new Versions(database, store, audit, clock, engine.examination());
        this.decisions = new Decisions(database, store, audit, clock);
        this.retention = new Retention(database, store, audit, clock);
        this.branchStore = new JdbcBranchStore(database);
        this.branches = new Branches(database, store, branchStore, audit, clock, Branches.Limits.USUAL);
        this.branchRetention = new BranchRetention(database, store, branches, clock);
        this.merges = new Merges(submissions, branches, versions, engine.merging());
    }

    /** Opens submissions together with their first version. */
    FirstVersions firstVersions() {
        return new FirstVersions(database, submissions, versions);
    }

    /** Opens what is there, or says why it cannot be used. */
    static Installation open(DataFolder folder, InstantSource clock, EngineMaker maker) {
        try {
            return new Installation(folder, clock, maker);
        } catch (UnreadableDatabaseException e) {
            throw new RefusedException(
                    "Basis data " + folder.database() + " tidak dapat dibuka: rusak, bukan milik Lembar"
                            + " Kinerja, atau berasal dari versi yang lebih baru. Pulihkan cadangan dengan \"lembar restore\", atau"
                            + " perbarui program. (" + e.getMessage() + ")");
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
