package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.Scorecard;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.Unrecognized;
import id.lembarkinerja.workbook.Workbook;
import id.lembarkinerja.workbook.WorkbookReading;
import java.util.List;

/** What examining a dossier gave. */
public sealed interface Examination {

    /**
     * Every workbook was read.
     *
     * @param workbooks in the order given
     * @param ruleset {@code sha256:…} over all rules, forms, words and scales that took part
     * @param findings most serious first
     * @param former what examining the same workbooks again after an edit can take over
     */
    record Examined(
            List<Workbook> workbooks,
            String ruleset,
            List<RecognizedTable> tables,
            Scorecard scorecard,
            List<Unrecognized> unrecognized,
            List<Finding> findings,
            FormerExamination former)
            implements Examination {

        /** Of which nothing is taken over. */
        public Examined(
                List<Workbook> workbooks,
                String ruleset,
                List<RecognizedTable> tables,
                Scorecard scorecard,
                List<Unrecognized> unrecognized,
                List<Finding> findings) {
            this(workbooks, ruleset, tables, scorecard, unrecognized, findings, FormerExamination.NONE);
        }

        /** How many findings have this severity. */
        public long count(Finding.Severity severity) {
            return findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
        }
    }

    /** One workbook was read and its figures computed, but nothing was checked. */
    record Evaluated(Workbook workbook, List<RecognizedTable> tables, Scorecard scorecard) implements Examination {}

    /** One workbook cannot be read; nothing was examined. */
    record Unreadable(String name, WorkbookReading.Refused refusal) implements Examination {}
}
