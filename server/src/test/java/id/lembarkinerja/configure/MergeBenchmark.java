package id.lembarkinerja.configure;

import id.lembarkinerja.benchmark.Labels;
import id.lembarkinerja.benchmark.LongMerge;
import id.lembarkinerja.comparison.Snapshot;
import id.lembarkinerja.comparison.SnapshotReader;
import id.lembarkinerja.comparison.merge.Choice.Take;
import id.lembarkinerja.comparison.merge.MergeOutcome;
import id.lembarkinerja.comparison.merge.MergePlan;
import id.lembarkinerja.comparison.merge.Party;
import id.lembarkinerja.submission.WorkbookMerging;
import id.lembarkinerja.validation.Desk;
import id.lembarkinerja.validation.Examination;
import id.lembarkinerja.validation.Examiner;
import id.lembarkinerja.workbook.WorkbookFile;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

    /** Makes the workbooks, which is not measured. */
    @Setup
    public void prepare() {
        files = LongMerge.of(Labels.DIFFERENT, rows);
    }

    /** The three workbooks as they were read; apart, since whoever reads them himself has no room for them twice. */
    @State(Scope.Benchmark)
    public static class Sides {
        private List<Snapshot> read = List.of();

        /** Reads them, which is not measured. */
        @Setup
        public void prepare(MergeBenchmark bench) {
            read = bench.read();
        }
    }

    /** What was decided, without what it was decided from. */
    @State(Scope.Benchmark)
    public static class Decided {
        private MergeOutcome outcome = new MergeOutcome(Party.THEIRS, List.of(), List.of());

        /** Reads, plans and decides, which is not measured. */
        @Setup
        public void prepare(MergeBenchmark bench) {
            outcome = decided(plan(bench.read()));
        }
    }

    private List<Snapshot> read() {
        return Stream.of(files.base(), files.theirs(), files.mine())
                .map(this::snapshot)
                .toList();
    }

    private Snapshot snapshot(WorkbookFile file) {
        Examination.Evaluated read = (Examination.Evaluated) examiner.evaluate(file, layout -> Optional.empty());
        return SnapshotReader.snapshot(read.workbook(), read.tables(), read.scorecard());
    }

    private static MergePlan plan(List<Snapshot> read) {
        return MergePlan.of(read.get(0), read.get(1), read.get(2));
    }

    /** My side wherever both contradict each other. */
    static MergeOutcome decided(MergePlan plan) {
        return plan.decide(plan.complete(List.of(), Take.MINE));
    }

    /** What two people did, laid side by side: both comparisons and all conflicts. */
    @Benchmark
    public MergePlan plan(Sides sides) {
        return plan(sides.read);
    }

    /** The decided work of one written into the workbook of the other, with its formulas computed anew. */
    @Benchmark
    public WorkbookMerging.Outcome write(Decided decided) {
        return write(decided.outcome);
    }

    /** Everything: from the bytes of three files to those of one. */
    @Benchmark
    public WorkbookMerging.Outcome whole() {
        return write(decided(plan(read())));
    }

    private WorkbookMerging.Outcome write(MergeOutcome outcome) {
        return writing.write(outcome, files.base(), files.theirs(), files.mine());
    }
}
