package id.lembarkinerja.formulas.catalogue;

import id.lembarkinerja.formulas.call.Argument;
import id.lembarkinerja.formulas.call.Parameter;
import id.lembarkinerja.formulas.call.Parameter.Kind;
import id.lembarkinerja.formulas.data.JsonWriter;
import id.lembarkinerja.formulas.data.Node;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Random calls of a formula, the same at every run: mostly figures that make sense, so that results are compared, and
 * some of everything a cell may hold instead.
 */
final class RandomCalls {
    private static final List<String> ODD = List.of(
            "\"1.234\"",
            "\"94,10 %\"",
            "\"Rp 12.239.200.000,-\"",
            "\"N/A\"",
            "\"-\"",
            "\"\"",
            "null",
            "true",
            "\"706 Orang\"",
            "\"IPG = 94,10 IDG = 68,11 %\"",
            "\"BB\"",
            "\"109.716110\"",
            "\"'0'019\"",
            "\"(1.500)\"",
            "1e30",
            "-1e30",
            "1e-30",
            "1e300",
            "0",
            "-0.0005",
            "\"#DIV/0!\"",
            "[[1,2],[3,4]]",
            "\"2,5 juta\"",
            "\"12-Mar\"",
            "123456789012345678901234567890",
            "\"5.000.000,00. -\"",
            "\"½\"",
            "\"3/4\"");

    private final Formula formula;
    private final List<String> scales;
    private final List<String> texts;
    private final SplittableRandom random;
    /** The figures of the list made last, for a figure that follows from it. */
    private final List<BigDecimal> list = new ArrayList<>();

    RandomCalls(Formula formula, List<String> scales, List<String> texts) {
        this.formula = formula;
        this.scales = scales;
        this.texts = texts;
        this.random = new SplittableRandom(formula.id().hashCode());
    }

    /** The next argument list as JSON: of its own, or a worked example with other figures. */
    String next() {
        return random.nextInt(100) < 40 ? varied() : free();
    }

