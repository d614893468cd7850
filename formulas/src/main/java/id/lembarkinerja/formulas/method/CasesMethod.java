package id.lembarkinerja.formulas.method;

import id.lembarkinerja.formulas.call.Answer;
import id.lembarkinerja.formulas.call.Arguments;
import java.util.List;
import java.util.Optional;

/**
 * One calculation for each choice of a parameter, such as the direction of a normalised indicator.
 *
 * @param choice key of the parameter
 * @param standard its choice when left out; empty when it must be given
 * @param cases a calculation for every choice
 */
public record CasesMethod(String choice, String standard, List<Case> cases) implements Method {

    /** Copies the cases. */
    public CasesMethod {
        cases = List.copyOf(cases);
    }

    /**
     * A calculation.
     *
     * @param choices which choices it is for
     * @param calculation what they compute, over the other parameters
     */
    public record Case(List<String> choices, ArithmeticMethod calculation) {

        /** Copies the choices. */
        public Case {
            choices = List.copyOf(choices);
        }
    }

    @Override
    public Answer answer(Arguments arguments, Scales scales) {
        String key = arguments.choice(choice);
        return find(key)
                .orElseThrow(() -> new IllegalArgumentException("no case " + key))
                .answer(arguments, scales);
    }

    @Override
    public List<Twin> twins(Places places, Scales scales) {
        return find(places.choice(choice, standard).trim())
                .map(calculation -> calculation.twins(places, scales))
                .orElse(List.of());
    }

    private Optional<ArithmeticMethod> find(String key) {
        for (Case one : cases) {
            for (String known : one.choices()) {
                if (known.equalsIgnoreCase(key)) {
                    return Optional.of(one.calculation());
                }
            }
        }
        return Optional.empty();
    }
}
