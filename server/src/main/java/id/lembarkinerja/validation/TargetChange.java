package id.lembarkinerja.validation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A target of the examined workbook that is no longer what was approved.
 *
 * @param table id of the table in the examined workbook
 * @param rowKey key of its row there
 * @param column key of its column there
 * @param approved what the approved version printed; empty when it had nothing there
 * @param value the number of the approved target, when it states one
 * @param version number of the approved version
 */
public record TargetChange(
        String table, String rowKey, String column, String approved, Optional<BigDecimal> value, int version) {}
