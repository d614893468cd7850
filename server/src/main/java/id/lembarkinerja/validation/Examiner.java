package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.Evaluator;
import id.lembarkinerja.evaluation.Scorecard;
import id.lembarkinerja.recognition.FormCatalogue;
import id.lembarkinerja.recognition.LayoutMappings;
import id.lembarkinerja.recognition.Recognition;
import id.lembarkinerja.recognition.RecognizedSheet;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.Recognizer;
import id.lembarkinerja.recognition.Unrecognized;
import id.lembarkinerja.workbook.FormulaCalculator;
import id.lembarkinerja.workbook.Workbook;
import id.lembarkinerja.workbook.WorkbookFile;
import id.lembarkinerja.workbook.WorkbookReader;
import id.lembarkinerja.workbook.WorkbookReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the workbooks of a dossier, finds their tables, computes their figures and checks them. */
public final class Examiner {
    private static final SideBySide SIDE_BY_SIDE = SideBySide.onThisMachine();

    private final WorkbookReader reader;
    private final FormCatalogue catalogue;
    private final Recognizer recognizer;
    private final Evaluator evaluator;
    private final String ruleset;
    private @Nullable FormulaCalculator calculator;

    /**
     * An examiner that also computes the formulas of the workbooks anew.
     *
     * @param ruleData whatever else, besides the forms, decides about results: words, scales
     */
    public Examiner(
            WorkbookReader reader,
            FormCatalogue catalogue,
            Evaluator evaluator,
            List<?> ruleData,
            FormulaCalculator calculator) {
        this(reader, catalogue, evaluator, ruleData);
        this.calculator = calculator;
    }

    /** An examiner that takes the results of formulas as the workbooks keep them. */
    public Examiner(WorkbookReader reader, FormCatalogue catalogue, Evaluator evaluator, List<?> ruleData) {
        this.reader = reader;
        this.catalogue = catalogue;
        this.recognizer = new Recognizer(catalogue);
        this.evaluator = evaluator;
        this.ruleset = Ruleset.hash(catalogue, ruleData);
    }

    /** Examines several files as one dossier. */
    public Examination examine(List<WorkbookFile> files) {
        return examine(files, LayoutMappings.NONE);
    }

    /** Examines several files as one dossier of an agency that was asked about some of its layouts before. */
    public Examination examine(List<WorkbookFile> files, LayoutMappings mappings) {
        return examine(files, mappings, FormerExamination.NONE);
    }

    /**
     * Examines several files that were examined before and edited since: what nothing was changed in is not looked at
     * again. The result is the same as without a former examination.
     */
    public Examination examine(List<WorkbookFile> files, LayoutMappings mappings, FormerExamination former) {
        List<Workbook> workbooks = new ArrayList<>();
        for (WorkbookFile file : files) {
            WorkbookReading reading = reader.read(file.name(), file.bytes());
            if (reading instanceof WorkbookReading.Read read) {
                workbooks.add(former.sharing(read.workbook(), workbooks.size()));
            } else if (reading instanceof WorkbookReading.Refused refused) {
                return new Examination.Unreadable(file.name(), refused);
            }
        }
        Examination.Examined examined = examineWorkbooks(workbooks, mappings, former.by(ruleset));
        return examined.tables().isEmpty() && !files.isEmpty() ? unknown(files, examined.unrecognized()) : examined;
    }

    /**
     * Reads one workbook, finds its tables and computes their figures, without checking them: what comparing needs.
     *
     * @param mappings what the agency said about its layouts, so that comparing sees the tables that checking sees
     */
    public Examination evaluate(WorkbookFile file, LayoutMappings mappings) {
        WorkbookReading reading = reader.read(file.name(), file.bytes());
        if (reading instanceof WorkbookReading.Refused refused) {
            return new Examination.Unreadable(file.name(), refused);
        }
        Workbook workbook = ((WorkbookReading.Read) reading).workbook();
        List<RecognizedTable> tables =
                recognizer.recognize(workbook, 0, 1, mappings).tables();
        return new Examination.Evaluated(workbook, tables, evaluator.evaluate(tables));
    }

