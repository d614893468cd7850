package id.lembarkinerja.formulas.catalogue;

import id.lembarkinerja.formulas.call.Parameter;
import id.lembarkinerja.formulas.call.Wording;
import id.lembarkinerja.formulas.data.Node;
import id.lembarkinerja.formulas.method.Method;
import java.util.List;

/**
 * A formula of the catalogue: how it is called, how it computes, and everything a person must know to trust it. Units,
 * ranges and defaults stand at its parameters, what zero, blank, N/A and negative values give in its policies.
 *
 * @param id kebab-case, stable
 * @param function name of the Excel function in the namespace KINERJA; empty when it has none
 * @param group which chapter of the catalogue it belongs to
 * @param name as a person knows it
 * @param summary what it answers, in one or two sentences
 * @param rule the calculation in words and signs
 * @param unit {@code %} or what the result counts; empty when it follows its inputs
 * @param result what kind of answer it gives
 * @param spills whether a cell range in place of one number gives one answer a cell
 * @param parameters in the order in which a cell gives them, the optional ones last
 * @param policies what zero, blank, N/A, negative values and rounding give
 * @param citation where it comes from, and how sure that is
 * @param validFrom ISO date; empty when unknown
 * @param validTo ISO date of the last day; empty when still valid
 * @param defects mistakes found in the printed method, and what is computed instead
 * @param indicators which indicators of which documents it computes
 * @param examples worked examples, which are golden cases of every platform
 * @param method how it comes to its answer
 */
public record Formula(
        String id,
        String function,
        String group,
        Wording name,
        Wording summary,
        Wording rule,
        String unit,
        Result result,
        boolean spills,
        List<Parameter> parameters,
        List<Wording> policies,
        Citation citation,
        String validFrom,
        String validTo,
        List<Defect> defects,
        List<Indicator> indicators,
        List<Example> examples,
        Method method) {

    /** What kind of answer a formula gives. */
    public enum Result {
        /** A number. */
        FIGURE,
        /** Words. */
        TEXT,
        /** Several figures. */
        TABLE
    }

    /**
     * Where a formula comes from.
     *
     * @param text document, chapter and page, or which convention
     * @param standing how sure that is
     */
    public record Citation(Wording text, Standing standing) {}

    /** How sure a source is. */
    public enum Standing {
        /** Printed in a document that was read. */
        DOCUMENT,
        /** Textbook or customary; no regulation was found. */
        CONVENTION,
        /** Remembered or cited by others, not confirmed. */
        UNCONFIRMED
    }

    /**
     * A mistake in a printed method.
     *
     * @param printed as it stands in the document
     * @param finding what is wrong with it
     * @param instead what is computed
     */
    public record Defect(String printed, Wording finding, Wording instead) {}

    /**
     * An indicator that the formula computes.
     *
     * @param document which document
     * @param number its number there
     * @param name as printed
     */
    public record Indicator(String document, String number, String name) {}

    /**
     * A worked example.
     *
     * @param name what it shows, in Indonesian
     * @param arguments in the order of the parameters
     * @param expected members that the answer must have, value and words digit for digit
     * @param source by whom or what the expectation was worked out
     */
    public record Example(String name, List<Node> arguments, Node.Fields expected, String source) {}
}
