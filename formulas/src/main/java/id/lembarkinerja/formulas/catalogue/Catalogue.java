package id.lembarkinerja.formulas.catalogue;

import id.lembarkinerja.formulas.call.Answer;
import id.lembarkinerja.formulas.call.Arguments;
import id.lembarkinerja.formulas.call.Parameter;
import id.lembarkinerja.formulas.call.Parameter.Kind;
import id.lembarkinerja.formulas.call.Refusal;
import id.lembarkinerja.formulas.call.RefusedException;
import id.lembarkinerja.formulas.data.BadDataException;
import id.lembarkinerja.formulas.data.Node;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.method.Places;
import id.lembarkinerja.formulas.method.Scales;
import id.lembarkinerja.formulas.method.Twin;
import id.lembarkinerja.formulas.rating.RatingScale;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All formulas and scales, and the one way to call a formula. */
public final class Catalogue {
    private final Map<String, Formula> formulas = new LinkedHashMap<>();
    private final Scales scales;

    /**
     * From definitions.
     *
     * @throws BadDataException with the formula's or scale's id, when a definition contradicts itself or another
     */
    public Catalogue(List<Node.Fields> formulas, List<Node.Fields> scales) {
        Map<String, RatingScale> byId = new LinkedHashMap<>();
        for (Node.Fields file : scales) {
            RatingScale scale = ScaleReader.read(file);
            if (byId.put(scale.id(), scale) != null) {
                throw new BadDataException("skala \"" + scale.id() + "\" ada dua");
            }
        }
        this.scales = new Scales(byId);
        Set<String> functions = new HashSet<>();
        for (Node.Fields definition : formulas) {
            Formula formula = FormulaReader.read(definition);
            boolean twice = !formula.function().isEmpty() && !functions.add(formula.function());
            if (this.formulas.put(formula.id(), formula) != null || twice) {
                throw new BadDataException("rumus \"" + formula.id() + "\" ada dua, atau nama fungsinya");
            }
        }
    }

    /** All formulas in the order of their index. */
    public List<Formula> list() {
        return List.copyOf(formulas.values());
    }

    /** The formula of this id. */
    public Optional<Formula> find(String id) {
        return Optional.ofNullable(formulas.get(id));
    }

    /** The scales formulas may rate by. */
    public Scales scales() {
        return scales;
    }

    /**
     * The answer of a formula to arguments in the order of its parameters; those that are missing at the end are left
     * out. Never throws for what a cell may hold: what cannot be computed is {@link Answer.None} with its reason.
     */
    public Answer evaluate(String id, List<Node> arguments) {
        @Nullable Formula formula = formulas.get(id);
        if (formula == null) {
            return new Answer.None(
                    Refusal.UNKNOWN_FORMULA,
                    Bilingual.of(
                            "Rumus \"{0}\" tidak ada. Lihat daftarnya pada katalog rumus.",
                            "There is no formula \"{0}\". See the list in the catalogue of formulas.", id));
        }
        try {
            return formula.method().answer(new Arguments(formula.parameters(), arguments), scales);
        } catch (RefusedException e) {
            return e.answer();
        }
    }

    /** The same result as native Excel formulas; empty where there is none, also for a choice that is none. */
    public List<Twin> twins(String id, Places places) {
        try {
            return getTwins(id, places);
        } catch (RefusedException e) {
            return List.of();
        }
    }

    /**
     * As {@link #twins}, for those who can tell why there is none.
     *
     * @throws RefusedException when a choice is none, such as a scale that is not there
     */
    public List<Twin> getTwins(String id, Places places) {
        @Nullable Formula formula = formulas.get(id);
        return formula == null ? List.of() : formula.method().twins(completed(formula, places), scales);
    }

    /** With what left-out choices stand for. */
    private static Places completed(Formula formula, Places places) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Parameter parameter : formula.parameters()) {
            String key = parameter.key();
            if (parameter.kind() == Kind.CHOICE) {
                String given = places.choice(key, parameter.standard());
                var arguments = new Arguments(List.of(parameter), List.of(new Node.Text(given)));
                choices.put(key, arguments.choice(key));
            } else if (parameter.kind() == Kind.TEXT) {
                choices.put(key, places.choice(key, parameter.standard()));
            }
        }
        return new Places(places.cells(), choices);
    }
}
