package id.lembarkinerja.benchmark;

import id.lembarkinerja.recognition.LayoutMappings;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.validation.Desk;
import id.lembarkinerja.validation.Examination;
import id.lembarkinerja.validation.Examiner;
import id.lembarkinerja.validation.FormerExamination;
import id.lembarkinerja.workbook.CellEdit;
import id.lembarkinerja.workbook.WorkbookFile;
import id.lembarkinerja.workbook.WorkbookPatching;
import id.lembarkinerja.workbook.ooxml.OoxmlPatcher;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Checking again after one realisation of a workbook was changed, in milliseconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LiveCheckBenchmark {
    @Param({"1", "12"})
    int sheets = 12;

    /** Of each sheet. */
    @Param({"200", "1000", "20000"})
    int rows = 200;

    private final Examiner examiner = Desk.examiner();
    private final OoxmlPatcher patcher = new OoxmlPatcher();
    private WorkbookFile file = new WorkbookFile("", new byte[0]);
    private FormerExamination former = FormerExamination.NONE;
    private CellEdit edit = CellEdit.blank("", "A1");

    /** Writes the workbook and checks it for the first time, which is not measured. */
    @Setup
    public void write() {
        file = new WorkbookFile("kerja.xlsx", LongDossier.bytes(sheets, rows));
        Examination.Examined examined = (Examination.Examined) examiner.examine(List.of(file));
        former = examined.former();
        RecognizedTable table = examined.tables().get(0);
        String cell =
                table.rows().get(rows / 2).find("actual").orElseThrow().cell().a1();
        edit = CellEdit.number(table.sheet(), cell, BigDecimal.TEN);
    }

    private WorkbookFile edited() {
        WorkbookPatching patching = patcher.patch(file.name(), file.bytes(), List.of(edit));
        return new WorkbookFile(file.name(), ((WorkbookPatching.Patched) patching).bytes());
    }

    /** Everything anew: what saving and checking would do. */
    @Benchmark
    public Examination whole() {
        return examiner.examine(List.of(edited()));
    }

    /** What the edit touched, and what compares several tables. */
    @Benchmark
    public Examination touched() {
        return examiner.examine(List.of(edited()), LayoutMappings.NONE, former);
    }
}
