package id.lembarkinerja.formulas.catalogue;

import id.lembarkinerja.formulas.call.Answer;
import id.lembarkinerja.formulas.call.AnswerJson;
import id.lembarkinerja.formulas.call.Argument;
import id.lembarkinerja.formulas.call.Arguments;
import id.lembarkinerja.formulas.call.Figures;
import id.lembarkinerja.formulas.call.Refusal;
import id.lembarkinerja.formulas.call.Refusals;
import id.lembarkinerja.formulas.call.RefusedException;
import id.lembarkinerja.formulas.data.BadDataException;
import id.lembarkinerja.formulas.data.JsonWriter;
import id.lembarkinerja.formulas.data.Node;
import id.lembarkinerja.formulas.formulatext.FormulaCalculation;
import id.lembarkinerja.formulas.formulatext.FormulaInput;
import id.lembarkinerja.formulas.formulatext.FormulaOutcome;
import id.lembarkinerja.formulas.formulatext.FormulaReading;
import id.lembarkinerja.formulas.formulatext.FormulaTextParser;
import id.lembarkinerja.formulas.formulatext.ParsedFormula;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.formulas.number.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Formulas as staff write them, as JSON in and out: how a text is read, and what it gives for the inputs. */
final class FormulaTextJson {
    private FormulaTextJson() {}

    /** How the text reads: one formula, several to choose from, or where and why not. */
    static String read(String text) {
        FormulaReading reading = FormulaTextParser.parse(text);
        JsonWriter json = new JsonWriter().open();
        if (reading instanceof FormulaReading.Unreadable unreadable) {
            json.field("kind", "unreadable")
                    .name("position")
                    .raw(String.valueOf(unreadable.position()))
                    .name("length")
                    .raw(String.valueOf(unreadable.length()))
                    .field("reason", unreadable.reason());
            return json.close().toString();
        }
        json.field("kind", reading instanceof FormulaReading.Read ? "read" : "ambiguous")
                .name("formulas")
                .openList();
        for (FormulaReading.Candidate candidate : candidates(reading)) {
            formula(json, candidate);
        }
        return json.closeList().close().toString();
    }

    /**
     * What the text gives.
     *
     * @param request {@code text}, {@code choice} among several readings, {@code values} by key of the input, and
     *     {@code cells}, the places the values came from
     */
    static String compute(Node.Fields request) {
        List<FormulaReading.Candidate> candidates = candidates(FormulaTextParser.parse(request.text("text")));
        if (candidates.size() > 1 && request.find("choice").isEmpty()) {
            throw new RefusedException(
                    Refusal.AMBIGUOUS,
                    "Teks rumus ini dapat dibaca dengan beberapa cara. Pilih salah satu bacaannya.",
                    "This formula text can be read in several ways. Choose one of the readings.");
        }
        int choice = request.find("choice").map(FormulaTextJson::whole).orElse(0);
        if (choice < 0 || choice >= candidates.size()) {
            throw new BadDataException("bacaan ke-" + (choice + 1) + " tidak ada");
        }
        ParsedFormula formula = candidates.get(choice).formula();
        Node.Fields values = request.fields("values");
        Map<String, List<BigDecimal>> filled = new LinkedHashMap<>();
        List<Bilingual> notes = new ArrayList<>();
        refuseScales(formula, values);
        for (FormulaInput input : formula.inputs()) {
            filled.put(input.key(), numbers(input, values.find(input.key()).orElse(new Node.Nothing()), notes));
        }
        FormulaOutcome outcome = FormulaCalculation.of(formula, filled);
        String answer = AnswerJson.write(answer(outcome, notes));
        Optional<String> excel = excel(formula, request);
        String end = excel.isEmpty() ? "" : ",\"excel\":" + new JsonWriter().value(excel.get());
        return answer.substring(0, answer.length() - 1) + end + "}";
    }

    /** {@code 2 miliar} divided by {@code 500 juta} is not 2 / 500. */
    private static void refuseScales(ParsedFormula formula, Node.Fields values) {
        Reading first = null;
        for (FormulaInput input : formula.inputs()) {
            for (Node cell : Argument.cells(values.find(input.key()).orElse(new Node.Nothing()))) {
                Reading reading = Argument.reading(cell);
                if (first != null && Units.scaledApart(first, reading)) {
                    throw new RefusedException(
                            Refusal.AMBIGUOUS,
                            "{0} tertulis \"{1}\", yang lain \"{2}\". Tulis keduanya dalam satuan yang sama.",
                            "{0} is written as \"{1}\", another as \"{2}\". Write both in the same unit.",
                            input.name(),
                            reading.printed().trim(),
                            first.printed().trim());
                }
                first = Units.isScaled(reading) ? reading : first;
            }
        }
    }

    private static Answer answer(FormulaOutcome outcome, List<Bilingual> notes) {
        if (outcome instanceof FormulaOutcome.Computed computed) {
            return new Answer.Figure(
                    computed.value(),
                    computed.unit(),
                    Figures.display(computed.value(), computed.unit()),
                    computed.derivation(),
                    List.of(),
                    notes);
        }
        return new Answer.None(Refusal.CONDITION, ((FormulaOutcome.NotComputed) outcome).reason());
    }

    /** The native formula, once every input has a cell. */
    private static Optional<String> excel(ParsedFormula formula, Node.Fields request) {
        Map<String, String> cells = new LinkedHashMap<>();
        request.find("cells")
                .ifPresent(node ->
                        node.asFields("cells").members().forEach((key, cell) -> cells.put(key, cell.asText(key))));
        for (FormulaInput input : formula.inputs()) {
            if (!cells.containsKey(input.key())) {
                return Optional.empty();
            }
        }
        return Optional.of(formula.excel(cells));
    }

    private static List<BigDecimal> numbers(FormulaInput input, Node given, List<Bilingual> notes) {
        List<BigDecimal> numbers = new ArrayList<>();
        List<Node> cells = Argument.cells(given);
        for (Node cell : cells) {
            Reading reading = Argument.reading(cell);
            if (reading.value().isPresent()) {
                numbers.add(reading.value().get());
            } else if (!(input.list() && reading instanceof Reading.Absent)) {
                throw Refusals.noNumber(Bilingual.same(input.name()), reading);
            }
        }
        int left = cells.size() - numbers.size();
        if (left > 0) {
            notes.add(Arguments.leftOut(left, cells.size(), Bilingual.same(input.name())));
        }
        return numbers;
    }

    private static List<FormulaReading.Candidate> candidates(FormulaReading reading) {
        if (reading instanceof FormulaReading.Read one) {
            return List.of(new FormulaReading.Candidate(one.formula(), Bilingual.NOTHING));
        }
        return reading instanceof FormulaReading.Ambiguous several ? several.candidates() : List.of();
    }

    private static void formula(JsonWriter json, FormulaReading.Candidate candidate) {
        ParsedFormula formula = candidate.formula();
        json.open()
                .field("rule", formula.rule())
                .field("result", formula.resultName())
                .field("unit", formula.unit())
                .name("inputs")
                .openList();
        for (FormulaInput input : formula.inputs()) {
            json.open()
                    .field("key", input.key())
                    .field("name", input.name())
                    .field("unit", input.unit())
                    .field("explanation", input.explanation())
                    .field("list", input.list())
                    .close();
        }
        json.closeList()
                .fields("repairs", formula.repairs())
                .field("why", candidate.why())
                .close();
    }

    private static int whole(Node node) {
        return node instanceof Node.Decimal number && number.value().scale() <= 0
                ? Decimals.normal(number.value()).min(BigDecimal.valueOf(999)).intValue()
                : -1;
    }
}
