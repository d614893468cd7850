package id.lembarkinerja.configure;

import id.lembarkinerja.benchmark.Labels;
import id.lembarkinerja.benchmark.LongMerge;
import id.lembarkinerja.comparison.Snapshot;
import id.lembarkinerja.comparison.SnapshotReader;
import id.lembarkinerja.comparison.merge.Choice.Take;
import id.lembarkinerja.comparison.merge.MergeOutcome;
import id.lembarkinerja.comparison.merge.MergePlan;
import id.lembarkinerja.submission.WorkbookMerging;
import id.lembarkinerja.validation.Desk;
import id.lembarkinerja.validation.Examination;
import id.lembarkinerja.validation.Examiner;
import id.lembarkinerja.workbook.WorkbookFile;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Bringing the work of two on one long table together, whole and in its parts, in milliseconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MergeBenchmark {
    @Param({"200", "20000"})
    int rows = 200;

    private final Examiner examiner = Desk.examiner();
    private final MergedWorkbook writing = new MergedWorkbook();
    private LongMerge files = LongMerge.of(Labels.DIFFERENT, 1);
    private Snapshot base = snapshot(files.base());
    private Snapshot theirs = base;
    private Snapshot mine = base;
    private MergeOutcome outcome = plan().decide(List.of());

    /** Writes and reads the workbooks, which is not measured. */
    @Setup
    public void prepare() {
        files = LongMerge.of(Labels.DIFFERENT, rows);
        base = snapshot(files.base());
        theirs = snapshot(files.theirs());
        mine = snapshot(files.mine());
        outcome = decided(plan());
    }

    private Snapshot snapshot(WorkbookFile file) {
        Examination.Evaluated read = (Examination.Evaluated) examiner.evaluate(file, layout -> Optional.empty());
        return SnapshotReader.snapshot(read.workbook(), read.tables(), read.scorecard());
    }

    /** My side wherever both contradict each other. */
    static MergeOutcome decided(MergePlan plan) {
        return plan.decide(plan.complete(List.of(), Take.MINE));
    }

    /** What two people did, laid side by side: both comparisons and all conflicts. */
    @Benchmark
    public MergePlan plan() {
        return MergePlan.of(base, theirs, mine);
    }

    /** The decided work of one written into the workbook of the other, with its formulas computed anew. */
    @Benchmark
    public WorkbookMerging.Outcome write() {
        return writing.write(outcome, files.base(), files.theirs(), files.mine());
    }

    /** Everything: from the bytes of three files to those of one. */
    @Benchmark
    public WorkbookMerging.Outcome whole() {
        MergePlan plan = MergePlan.of(snapshot(files.base()), snapshot(files.theirs()), snapshot(files.mine()));
        return writing.write(decided(plan), files.base(), files.theirs(), files.mine());
    }
}
