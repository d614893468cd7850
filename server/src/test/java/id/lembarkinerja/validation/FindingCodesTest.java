package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A code that nobody documented fails here, and so does a page about a code that no check reports. */
class FindingCodesTest {
    private static final List<String> EMITTED = List.of(
            "sum-mismatch",
            "missing-heading",
            "hidden-character",
            "cached-value-stale",
            "formula-circular",
            "formula-external",
            "formula-unsafe",
            "formula-overwritten",
            "formula-range",
            "hidden-row-counted",
            "parent-child-mismatch",
            "percentage-mismatch",
            "percentages-added",
            "average-mismatch",
            "achievement-mismatch",
            "achievement-variant",
            "direction-suspect",
            "cap-applied",
            "swapped-rows",
            "copied-values",
            "indicator-quality",
            "rollup-mismatch",
            "rollup-unclear",
            "missing-target",
            "missing-realisation",
            "missing-value",
            "number-format",
            "number-ambiguous",
            "multi-value-cell",
            "text-impossible",
            "column-shift",
            "unit-mismatch",
            "unit-missing",
            "year-mismatch",
            "duplicate-number",
            "numbering",
            "duplicate-label",
            "label-variant",
            "foreign-agency",
            "cross-table-mismatch",
            "cross-document-mismatch",
            "missing-counterpart",
            "count-mismatch",
            "value-impossible",
            "scale-gap",
            "scale-overlap",
            "scale-misprint",
            "category-mismatch",
            "missing-category",
            "missing-cause",
            "formula-syntax",
            "projection-mismatch",
            "target-changed-after-approval");

    @Test
    void every_emitted_code_is_documented_and_no_other() {
        assertThat(FindingCodes.load().keySet()).containsExactlyInAnyOrderElementsOf(EMITTED);
    }

    @Test
    void every_code_has_a_title_an_explanation_and_an_example_in_both_languages() {
        for (Map.Entry<String, FindingCodes.FindingCode> entry :
                FindingCodes.load().entrySet()) {
            FindingCodes.FindingCode code = entry.getValue();
            assertThat(List.of(
                            code.title(),
                            code.titleEnglish(),
                            code.explanation(),
                            code.explanationEnglish(),
                            code.example(),
                            code.exampleEnglish()))
                    .as(entry.getKey())
                    .noneMatch(String::isBlank);
            assertThat(List.of(code.explanation(), code.explanationEnglish()))
                    .as(entry.getKey())
                    .allMatch(text -> text.endsWith("."));
            assertThat(code.explanationEnglish()).as(entry.getKey()).isNotEqualTo(code.explanation());
        }
    }
}
