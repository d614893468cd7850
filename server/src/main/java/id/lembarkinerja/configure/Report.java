package id.lembarkinerja.configure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.comparison.Comparison;
import id.lembarkinerja.comparison.Sides;
import id.lembarkinerja.comparison.contrast.AgencyContrast;
import id.lembarkinerja.comparison.contrast.PlanContrast;
import id.lembarkinerja.comparison.report.ComparisonHtml;
import id.lembarkinerja.comparison.report.ComparisonJson;
import id.lembarkinerja.comparison.report.ComparisonSheets;
import id.lembarkinerja.comparison.report.ComparisonText;
import id.lembarkinerja.comparison.report.ContrastHtml;
import id.lembarkinerja.comparison.report.ContrastJson;
import id.lembarkinerja.comparison.report.ContrastSheets;
import id.lembarkinerja.comparison.report.ContrastText;
import id.lembarkinerja.workbook.NewWorkbook;
import java.util.function.Supplier;

/**
 * A comparison or contrast in every form it can be written in; only the one that is asked for is made.
 *
 * @param text for a terminal, yet to be made harmless there
 */
record Report(Supplier<String> text, Supplier<ObjectNode> json, Supplier<String> html, Supplier<NewWorkbook> workbook) {

    /**
     * Two versions.
     *
     * @param about what both belong to; may be empty
     * @param names by which people know them
     */
    static Report of(Comparison comparison, String about, Sides<String> names) {
        return new Report(
                () -> ComparisonText.of(comparison),
                () -> ComparisonJson.of(comparison),
                () -> ComparisonHtml.of(comparison, about, names),
                () -> ComparisonSheets.of(comparison, about, names));
    }

    /** Two agencies, by the names that people know. */
    static Report of(AgencyContrast contrast, Sides<String> names) {
        return new Report(
                () -> ContrastText.of(contrast),
                () -> ContrastJson.of(contrast),
                () -> ContrastHtml.of(contrast, names),
                () -> ContrastSheets.of(contrast, names));
    }

    /** A plan and what came of it, likewise. */
    static Report of(PlanContrast contrast, Sides<String> names) {
        return new Report(
                () -> ContrastText.of(contrast),
                () -> ContrastJson.of(contrast),
                () -> ContrastHtml.of(contrast, names),
                () -> ContrastSheets.of(contrast, names));
    }
}
