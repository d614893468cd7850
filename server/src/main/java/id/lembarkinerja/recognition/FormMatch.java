package id.lembarkinerja.recognition;

import id.lembarkinerja.formulas.language.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form laid over a header band.
 *
 * @param form the form that fits best
 * @param columns one for each column of the band
 * @param confidence 0 to 1
 * @param rank the confidence with what title and year add or take, to choose between forms
 * @param reasons why, one sentence each
 * @param rival the form that fits next best, if any
 */
record FormMatch(
        FormDefinition form,
        List<Column> columns,
        double confidence,
        double rank,
        List<Bilingual> reasons,
        @Nullable FormMatch rival) {

    FormMatch(FormDefinition form, List<Column> columns, double confidence, double rank, List<Bilingual> reasons) {
        this(form, columns, confidence, rank, reasons, null);
    }

    /**
     * A heading with the column key it was given and how well it fits.
     *
     * @param sure whether arithmetic over the column may prove anything
     */
    record Column(HeaderColumn header, String key, ColumnType type, double fit, boolean sure) {

        /** The same heading taken for another column, by other evidence than its wording. */
        Column as(FormColumn other) {
            return new Column(header, other.key(), other.type(), OpenColumns.FIT, false);
        }
    }

    FormMatch withColumns(List<Column> others) {
        return new FormMatch(form, List.copyOf(others), confidence, rank, reasons, rival);
    }

    FormMatch withRival(@Nullable FormMatch other) {
        return new FormMatch(form, columns, confidence, rank, reasons, other);
    }

    FormMatch withConfidence(double other, double otherRank) {
        return new FormMatch(form, columns, other, otherRank, reasons, rival);
    }
}
