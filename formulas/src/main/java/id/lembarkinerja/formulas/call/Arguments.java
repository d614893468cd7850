package id.lembarkinerja.formulas.call;

import id.lembarkinerja.formulas.data.Node;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Absence;
import id.lembarkinerja.formulas.number.Letters;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.formulas.number.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The arguments of one call, read by their parameters. What a formula asks for is there and within its range, or the
 * call ends with a {@link RefusedException}.
 */
public final class Arguments {
    private final List<Parameter> parameters;
    private final List<Node> cells;
    private final List<Bilingual> notes = new ArrayList<>();
    private final Map<String, Reading> compared = new LinkedHashMap<>();

    /** The arguments in the order of the parameters; those that are missing at the end are left out. */
    public Arguments(List<Parameter> parameters, List<Node> cells) {
        this.parameters = parameters;
        this.cells = cells;
    }

    /** What was noticed while reading: blank elements that were left out. */
    public List<Bilingual> notes() {
        return List.copyOf(notes);
    }

    /** The note about cells of a list that have no number. */
    public static Bilingual leftOut(int left, int all, Bilingual name) {
        return Bilingual.of(
                "{0} dari {1} sel {2} kosong atau N/A, sehingga tidak ikut dihitung.",
                "Blank or N/A, so not counted: {0} of {1} cells of {2}.", left, all, name);
    }

    /** The parameter of this key. */
    public Parameter parameter(String key) {
        return parameters.get(place(key));
    }

    /** The number of this key. */
    public BigDecimal number(String key) {
        Parameter parameter = parameter(key);
        return findNumber(key)
                .orElseThrow(() -> Refusals.noNumber(parameter.name().said(), reading(key)));
    }

    /** The number of this key; nothing when it is optional, left out, and stands for nothing. */
    public Optional<BigDecimal> findNumber(String key) {
        Parameter parameter = parameter(key);
        Reading reading = reading(key);
        Optional<BigDecimal> value = reading.value();
        if (value.isEmpty()) {
            boolean blank = reading instanceof Reading.Absent absent && absent.kind() == Absence.BLANK;
            if (!blank || !parameter.optional()) {
                throw Refusals.noNumber(parameter.name().said(), reading);
            }
            return Optional.empty();
        }
        compare(parameter.unit(), parameter.name().said(), reading);
        return Optional.of(inRange(parameter, parameter.name().said(), value.get()));
    }

    /** The cell of this key as read; a left-out optional one as its standard says. */
    public Reading reading(String key) {
        Node cell = cell(key);
        String standard = parameter(key).standard();
        boolean left = Letters.isBlank(Argument.printed(cell)) && !standard.isEmpty();
        return left ? Argument.reading(new Node.Text(standard)) : Argument.reading(cell);
    }

    /** Whether the cell of this key holds a text, which has a notation; a number of the sheet has none. */
    public boolean isText(String key) {
        return cell(key) instanceof Node.Text;
    }

    /** What the cell of this key shows. */
    public String text(String key) {
        String printed = Argument.printed(cell(key));
        return printed.isEmpty() ? parameter(key).standard() : printed;
    }

    /** The key of the choice, upper and lower case alike. */
    public String choice(String key) {
        Parameter parameter = parameter(key);
        String given = text(key).trim();
        for (Parameter.Option option : parameter.choices()) {
            if (option.key().equalsIgnoreCase(given)) {
                return option.key();
            }
        }
        throw Refusals.unknownChoice(parameter, given);
    }

    /** The cells of a range, as read. */
    public List<Reading> readings(String key) {
        List<Reading> readings = new ArrayList<>();
        Bilingual name = parameter(key).name().said();
        for (Node cell : Argument.cells(cell(key))) {
            Reading reading = Argument.reading(cell);
            compare(key, element(name, readings.size()), reading);
            readings.add(reading);
        }
        return readings;
    }

    /** What the cells of a range show. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node cell : Argument.cells(cell(key))) {
            texts.add(Argument.printed(cell));
        }
        return texts;
    }

    /** Whether nothing was given. */
    public boolean isLeftOut(String key) {
        return Argument.cells(cell(key)).isEmpty();
    }

    /** The numbers of a range; blank ones are left out where the parameter allows it, everything else is refused. */
    public List<BigDecimal> list(String key) {
        Parameter parameter = parameter(key);
        List<Reading> readings = readings(key);
        List<BigDecimal> numbers = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            Optional<BigDecimal> value = reading.value();
            Bilingual name = elementName(key, i);
            if (value.isPresent()) {
                numbers.add(inRange(parameter, name, value.get()));
            } else if (!(reading instanceof Reading.Absent) || !parameter.blanks()) {
                throw Refusals.noNumber(name, reading);
            }
        }
        int left = readings.size() - numbers.size();
        if (numbers.size() < parameter.size()) {
            throw Refusals.tooFew(parameter.name().said(), numbers.size(), parameter.size());
        }
        if (left > 0) {
            notes.add(leftOut(left, readings.size(), parameter.name().said()));
        }
        return numbers;
    }

    /** The numbers of a range, cell by cell; nothing for a blank, a dash or N/A, everything else is refused. */
    public List<Optional<BigDecimal>> findNumbers(String key) {
        List<Optional<BigDecimal>> numbers = new ArrayList<>();
        for (Reading reading : readings(key)) {
            if (reading.value().isEmpty() && !(reading instanceof Reading.Absent)) {
                throw Refusals.noNumber(elementName(key, numbers.size()), reading);
            }
            numbers.add(reading.value());
        }
        return numbers;
    }

    /** Refuses two ranges that belong together, cell by cell, but differ in length. */
    public void requireSameSize(String one, int first, String other, int second) {
        if (first != second) {
            throw Refusals.sizesDiffer(
                    parameter(one).name().said(), first, parameter(other).name().said(), second);
        }
    }

    private Bilingual elementName(String key, int index) {
        return element(parameter(key).name().said(), index);
    }

    private static Bilingual element(Bilingual name, int index) {
        return Bilingual.of("{0} ke-{1}", "{0} no. {1}", name, index + 1);
    }

    /** What is computed together must be printed in the same power of ten. */
    private void compare(String group, Bilingual name, Reading reading) {
        Reading first = compared.get(group);
        if (first == null) {
            if (reading.value().isPresent() && reading.value().get().signum() != 0) {
                compared.put(group, reading);
            }
            return;
        }
        Units.clash(first, reading).ifPresent(clash -> {
            throw new RefusedException(Refusal.AMBIGUOUS, "{0}: {1}.", "{0}: {1}.", name, clash);
        });
    }

    private Node cell(String key) {
        int place = place(key);
        return place < cells.size() ? cells.get(place) : new Node.Nothing();
    }

    private int place(String key) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).key().equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no parameter " + key);
    }

    private static BigDecimal inRange(Parameter parameter, Bilingual name, BigDecimal value) {
        boolean low = parameter
                .least()
                .filter(least -> parameter.open() ? value.compareTo(least) <= 0 : value.compareTo(least) < 0)
                .isPresent();
        boolean high =
                parameter.most().filter(most -> value.compareTo(most) > 0).isPresent();
        if (low || high) {
            throw Refusals.outOfRange(parameter, name, value);
        }
        return value;
    }
}