    private static Examination unknown(List<WorkbookFile> files, List<Unrecognized> unrecognized) {
        List<String> bodies = unrecognized.stream()
                .filter(Unrecognized::tableBody)
                .limit(5)
                .map(one -> "lembar " + one.sheet() + " " + one.range())
                .toList();
        String found = bodies.isEmpty()
                ? ""
                : " Yang tampak seperti isi tabel tanpa judul kolom: " + String.join("; ", bodies) + ".";
        return new Examination.Unreadable(
                files.get(0).name(),
                new WorkbookReading.Refused(
                        WorkbookReading.Refusal.NO_KNOWN_TABLE,
                        "Tidak ada tabel kinerja yang dikenal di berkas ini." + found
                                + " Pastikan setiap tabel punya baris judul kolom"
                                + " yang lengkap (misalnya Sasaran, Indikator, Target, Realisasi, Capaian) tepat di atas"
                                + " isinya, lalu periksa lagi."));
    }

    /** Examines workbooks that were read already. */
    public Examination.Examined examineWorkbooks(List<Workbook> workbooks) {
        return examineWorkbooks(workbooks, LayoutMappings.NONE, FormerExamination.NONE);
    }

    private Examination.Examined examineWorkbooks(
            List<Workbook> workbooks, LayoutMappings mappings, FormerExamination former) {
        FormulaCalculator once = calculator == null ? null : CalculatedOnce.begin(calculator, workbooks, SIDE_BY_SIDE);
        List<RecognizedTable> tables = new ArrayList<>();
        List<Unrecognized> unrecognized = new ArrayList<>();
        List<RecognizedSheet> sheets = new ArrayList<>();
        for (int file = 0; file < workbooks.size(); file++) {
            Recognition recognition =
                    recognizer.recognize(workbooks.get(file), file, tables.size() + 1, mappings, former.sheets());
            tables.addAll(recognition.tables());
            unrecognized.addAll(recognition.unrecognized());
            sheets.addAll(recognition.sheets());
        }
        Untouched untouched = former.untouched(workbooks, tables);
        List<Scorecard> scorecards = tables.stream()
                .map(table -> untouched.find(table).orElseGet(() -> evaluator.evaluate(table)))
                .toList();
        Scorecard scorecard = Scorecard.of(scorecards);
        Dossier dossier = new Dossier(catalogue, List.copyOf(workbooks), tables, unrecognized, scorecard);
        List<ScopedCheck.Found> found = Checks.run(dossier, once, SIDE_BY_SIDE, untouched);
        return new Examination.Examined(
                List.copyOf(workbooks),
                ruleset,
                List.copyOf(tables),
                scorecard,
                unrecognized,
                List.copyOf(together(found, dossier, once)),
                FormerExamination.of(ruleset, dossier, sheets, scorecards, found));
    }

    /** What is told of a dossier when the findings of all checks are laid side by side, most serious first. */
    private static List<Finding> together(
            List<ScopedCheck.Found> found, Dossier dossier, @Nullable FormulaCalculator calculated) {
        List<RecognizedTable> tables = dossier.tables();
        List<Finding> findings =
                found.stream().flatMap(one -> one.all().stream()).collect(Collectors.toCollection(ArrayList::new));
        if (calculated != null) {
            findings = new StaleFigures(dossier, calculated).judge(findings);
        }
        findings = OwnId.each(Alike.fold(new Habits(tables).ask(new UnsureColumns(tables).ask(findings))));
        // Stable: findings of equal weight stay in reading order of their tables.
        findings.sort(Comparator.comparing(Finding::severity).thenComparing(Finding::certainty));
        return findings;
    }
}
