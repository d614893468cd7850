package id.lembarkinerja.addin;

import id.lembarkinerja.formulas.catalogue.Engine;
import org.teavm.jso.JSExport;

/**
 * What the compiled formulas offer to JavaScript: each method becomes an export of the same name.
 *
 * <p>Text goes in and text comes out, decimals in plain notation, so that no figure passes through a double on the way.
 * Callers never pass {@code undefined}. The names are listed a second time, typed, in
 * {@code web/src/engine/formulas.d.ts}; a test compares both.
 */
public final class FormulaBridge {
    private FormulaBridge() {}

    /** Takes the formulas and scales; empty when all is well, else what is wrong with them. */
    @JSExport
    public static String load(String catalogue) {
        return Engine.load(catalogue);
    }

    /** Every formula with its parameters, in both languages. */
    @JSExport
    public static String describe() {
        return Engine.describe();
    }

    /** The answer of one formula to one list of arguments; never throws. */
    @JSExport
    public static String evaluate(String id, String arguments) {
        return Engine.evaluate(id, arguments);
    }

    /** A formula that a person wrote, read and explained, or what is wrong with it. */
    @JSExport
    public static String readFormula(String text) {
        return Engine.readFormula(text);
    }

    /** What an achievement would become if figures were others. */
    @JSExport
    public static String simulate(String question) {
        return Engine.simulate(question);
    }
}
