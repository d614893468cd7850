package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.DirectionJudge;
import id.lembarkinerja.evaluation.DirectionWords;
import id.lembarkinerja.evaluation.Evaluator;
import id.lembarkinerja.evaluation.ScaleFiles;
import id.lembarkinerja.formulas.rating.RatingScale;
import id.lembarkinerja.recognition.FormCatalogue;
import id.lembarkinerja.recognition.FormFiles;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.samples.SampleWorkbook;
import id.lembarkinerja.workbook.GridBuilder;
import id.lembarkinerja.workbook.TextGrid;
import id.lembarkinerja.workbook.Workbook;
import id.lembarkinerja.workbook.WorkbookFile;
import id.lembarkinerja.workbook.ooxml.OoxmlReader;
import id.lembarkinerja.workbook.ooxml.PoiFormulaCalculator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Examines drawn workbooks with the rules that ship, and says briefly what was found. */
public final class Desk {
    private static final Examiner EXAMINER = examiner();
    private static final Set<String> CODES = FindingCodes.load().keySet();

    private Desk() {}

    /** An examiner with all rules that ship. */
    public static Examiner examiner() {
        FormCatalogue forms = FormFiles.load();
        RatingScale scale = Objects.requireNonNull(ScaleFiles.load().get("permendagri-86-2017"));
        Evaluator evaluator = new Evaluator(forms, new DirectionJudge(DirectionWords.load()), scale);
        return new Examiner(new OoxmlReader(), forms, evaluator, List.of(), new PoiFormulaCalculator());
    }

    /** A sample as somebody would send it. */
    public static WorkbookFile file(SampleWorkbook sample) {
        try (InputStream in = sample.open()) {
            return new WorkbookFile(sample.fileName(), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One sheet whose drawing begins at the cell. */
    public static Examination.Examined examine(String firstCell, String drawing) {
        return examine(TextGrid.sheet("Lembar", firstCell, drawing));
    }

    public static Examination.Examined examine(GridBuilder sheets) {
        return examine(sheets.build());
    }

    public static Examination.Examined examine(Workbook... dossier) {
        Examination.Examined examined = EXAMINER.examineWorkbooks(List.of(dossier));
        for (Finding finding : examined.findings()) {
            if (!CODES.contains(finding.code())) {
                throw new AssertionError("undocumented finding code " + finding.code());
            }
        }
        BothLanguages.hold(examined);
        return examined;
    }

    /** Errors and warnings, each as {@code code@cell}. */
    public static List<String> alarms(Examination.Examined examined) {
        return examined.findings().stream()
                .filter(finding -> finding.severity() != Finding.Severity.INFO)
                .map(finding -> finding.code() + "@" + finding.cell())
                .toList();
    }

    /** Errors that the document proves, each as {@code code@cell}. */
    public static List<String> errors(Examination.Examined examined) {
        return examined.findings().stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .map(finding -> finding.code() + "@" + finding.cell())
                .toList();
    }

    /** Everything found, each as {@code code@cell}. */
    public static List<String> all(Examination.Examined examined) {
        return examined.findings().stream()
                .map(finding -> finding.code() + "@" + finding.cell())
                .toList();
    }

    /** Where a table stands and what it is: {@code pengukuran-iku C5:H12 no,indicator,…}. */
    public static List<String> tables(Examination.Examined examined) {
        return examined.tables().stream().map(Desk::describe).toList();
    }

    private static String describe(RecognizedTable table) {
        return table.form() + " " + table.range().a1() + " "
                + String.join(
                        ",",
                        table.columns().stream().map(column -> column.key()).toList());
    }
}
