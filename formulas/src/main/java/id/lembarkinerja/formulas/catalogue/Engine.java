package id.lembarkinerja.formulas.catalogue;

import id.lembarkinerja.formulas.call.Answer;
import id.lembarkinerja.formulas.call.AnswerJson;
import id.lembarkinerja.formulas.call.Refusal;
import id.lembarkinerja.formulas.call.RefusedException;
import id.lembarkinerja.formulas.data.BadDataException;
import id.lembarkinerja.formulas.data.JsonReader;
import id.lembarkinerja.formulas.data.JsonWriter;
import id.lembarkinerja.formulas.data.Node;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.method.Places;
import id.lembarkinerja.formulas.method.Twin;
import id.lembarkinerja.formulas.simulation.SimulationJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Text in, text out: the one gate through which the web server, the pane, the Excel functions and the tests call
 * formulas, so that equal questions give equal text everywhere. Nothing is thrown at a caller.
 */
public final class Engine {
    private final Catalogue catalogue;

    /** Over a catalogue. */
    public Engine(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * From one JSON text {@code {"formulas":[…],"scales":[…]}}.
     *
     * @throws BadDataException with line or id and the reason
     */
    public static Engine load(String json) {
        Node.Fields all = JsonReader.read(json).asFields("katalog");
        return new Engine(new Catalogue(all.objects("formulas"), all.objects("scales")));
    }

    /** What is called. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** All formulas as a JSON list. */
    public String describe() {
        JsonWriter json = new JsonWriter().openList();
        for (Formula formula : catalogue.list()) {
            json.raw(FormulaJson.write(formula));
        }
        return json.closeList().toString();
    }

    /**
     * The answer of a formula.
     *
     * @param arguments a JSON list in the order of the parameters: null for a blank, a number for a number of the
     *     sheet, a text for a text of the sheet, a list for a range
     */
    public String evaluate(String id, String arguments) {
        return AnswerJson.write(answer(id, arguments));
    }

    private Answer answer(String id, String arguments) {
        try {
            return catalogue.evaluate(id, JsonReader.read(arguments).asList("masukan"));
        } catch (BadDataException e) {
            return new Answer.None(
                    Refusal.NOT_A_NUMBER,
                    Bilingual.of(
                            "Masukan tidak terbaca: {0}. Kirim daftar JSON.",
                            "The arguments cannot be read: {0}. Send a JSON list.", e.reason()));
        }
    }

    /**
     * The native Excel formulas of a call.
     *
     * @param places a JSON object {@code {"cells":{key: "B2"},"choices":{key: "turun"}}}
     * @return a JSON list of {@code {"head":…,"formula":…}}, empty where Excel has none
     */
    public String twins(String id, String places) {
        JsonWriter json = new JsonWriter().openList();
        try {
            Node.Fields fields = JsonReader.read(places).asFields("tempat");
            Places read = new Places(texts(fields, "cells"), texts(fields, "choices"));
            List<Twin> twins = catalogue.twins(id, read);
            for (Twin twin : twins) {
                json.open()
                        .field("head", twin.head())
                        .field("formula", twin.formula())
                        .close();
            }
        } catch (BadDataException e) {
            return "[]";
        }
        return json.closeList().toString();
    }

    /**
     * How a formula text of a cell reads.
     *
     * @return {@code {"kind":"read|ambiguous","formulas":[…]}} or {@code {"kind":"unreadable","position":…}}
     */
    public String readFormula(String text) {
        return FormulaTextJson.read(text);
    }

    /**
     * What a formula text gives for its inputs.
     *
     * @param json {@code {"text":…,"choice":0,"values":{key: …},"cells":{key: "B2"}}}
     * @return an answer, with the native formula as {@code excel} once every input has a cell
     */
    public String computeFormula(String json) {
        try {
            return FormulaTextJson.compute(JsonReader.read(json).asFields("permintaan"));
        } catch (BadDataException e) {
            return AnswerJson.write(new Answer.None(
                    Refusal.NOT_A_NUMBER,
                    Bilingual.of(
                            "Permintaan tidak terbaca: {0}. Perbaiki isinya.",
                            "The request cannot be read: {0}. Correct it.", e.reason())));
        } catch (RefusedException e) {
            return AnswerJson.write(e.answer());
        }
    }

    /**
     * Which categories flip under another policy; see {@link SimulationJson#run}.
     *
     * @return the simulation, or {@code {"kind":"none",…}} with the reason
     */
    public String simulate(String json) {
        try {
            return SimulationJson.run(JsonReader.read(json).asFields("simulasi"), catalogue.scales());
        } catch (BadDataException e) {
            return AnswerJson.write(new Answer.None(
                    Refusal.NOT_A_NUMBER,
                    Bilingual.of(
                            "Simulasi tidak terbaca: {0}. Perbaiki isinya.",
                            "The simulation cannot be read: {0}. Correct it.", e.reason())));
        } catch (RefusedException e) {
            return AnswerJson.write(e.answer());
        }
    }

    private static Map<String, String> texts(Node.Fields fields, String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.find(name)
                .ifPresent(node ->
                        node.asFields(name).members().forEach((key, value) -> texts.put(key, value.asText(key))));
        return texts;
    }
}
