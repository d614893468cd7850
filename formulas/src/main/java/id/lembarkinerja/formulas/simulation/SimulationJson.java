package id.lembarkinerja.formulas.simulation;

import id.lembarkinerja.formulas.achievement.AchievementRule;
import id.lembarkinerja.formulas.achievement.Direction;
import id.lembarkinerja.formulas.achievement.Outcome;
import id.lembarkinerja.formulas.achievement.Variant;
import id.lembarkinerja.formulas.call.Argument;
import id.lembarkinerja.formulas.call.Figures;
import id.lembarkinerja.formulas.call.Refusal;
import id.lembarkinerja.formulas.call.RefusedException;
import id.lembarkinerja.formulas.data.BadDataException;
import id.lembarkinerja.formulas.data.JsonWriter;
import id.lembarkinerja.formulas.data.Node;
import id.lembarkinerja.formulas.method.PolicyChoices;
import id.lembarkinerja.formulas.method.Scales;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.Letters;
import id.lembarkinerja.formulas.simulation.Simulation.Result;
import id.lembarkinerja.formulas.simulation.Simulation.Row;
import id.lembarkinerja.formulas.simulation.Simulation.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A simulation as JSON in and out. */
public final class SimulationJson {
    private static final Node NOTHING = new Node.Nothing();

    private SimulationJson() {}

    /**
     * Runs the simulation that a JSON object asks for: {@code rows} (key, label, target, actual, direction, variant,
     * lower) and the policies {@code from} and {@code to} (lower, minimum, maksimum, target_nol, target_negatif,
     * realisasi_kosong, scale).
     *
     * @throws BadDataException for what is no such object
     */
    public static String run(Node.Fields request, Scales scales) {
        List<Result> results = new ArrayList<>();
        for (Node.Fields row : request.objects("rows")) {
            results.add(new Result(
                    row.text("key"),
                    row.textOrEmpty("label"),
                    Argument.reading(row.find("target").orElse(NOTHING)),
                    Argument.reading(row.find("actual").orElse(NOTHING)),
                    constant(Direction.values(), row.text("direction")),
                    constant(Variant.values(), row.text("variant")),
                    limit(row, "lower")));
        }
        return write(
                Simulation.of(results, policy(request.fields("from"), scales), policy(request.fields("to"), scales)));
    }

    private static Policy policy(Node.Fields fields, Scales scales) {
        Variant lower = switch (fields.textOrEmpty("lower")) {
            case "turun" -> Variant.REFLECTED;
            case "turun-rasio" -> Variant.INVERSE;
            case "" -> null;
            default -> throw unknown(fields, "lower");
        };
        Optional<BigDecimal> least = limit(fields, "minimum");
        Optional<BigDecimal> most = limit(fields, "maksimum");
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            throw new RefusedException(Refusal.CONDITION, AchievementRule.CROSSED);
        }
        return new Policy(
                lower,
                PolicyChoices.zero(choice(fields, "target_nol", "penuh", "penuh-atau-nol")),
                PolicyChoices.negative(choice(fields, "target_negatif", "jarak")),
                PolicyChoices.missing(choice(fields, "realisasi_kosong", "nol", "semua-nol")),
                least.orElse(null),
                most.orElse(null),
                scales.get(fields.text("scale")));
    }

    private static BadDataException unknown(Node.Fields fields, String name) {
        return new BadDataException("\"" + fields.textOrEmpty(name) + "\" tidak dikenal untuk \"" + name + "\"");
    }

    /** One of these words, {@code tanpa}, or nothing; any other word is refused instead of meaning nothing. */
    private static String choice(Node.Fields fields, String name, String... known) {
        String given = fields.textOrEmpty(name);
        boolean none = given.isEmpty() || "tanpa".equals(given);
        if (!none && !List.of(known).contains(given)) {
            throw unknown(fields, name);
        }
        return given;
    }

    private static Optional<BigDecimal> limit(Node.Fields fields, String name) {
        Node cell = fields.find(name).orElse(NOTHING);
        Optional<BigDecimal> value = Argument.reading(cell).value();
        if (value.isEmpty() && !Letters.isBlank(Argument.printed(cell))) {
            throw new BadDataException("\"" + name + "\" bukan angka");
        }
        return value;
    }

    private static <E extends Enum<E>> E constant(E[] all, String text) {
        for (E one : all) {
            if (one.name().equals(text)) {
                return one;
            }
        }
        throw new BadDataException("\"" + text + "\" tidak dikenal");
    }

    private static String write(Simulation simulation) {
        JsonWriter json = new JsonWriter().open().name("rows").openList();
        for (Row row : simulation.rows()) {
            json.open().field("key", row.key()).field("label", row.label());
            side(json, "from", row.from());
            side(json, "to", row.to());
            json.field("flips", row.flips()).close();
        }
        json.closeList().name("flips").raw(String.valueOf(simulation.flips()));
        json.name("counts").open();
        counts(json, "from", simulation.from());
        counts(json, "to", simulation.to());
        return json.close().close().toString();
    }

    private static void side(JsonWriter json, String name, Side side) {
        json.name(name).open().field("category", side.category());
        if (side.outcome() instanceof Outcome.Computed computed) {
            json.field("achievement", Decimals.plain(computed.value()))
                    .field("display", Figures.display(computed.value(), "%"))
                    .field("derivation", computed.derivation());
        } else if (side.outcome() instanceof Outcome.NotComputed none) {
            json.field("reason", none.explanation());
        }
        json.close();
    }

    private static void counts(JsonWriter json, String name, Map<String, Integer> counts) {
        json.name(name).open();
        counts.forEach((label, count) -> json.name(label).raw(String.valueOf(count)));
        json.close();
    }
}
