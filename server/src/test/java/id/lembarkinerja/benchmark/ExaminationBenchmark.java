package id.lembarkinerja.benchmark;

import id.lembarkinerja.recognition.FormFiles;
import id.lembarkinerja.recognition.Recognition;
import id.lembarkinerja.recognition.Recognizer;
import id.lembarkinerja.validation.Desk;
import id.lembarkinerja.validation.Examination;
import id.lembarkinerja.validation.Examiner;
import id.lembarkinerja.workbook.Workbook;
import id.lembarkinerja.workbook.WorkbookFile;
import id.lembarkinerja.workbook.WorkbookReading;
import id.lembarkinerja.workbook.ooxml.OoxmlReader;
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

/** Checking a workbook with one long table, whole and in its parts, in milliseconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ExaminationBenchmark {
    @Param
    LongTable table = LongTable.PENGUKURAN_IKU;

    @Param
    Labels labels = Labels.ALIKE;

    @Param({"200", "20000"})
    int rows = 200;

    private final OoxmlReader reader = new OoxmlReader();
    private final Examiner examiner = Desk.examiner();
    private final Recognizer recognizer = new Recognizer(FormFiles.load());
    private WorkbookFile file = new WorkbookFile("", new byte[0]);
    private Workbook workbook = new Workbook("", "", List.of());

    /** Writes the workbook, which is not measured. */
    @Setup
    public void write() {
        file = new WorkbookFile("panjang.xlsx", table.bytes(labels, rows));
        workbook = ((WorkbookReading.Read) read()).workbook();
    }

    /** Everything: from the bytes of the file to its findings. */
    @Benchmark
    public Examination whole() {
        return examiner.examine(List.of(file));
    }

    /** The first part of it: from the bytes to the grid of cells. */
    @Benchmark
    public WorkbookReading read() {
        return reader.read(file.name(), file.bytes());
    }

    /** The second part: from the grid to the tables. */
    @Benchmark
    public Recognition recognize() {
        return recognizer.recognize(workbook, 0, 1);
    }

    /** From the grid to the findings: recognition, figures and all checks, without reading. */
    @Benchmark
    public Examination examine() {
        return examiner.examineWorkbooks(List.of(workbook));
    }
}
