package id.lembarkinerja.validation.graph;

import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.recognition.Words;
import id.lembarkinerja.validation.unit.UnitNames;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What a cell states: one number or several, each with its unit.
 *
 * @param numbers in the order of the cell; a cell with two readings of one number has none
 * @param unit in comparable words; empty when none is known
 * @param percentHeading the heading says that figures are percentages
 */
record Quantity(List<Labelled> numbers, String unit, boolean percentHeading, boolean money) {
    private static final UnitNames UNITS = UnitNames.load();
    /** A figure of one digit says too little to be called another one, rounded. */
    private static final BigInteger FEWEST = BigInteger.TEN;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** One of the numbers of a cell with the words in front of it. */
    record Labelled(String label, BigDecimal number) {}

    /** How two statements of one thing stand to each other. */
    enum Verdict {
        SAME,
        DIFFERENT,
        /** The numbers agree, what they count does not. */
        OTHER_UNIT,
        /** They measure different things. */
        INCOMPARABLE
    }

    static Optional<Quantity> of(TableRow row, TableColumn column) {
        Optional<TableCell> cell = row.find(column.key());
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        boolean money = column.type() == ColumnType.MONEY;
        boolean percent = column.header().contains("%") || column.type() == ColumnType.PERCENT;
        Reading reading = cell.get().reading();
        if (reading instanceof Reading.Value value) {
            String unit = unit(value.unit());
            if (unit.isEmpty() && !money) {
                unit = unit(row.find("unit").map(TableCell::printed).orElse(""));
            }
            return Optional.of(new Quantity(List.of(new Labelled("", value.number())), unit, percent, money));
        }
        if (reading instanceof Reading.Several several && !money) {
            List<Labelled> numbers = several.numbers().stream()
                    .map(one -> new Labelled(
                            Words.normalize(one.label()), one.number().number()))
                    .toList();
            return Optional.of(new Quantity(numbers, "", percent, false));
        }
        return Optional.empty();
    }

    private static String unit(String printed) {
        // A scanner reads "Persen" as "Person".
        if (Words.same(Words.normalize(printed), "persen")) {
            return UnitNames.PERCENT;
        }
        return UNITS.isScore(printed) ? "" : UNITS.name(printed);
    }

    Verdict compare(Quantity other) {
        if (numbers.size() != other.numbers.size()) {
            return Verdict.INCOMPARABLE;
        }
        if (numbers.size() > 1) {
            return compareEach(other);
        }
        BigDecimal left = numbers.get(0).number();
        BigDecimal right = other.numbers.get(0).number();
        boolean agree = (money || other.money) ? isSameMoney(left, right) : (agree(left, right) || isFraction(other));
        if (!isSameUnit(other)) {
            return agree ? Verdict.OTHER_UNIT : Verdict.INCOMPARABLE;
        }
        // A column of percentages beside one of plain numbers may measure something else.
        boolean measuresOther = percentHeading != other.percentHeading
                && !unit.equals(UnitNames.PERCENT)
                && !other.unit.equals(UnitNames.PERCENT)
                && !money;
        if (agree) {
            return Verdict.SAME;
        }
        return measuresOther ? Verdict.INCOMPARABLE : Verdict.DIFFERENT;
    }

    private boolean isSameUnit(Quantity other) {
        List<String> words = Words.of(unit);
        List<String> others = Words.of(other.unit);
        // One of several spellings, one that says more ("Orang Pedagang"), or the slip of a scanner or a hurried hand.
        return words.containsAll(others) || others.containsAll(words) || Words.same(unit, other.unit);
    }

    private Verdict compareEach(Quantity other) {
        boolean same = true;
        for (int i = 0; i < numbers.size(); i++) {
            if (!numbers.get(i).label().equals(other.numbers.get(i).label())) {
                return Verdict.INCOMPARABLE;
            }
            same &= agree(numbers.get(i).number(), other.numbers.get(i).number());
        }
        return same ? Verdict.SAME : Verdict.DIFFERENT;
    }

    private static boolean isSameMoney(BigDecimal left, BigDecimal right) {
        return left.setScale(0, RoundingMode.HALF_UP).compareTo(right.setScale(0, RoundingMode.HALF_UP)) == 0;
    }

    /** One is the other, rounded to the digits it shows. */
    private static boolean agree(BigDecimal left, BigDecimal right) {
        if (left.compareTo(right) == 0) {
            return true;
        }
        int digits = Math.max(0, Math.min(shown(left), shown(right)));
        BigDecimal rounded = left.setScale(digits, RoundingMode.HALF_UP);
        boolean telling = rounded.unscaledValue().abs().compareTo(FEWEST) >= 0;
        return telling
                && shown(left) != shown(right)
                && rounded.compareTo(right.setScale(digits, RoundingMode.HALF_UP)) == 0;
    }

    private static int shown(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }

    /** {@code 0,9} beside {@code 90 %}. */
    private boolean isFraction(Quantity other) {
        BigDecimal left = numbers.get(0).number();
        BigDecimal right = other.numbers.get(0).number();
        return (isPercent() && !other.isPercent() && left.compareTo(right.multiply(HUNDRED)) == 0)
                || (other.isPercent() && !isPercent() && right.compareTo(left.multiply(HUNDRED)) == 0);
    }

    private boolean isPercent() {
        return unit.equals(UnitNames.PERCENT) || (percentHeading && unit.isEmpty());
    }
}
