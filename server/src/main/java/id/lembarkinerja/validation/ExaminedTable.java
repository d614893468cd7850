package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.Scorecard;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.workbook.Sheet;
import java.util.List;
import java.util.Map;

/**
 * What one table alone gave, before its findings are laid beside those of others.
 *
 * @param sheet where it stands
 * @param findings by the check that looked at this table alone
 */
record ExaminedTable(
        RecognizedTable table, Sheet sheet, Scorecard scorecard, Map<ScopedCheck, List<Finding>> findings) {}
