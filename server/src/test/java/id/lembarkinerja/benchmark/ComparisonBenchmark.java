package id.lembarkinerja.benchmark;

import id.lembarkinerja.comparison.Comparer;
import id.lembarkinerja.comparison.Comparison;
import id.lembarkinerja.comparison.Snapshot;
import id.lembarkinerja.comparison.SnapshotReader;
import id.lembarkinerja.validation.Desk;
import id.lembarkinerja.validation.Examination;
import id.lembarkinerja.validation.Examiner;
import id.lembarkinerja.workbook.CellEdit;
import id.lembarkinerja.workbook.WorkbookFile;
import id.lembarkinerja.workbook.WorkbookPatching;
import id.lembarkinerja.workbook.ooxml.OoxmlPatcher;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Comparing a workbook with itself after every tenth realisation was changed, in milliseconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ComparisonBenchmark {
    private static final int EVERY = 10;

    @Param({"ALIKE", "DIFFERENT"})
    Labels labels = Labels.ALIKE;

    @Param({"200", "20000"})
    int rows = 200;

    private final Examiner examiner = Desk.examiner();
    private WorkbookFile before = new WorkbookFile("", new byte[0]);
    private WorkbookFile after = before;
    private Snapshot from = new Snapshot("", "", List.of(), List.of(), Map.of());
    private Snapshot to = from;

    /** Writes and reads both versions, which is not measured. */
    @Setup
    public void write() {
        before = new WorkbookFile("awal.xlsx", LongTable.PENGUKURAN_IKU.bytes(labels, rows));
        from = snapshot(before);
        after = new WorkbookFile("sesudah.xlsx", edited());
        to = snapshot(after);
    }

    private byte[] edited() {
        var table = from.tables().get(0);
        List<CellEdit> edits = IntStream.range(0, table.rows().size())
                .filter(row -> row % EVERY == 0)
                .mapToObj(row -> table.rows().get(row).find("actual").orElseThrow())
                .map(cell -> CellEdit.number(table.sheet(), cell.cell().a1(), BigDecimal.ONE))
                .toList();
        return ((WorkbookPatching.Patched) new OoxmlPatcher().patch(before.name(), before.bytes(), edits)).bytes();
    }

    private Snapshot snapshot(WorkbookFile file) {
        Examination.Evaluated read = (Examination.Evaluated) examiner.evaluate(file, layout -> Optional.empty());
        return SnapshotReader.snapshot(read.workbook(), read.tables(), read.scorecard());
    }

    /** Two versions that were read before, as when a reviewer compares them again. */
    @Benchmark
    public Comparison compare() {
        return Comparer.compare(from, to);
    }

    /** From the bytes of both versions to what differs. */
    @Benchmark
    public Comparison readAndCompare() {
        return Comparer.compare(snapshot(before), snapshot(after));
    }
}
