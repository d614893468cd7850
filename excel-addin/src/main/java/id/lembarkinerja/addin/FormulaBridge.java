package id.lembarkinerja.addin;

import id.lembarkinerja.formulas.catalogue.Engine;
import id.lembarkinerja.formulas.data.BadDataException;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;

/**
 * What the compiled formulas offer to JavaScript: each method becomes an export of the same name.
 *
 * <p>Text goes in and text comes out, decimals in plain notation, so that no figure passes through a double on the way.
 * Callers load the catalogue first and never pass {@code undefined}. The names are listed a second time, typed, in
 * {@code web/src/engine/formulas.d.ts}; a test compares both.
 */
public final class FormulaBridge {
    private static @Nullable Engine engine;

    private FormulaBridge() {}

    /** Takes the formulas and scales; empty when all is well, else what is wrong with them. */
    @JSExport
    public static String load(String catalogue) {
        try {
            engine = Engine.load(catalogue);
            return "";
        } catch (BadDataException e) {
            return e.reason();
        }
    }

    /** Every formula with its parameters, in both languages. */
    @JSExport
    public static String describe() {
        return loaded().describe();
    }

    /** The answer of one formula to one list of arguments; whatever the arguments are, it does not throw. */
    @JSExport
    public static String evaluate(String id, String arguments) {
        return loaded().evaluate(id, arguments);
    }

    /** The native Excel formulas of a call whose arguments stand in these cells. */
    @JSExport
    public static String twins(String id, String places) {
        return loaded().twins(id, places);
    }

    /** What a table of results becomes under another rule, cap or scale. */
    @JSExport
    public static String simulate(String question) {
        return loaded().simulate(question);
    }

    /** How a formula text of a cell reads: one formula, several to choose from, or where and why not. */
    @JSExport
    public static String readFormula(String text) {
        return loaded().readFormula(text);
    }

    /** What a formula text gives for its inputs. */
    @JSExport
    public static String computeFormula(String question) {
        return loaded().computeFormula(question);
    }

    private static Engine loaded() {
        Engine ready = engine;
        if (ready == null) {
            throw new IllegalStateException("load the catalogue first");
        }
        return ready;
    }
}