    /** A worked example whose figures are scaled alike, or one by one exchanged: what belongs together stays so. */
    private String varied() {
        Formula.Example example =
                formula.examples().get(random.nextInt(formula.examples().size()));
        BigDecimal factor = BigDecimal.valueOf(random.nextLong(1, 2000), random.nextInt(1, 5));
        boolean scaled = random.nextBoolean();
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < example.arguments().size(); i++) {
            Parameter parameter = formula.parameters().get(i);
            boolean exchanged = !scaled && random.nextInt(4) == 0;
            arguments.add(
                    exchanged
                            ? argument(parameter, random.nextInt(9))
                            : json(example.arguments().get(i), scaled ? factor : BigDecimal.ONE));
        }
        return "[" + String.join(",", arguments) + "]";
    }

    private static String json(Node node, BigDecimal factor) {
        if (node instanceof Node.Elements list) {
            List<String> elements = new ArrayList<>();
            list.elements().forEach(element -> elements.add(json(element, factor)));
            return "[" + String.join(",", elements) + "]";
        }
        Optional<BigDecimal> number = Argument.reading(node).value();
        if (number.isPresent()) {
            return number.get().multiply(factor).toPlainString();
        }
        return node instanceof Node.Nothing ? "null" : quoted(Argument.printed(node));
    }

    private String free() {
        int size = Math.max(random.nextInt(9), random.nextInt(9));
        boolean sane = random.nextInt(100) < 70;
        List<String> arguments = new ArrayList<>();
        for (Parameter parameter : formula.parameters()) {
            if (parameter.optional() && random.nextInt(100) < 45) {
                arguments.add("null");
            } else {
                int length = random.nextInt(100) < 92 ? Math.max(size, sane ? parameter.size() : 0) : random.nextInt(9);
                arguments.add(sane ? argument(parameter, length) : careless(parameter, length));
            }
        }
        return "[" + String.join(",", arguments) + "]";
    }

    private String careless(Parameter parameter, int size) {
        return random.nextInt(100) < 40 ? ODD.get(random.nextInt(ODD.size())) : argument(parameter, size);
    }

    private String argument(Parameter parameter, int size) {
        return switch (parameter.kind()) {
            case NUMBER ->
                switch (parameter.key()) {
                    case "tahunan" -> year();
                    case "penduduk_laki_laki" -> rest();
                    default -> number(parameter);
                };
            case CHOICE ->
                quoted(parameter
                        .choices()
                        .get(random.nextInt(parameter.choices().size()))
                        .key());
            case TEXT -> quoted(text(parameter));
            case LIST -> parameter.key().startsWith("bobot") ? weights(size) : list(parameter, size);
            case TEXTS -> list(parameter, size);
        };
    }

    private String text(Parameter parameter) {
        return parameter.key().equals("skala")
                ? scales.get(random.nextInt(scales.size()))
                : texts.get(random.nextInt(texts.size()));
    }

    private String list(Parameter parameter, int size) {
        List<String> elements = new ArrayList<>();
        list.clear();
        for (int i = 0; i < size; i++) {
            boolean odd = random.nextInt(100) < 3;
            if (odd) {
                elements.add(ODD.get(random.nextInt(ODD.size())));
            } else if (parameter.kind() == Kind.TEXTS) {
                elements.add(quoted(words(parameter)));
            } else {
                elements.add(number(parameter));
            }
        }
        return "[" + String.join(",", elements) + "]";
    }

    private String words(Parameter parameter) {
        List<String> words = parameter.key().equals("jenis")
                ? List.of("input", "output", "outcome", "hasil", "keluaran", "masukan", "Outcome ")
                : List.of("< 55", "55-70", "70 – < 85", "≥ 91", "> 55", "71 % - 85 %", "86 s/d 100", "di atas 70");
        return words.get(random.nextInt(words.size()));
    }

    /** A year that the list before it makes: its sum, its mean, its last or its greatest figure. */
    private String year() {
        BigDecimal sum = list.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal count = BigDecimal.valueOf(Math.max(1, list.size()));
        BigDecimal year = switch (random.nextInt(4)) {
            case 0 -> sum;
            case 1 -> sum.divide(count, 2, RoundingMode.HALF_UP);
            case 2 -> list.isEmpty() ? sum : list.get(list.size() - 1);
            default -> list.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        };
        return year.toPlainString();
    }

    /** What the share before leaves of 100. */
    private String rest() {
        BigDecimal share = list.isEmpty() ? BigDecimal.TEN : list.get(list.size() - 1);
        return BigDecimal.valueOf(100).subtract(share).toPlainString();
    }

    /** Weights that sum to 100, nearly always. */
    private String weights(int size) {
        List<String> weights = new ArrayList<>();
        int left = random.nextInt(100) < 90 ? 100 : 99;
        for (int i = 0; i < size; i++) {
            int weight = i == size - 1 ? left : random.nextInt(left + 1);
            left -= weight;
            weights.add(String.valueOf(weight));
        }
        return "[" + String.join(",", weights) + "]";
    }

    private String number(Parameter parameter) {
        BigDecimal least = parameter.least().orElse(BigDecimal.valueOf(random.nextInt(20) == 0 ? -500 : 0));
        boolean rated = parameter.key().equals("nilai") && random.nextInt(4) > 0;
        BigDecimal most = parameter
                .most()
                .orElse(rated ? BigDecimal.valueOf(130) : least.add(BigDecimal.TEN.pow(random.nextInt(1, 12))));
        BigDecimal share = BigDecimal.valueOf(random.nextLong(1_000_000_001L), 9);
        BigDecimal value =
                least.add(most.subtract(least).multiply(share)).setScale(random.nextInt(7), RoundingMode.HALF_UP);
        list.add(value);
        return random.nextInt(10) == 0 ? quoted(value.toPlainString().replace('.', ',')) : value.toPlainString();
    }

    private static String quoted(String text) {
        return new JsonWriter().value(text).toString();
    }
}
