package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.Scorecard;
import id.lembarkinerja.recognition.RecognizedSheet;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.workbook.Sheet;
import id.lembarkinerja.workbook.Workbook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an examination leaves for the next one of the same workbooks after an edit: sheets that are still the same are
 * not recognised again, and tables that are still the same are not checked again by what looks at one table alone. What
 * the next one finds is the same with and without it.
 */
public final class FormerExamination {
    /** Nothing was examined before. */
    public static final FormerExamination NONE = new FormerExamination("", List.of(), List.of(), Map.of());

    /** Measured: 115 to 130 for what stands in a sheet, and as much again where it stands in a table. */
    private static final long BYTES_OF_A_CELL = 130;

    /** Of the text of a cell, where it is not plain Latin. */
    private static final long BYTES_OF_A_CHARACTER = 2;

    private static final long BYTES_OF_A_FINDING = 1_500;
    private static final long BYTES_OF_A_RELATED_CELL = 100;
    private static final long BYTES_OF_A_FIX = 250;

    private final String ruleset;
    private final List<Workbook> workbooks;
    private final List<RecognizedSheet> sheets;
    private final Map<String, ExaminedTable> tables;

    /** @param tables by their ids */
    FormerExamination(
            String ruleset, List<Workbook> workbooks, List<RecognizedSheet> sheets, Map<String, ExaminedTable> tables) {
        this.ruleset = ruleset;
        this.workbooks = List.copyOf(workbooks);
        this.sheets = List.copyOf(sheets);
        this.tables = Map.copyOf(tables);
    }

    /**
     * What is left of an examination.
     *
     * @param scorecards of the tables of the dossier, in their order
     * @param found of all checks
     */
    static FormerExamination of(
            String ruleset,
            Dossier dossier,
            List<RecognizedSheet> sheets,
            List<Scorecard> scorecards,
            List<ScopedCheck.Found> found) {
        Map<String, ExaminedTable> tables = new HashMap<>();
        for (int i = 0; i < scorecards.size(); i++) {
            RecognizedTable table = dossier.tables().get(i);
            Map<ScopedCheck, List<Finding>> findings = new HashMap<>();
            for (ScopedCheck.Found one : found) {
                if (one.by().scope() != Scope.DOSSIER) {
                    findings.put(one.by(), one.byTable().getOrDefault(table.id(), List.of()));
                }
            }
            tables.put(table.id(), new ExaminedTable(table, dossier.sheet(table), scorecards.get(i), findings));
        }
        return new FormerExamination(ruleset, dossier.workbooks(), sheets, tables);
    }

    /** This, or nothing when other rules held then. */
    FormerExamination by(String rules) {
        return ruleset.equals(rules) ? this : NONE;
    }

    /** The workbook at this place of the dossier, its unchanged sheets the former ones themselves. */
    Workbook sharing(Workbook workbook, int file) {
        return file < workbooks.size() ? workbook.sharing(workbooks.get(file)) : workbook;
    }

    List<RecognizedSheet> sheets() {
        return sheets;
    }

    Untouched untouched(List<Workbook> now, List<RecognizedTable> dossier) {
        return new Untouched(now, dossier, tables);
    }

    /**
     * Whether another examination can gain by it: where there is but one table, an edit touches it or stands outside of
     * all.
     */
    public boolean helps() {
        return tables.size() > 1;
    }

    /** How much memory it takes, in bytes, estimated by its cells, texts and findings. */
    public long bytes() {
        long cells = 0;
        long characters = 0;
        for (Workbook workbook : workbooks) {
            for (Sheet sheet : workbook.sheets()) {
                cells += sheet.cellCount();
                characters += sheet.textLength();
            }
        }
        long findings = 0;
        for (ExaminedTable one : tables.values()) {
            cells += (long) one.table().rows().size() * one.table().columns().size();
            findings += one.findings().values().stream()
                    .flatMap(List::stream)
                    .mapToLong(FormerExamination::bytes)
                    .sum();
        }
        return cells * BYTES_OF_A_CELL + characters * BYTES_OF_A_CHARACTER + findings;
    }

    private static long bytes(Finding finding) {
        return BYTES_OF_A_FINDING
                + finding.related().size() * BYTES_OF_A_RELATED_CELL
                + finding.fixes().size() * BYTES_OF_A_FIX;
    }
}
