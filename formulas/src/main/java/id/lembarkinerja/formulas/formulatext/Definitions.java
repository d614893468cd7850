package id.lembarkinerja.formulas.formulatext;

import id.lembarkinerja.formulas.formulatext.Term.Applied;
import id.lembarkinerja.formulas.formulatext.Term.Chain;
import id.lembarkinerja.formulas.formulatext.Term.Named;
import id.lembarkinerja.formulas.formulatext.Term.Negative;
import id.lembarkinerja.formulas.language.Bilingual;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The legend of a text: an explanation of a symbol, or a formula that takes its place. */
final class Definitions {
    private static final int LARGEST = 300;
    private static final int LONG_NAME = 12;

    private final Map<String, Equation> definitions = new LinkedHashMap<>();
    private final Map<String, Term> resolved = new HashMap<>();
    private final Map<String, String> explanations = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Notes notes;
    private Mark place = Mark.NONE;

    /**
     * The legend of one formula.
     *
     * @param result the name of what the formula computes; it may not occur in it
     */
    Definitions(List<Equation> equations, String result, Notes notes) {
        this.notes = notes;
        open.add(Keys.folded(result));
        for (Equation equation : equations) {
            String name = Keys.folded(notes.words(equation.name()));
            if (!name.isEmpty() && !Sentences.trimmed(equation.body()).isEmpty()) {
                definitions.putIfAbsent(name, equation);
            }
        }
    }

    /** The term with every name that the legend computes replaced by its formula. */
    Term resolve(Term term) {
        Term whole = replace(term);
        if (whole.size() > LARGEST) {
            throw new UnreadableException(0, 0, Refusals.TOO_MANY);
        }
        return whole;
    }

    /** What the legend says about a name; empty when nothing. */
    String explanation(String name) {
        return explanations.getOrDefault(Keys.folded(name), "");
    }

    private Term replace(Term term) {
        if (term instanceof Named named) {
            return named.list() ? explained(named) : named(named);
        }
        if (term instanceof Negative negative) {
            return new Negative(resolve(negative.operand()));
        }
        if (term instanceof Chain chain) {
            return new Chain(all(chain.parts()), chain.signs());
        }
        return term instanceof Applied applied ? new Applied(applied.function(), all(applied.arguments())) : term;
    }

    private List<Term> all(List<Term> terms) {
        List<Term> all = new ArrayList<>();
        for (Term term : terms) {
            all.add(resolve(term));
        }
        return all;
    }

    private Term explained(Named named) {
        Equation definition = find(named.name());
        if (definition != null) {
            explanations.put(Keys.folded(named.name()), notes.words(Sentences.trimmed(definition.body())));
        }
        return named;
    }

    private Term named(Named named) {
        String name = Keys.folded(named.name());
        if (open.contains(name)) {
            throw new UnreadableException(
                    Math.max(0, place.start()),
                    Math.max(0, place.end()),
                    Bilingual.of(
                            "“{0}” merujuk dirinya sendiri; tulis hitungannya tanpa nama hasil itu.",
                            "“{0}” refers to itself; write the calculation without the name of that result.",
                            named.name()));
        }
        Equation definition = find(named.name());
        if (definition == null) {
            return named;
        }
        Term known = resolved.get(name);
        if (known != null) {
            return known;
        }
        open.add(name);
        Term formula = formula(definition, named);
        open.remove(name);
        resolved.put(name, formula);
        return formula;
    }

    private Term formula(Equation definition, Named named) {
        List<Mark> body = Sentences.trimmed(definition.body());
        if (!Outline.hasArithmetic(body)) {
            return explained(named);
        }
        Optional<Term> term = term(new Equation(definition.name(), body), named);
        if (term.isEmpty() || term.get() instanceof Named) {
            return explained(named);
        }
        place = definition.name().get(0);
        notes.add(
                "“{0}” diganti dengan rumusnya dari keterangan.",
                "“{0}” was replaced by its formula from the legend.", named.name());
        return resolve(term.get());
    }

    /** The formula of an entry; none where signs stand in an explanation that computes nothing. */
    private Optional<Term> term(Equation definition, Named named) {
        try {
            List<FormulaDrafts.Reading> readings = FormulaDrafts.terms(definition, notes.copy());
            if (readings.size() == 1) {
                return Optional.of(readings.get(0).term());
            }
        } catch (UnreadableException unreadable) {
            // told below: the text around it is still a formula
        }
        notes.add(
                "Keterangan “{0}” memuat tanda hitung yang tidak pasti; isi nilainya langsung, atau tulis rumusnya"
                        + " sendiri.",
                "The legend of “{0}” has signs that are not certain; enter its value, or write its formula on its own.",
                named.name());
        return Optional.empty();
    }

    private @Nullable Equation find(String name) {
        String folded = Keys.folded(name);
        Equation exact = definitions.get(folded);
        if (exact != null || folded.length() < LONG_NAME) {
            return exact;
        }
        for (Map.Entry<String, Equation> entry : definitions.entrySet()) {
            if (oneLetterApart(entry.getKey(), folded)) {
                notes.add(
                        "“{0}” dianggap sama dengan “{1}” dalam keterangan.",
                        "“{0}” was taken to be the same as “{1}” in the legend.",
                        name,
                        notes.words(entry.getValue().name()));
                return entry.getValue();
            }
        }
        return null;
    }

    private static boolean oneLetterApart(String one, String other) {
        int different = 0;
        for (int i = 0; i < one.length() && one.length() == other.length(); i++) {
            boolean letters = Characters.isLetter(one.charAt(i)) && Characters.isLetter(other.charAt(i));
            different += one.charAt(i) == other.charAt(i) ? 0 : letters ? 1 : 2;
        }
        return one.length() == other.length() && different == 1;
    }
}
