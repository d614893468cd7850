package id.lembarkinerja.configure;

import id.lembarkinerja.comparison.Comparer;
import id.lembarkinerja.comparison.Snapshot;
import id.lembarkinerja.comparison.SnapshotReader;
import id.lembarkinerja.recognition.FormFiles;
import id.lembarkinerja.samples.LargeWorkbook;
import id.lembarkinerja.validation.Examination;
import id.lembarkinerja.workbook.CellEdit;
import id.lembarkinerja.workbook.WorkbookFile;
import id.lembarkinerja.workbook.WorkbookPatching;
import id.lembarkinerja.workbook.ooxml.OoxmlPatcher;
import id.lembarkinerja.workbook.ooxml.OoxmlReader;
import id.lembarkinerja.workbook.ooxml.OoxmlSnapshots;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code lembar bench}: times the main jobs, warmed, against the physical limit of reading (inflate every part, look at
 * each byte once). All figures come from one run, so their ratios hold whatever else the machine is doing.
 */
@Command(name = "bench", mixinStandardHelpOptions = true, description = "Mengukur kecepatan pekerjaan utama.")
final class BenchCommand implements Callable<Integer> {
    private static final String NAME = "bench.xlsx";
    /** Rows from one edit to the next. */
    private static final int EDITED = 10;

    @Option(names = "--large", defaultValue = "20000", paramLabel = "N", description = "Baris buku kerja besar.")
    private int large = 20_000;

    @Spec
    private @Nullable CommandSpec spec;

    private long consumed;

    @Override
    public Integer call() throws Exception {
        if (spec == null) {
            throw new IllegalStateException("picocli gives the specification");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%-34s %12s %12s %10s%n", "", "median ms", "p95 ms", "× limit");
        for (int rows : new int[] {200, large}) {
            measure(out, rows);
        }
        try (BenchStore store = new BenchStore(LargeWorkbook.bytes(200))) {
            Timing.of(200, 400, store::store).print(out, "200 rows: store a version", 0);
            Timing.of(20, 40, store::storeChecked).print(out, "200 rows: check and store", 0);
        }
        BenchProcess process = new BenchProcess();
        if (process.isPossible()) {
            process.check().print(out, "lembar check, JVM start included", 0);
            process.idleHeapBytes()
                    .ifPresent(bytes -> out.printf(Locale.ROOT, "%-34s %9.1f MB%n", "idle server: heap", bytes / 1e6));
        }
        out.println("(" + consumed % 10 + ")"); // The results are used, so that nothing is optimised away.
        out.flush();
        return 0;
    }

    private final Rules rules = new Rules(Rules.DEFAULT_SCALE, FormFiles.load());

    private void measure(PrintWriter out, int rows) throws Exception {
        byte[] bytes = LargeWorkbook.bytes(rows);
        int warm = rows > 1_000 ? 6 : 200;
        int runs = rows > 1_000 ? 9 : 200;
        Timing limit = Timing.of(warm, runs, () -> consumed += scan(bytes));
        double base = limit.median();
        limit.print(out, rows + " rows: inflate and look", base);
        Timing.of(
                        warm,
                        runs,
                        () -> consumed += new OoxmlReader().read(NAME, bytes).hashCode())
                .print(out, rows + " rows: read", base);
        WorkbookFile file = new WorkbookFile(NAME, bytes);
        Timing.of(warm, runs, () -> {
                    Examination examination = rules.examiner.examine(List.of(file));
                    consumed += ((Examination.Examined) examination).findings().size();
                })
                .print(out, rows + " rows: check (with reading)", base);
        Timing.of(
                        warm,
                        runs,
                        () -> consumed += new OoxmlSnapshots().take(NAME, bytes).hashCode())
                .print(out, rows + " rows: show in the grid", base);
        List<CellEdit> edits = List.of(CellEdit.number("Pengukuran", "F10", new BigDecimal("41.5")));
        Timing.of(warm, runs, () -> {
                    WorkbookPatching patching = new OoxmlPatcher().patch(NAME, bytes, edits);
                    consumed +=
                            ((WorkbookPatching.Patched) patching).changedParts().size();
                })
                .print(out, rows + " rows: write one cell", base);
        measureComparing(out, rows, bytes, base);
    }

    /** The same workbook with every tenth realisation changed. */
    private void measureComparing(PrintWriter out, int rows, byte[] bytes, double base) throws Exception {
        List<CellEdit> edits = new ArrayList<>();
        for (int row = 10; row < rows; row += EDITED) {
            edits.add(CellEdit.number("Pengukuran", "F" + row, BigDecimal.valueOf(row)));
        }
        byte[] edited = ((WorkbookPatching.Patched) new OoxmlPatcher().patch(NAME, bytes, edits)).bytes();
        int warm = rows > 1_000 ? 6 : 200;
        int runs = rows > 1_000 ? 9 : 200;
        Snapshot from = snapshot(bytes);
        Snapshot to = snapshot(edited);
        Timing.of(
                        warm,
                        runs,
                        () -> consumed += Comparer.compare(from, to).changes().size())
                .print(out, rows + " rows: compare what was read", base);
        Timing.of(
                        warm,
                        runs,
                        () -> consumed += Comparer.compare(snapshot(bytes), snapshot(edited))
                                .changes()
                                .size())
                .print(out, rows + " rows: read both and compare", base);
    }

    private Snapshot snapshot(byte[] bytes) {
        Examination read = rules.examiner.evaluate(new WorkbookFile(NAME, bytes), layout -> Optional.empty());
        Examination.Evaluated evaluated = (Examination.Evaluated) read;
        return SnapshotReader.snapshot(evaluated.workbook(), evaluated.tables(), evaluated.scorecard());
    }

    private static long scan(byte[] bytes) throws IOException {
        long sum = 0;
        byte[] buffer = new byte[65_536];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                sum += scan(zip, buffer);
            }
        }
        return sum;
    }

    private static long scan(InputStream in, byte[] buffer) throws IOException {
        long sum = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            for (int i = 0; i < read; i++) {
                sum += buffer[i];
            }
        }
        return sum;
    }
}
