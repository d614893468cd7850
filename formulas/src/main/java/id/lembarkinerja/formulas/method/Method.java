package id.lembarkinerja.formulas.method;

import id.lembarkinerja.formulas.call.Answer;
import id.lembarkinerja.formulas.call.Arguments;
import id.lembarkinerja.formulas.call.RefusedException;
import java.util.List;

/** How a formula comes to its answer. */
public interface Method {

    /**
     * The answer. What cannot be computed ends with a {@link RefusedException} or an {@link Answer.None}; the catalogue
     * makes both an answer.
     */
    Answer answer(Arguments arguments, Scales scales);

    /**
     * The same result as native Excel formulas, one for each column of the answer; empty where Excel has no formula for
     * it. Where the formula gives a reason, these give an error value.
     */
    default List<Twin> twins(Places places, Scales scales) {
        return List.of();
    }
}
