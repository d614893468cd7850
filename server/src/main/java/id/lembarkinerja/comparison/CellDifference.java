package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.align.Words;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import java.util.List;
import java.util.Locale;

/** How two cells of one column differ. */
enum CellDifference {
    /** Not at all. */
    NONE,
    /** They look different and say the same. */
    FORMAT,
    /** Other words. */
    TEXT,
    /** Another number, unit or absence; blank, dash, N/A and 0 are four different things. */
    VALUE;

    private static final int LONGEST_RUNNING_NUMBER = 8;

    static CellDifference between(TableCell from, TableCell to, TableColumn column) {
        Reading left = from.reading();
        Reading right = to.reading();
        boolean words = column.type() == ColumnType.TEXT || column.type() == ColumnType.CODE;
        if (from.printed().equals(to.printed())) {
            return !words && otherNumber(left, right) ? VALUE : NONE;
        }
        if (column.key().equals("no") && isShort(from) && isShort(to)) {
            return FORMAT;
        }
        if (column.type() == ColumnType.CODE) {
            return ofTexts(from.printed(), to.printed());
        }
        if (sameNumber(left, right, column.type())) {
            return FORMAT;
        }
        if (words || column.type() == ColumnType.ANY || column.type() == ColumnType.EXPRESSION) {
            return ofTexts(from.printed(), to.printed());
        }
        if (isNoNumber(left) && isNoNumber(right)) {
            return ofTexts(from.printed(), to.printed());
        }
        return sameAbsence(left, right) ? FORMAT : VALUE;
    }

    /** White space and running numbers in front are layout; everything else is words. */
    static CellDifference ofTexts(String from, String to) {
        if (from.equals(to)) {
            return NONE;
        }
        String left = Words.collapsed(from);
        String right = Words.collapsed(to);
        return left.equals(right) || Words.unnumbered(left).equals(Words.unnumbered(right)) ? FORMAT : TEXT;
    }

    /** Whether one cell has two readings and the other states one of them: the same only if nothing follows from it. */
    static boolean hangsOnReading(TableCell from, TableCell to) {
        return from.reading() instanceof Reading.Ambiguous || to.reading() instanceof Reading.Ambiguous;
    }

    /** Words or a date: compared as they are printed. */
    private static boolean isNoNumber(Reading reading) {
        return reading instanceof Reading.NotANumber || reading instanceof Reading.Dated;
    }

    private static boolean isShort(TableCell cell) {
        return cell.printed().strip().length() <= LONGEST_RUNNING_NUMBER;
    }

    private static boolean otherNumber(Reading left, Reading right) {
        return left instanceof Reading.Value a
                && right instanceof Reading.Value b
                && a.number().compareTo(b.number()) != 0;
    }

    private static boolean sameAbsence(Reading left, Reading right) {
        return left instanceof Reading.Absent a && right instanceof Reading.Absent b && a.kind() == b.kind();
    }

    private static boolean sameNumber(Reading left, Reading right, ColumnType type) {
        if (left instanceof Reading.Value a && right instanceof Reading.Value b) {
            return a.number().compareTo(b.number()) == 0 && sameUnit(a, b, type);
        }
        if (left instanceof Reading.Ambiguous a && right instanceof Reading.Value b) {
            return a.candidates().stream().anyMatch(candidate -> sameNumber(candidate, b, type));
        }
        if (left instanceof Reading.Value && right instanceof Reading.Ambiguous) {
            return sameNumber(right, left, type);
        }
        return left instanceof Reading.Several a && right instanceof Reading.Several b && sameNumbers(a, b, type);
    }

    private static boolean sameNumbers(Reading.Several left, Reading.Several right, ColumnType type) {
        List<Reading.Labelled> a = left.numbers();
        List<Reading.Labelled> b = right.numbers();
        boolean same = a.size() == b.size();
        for (int i = 0; same && i < a.size(); i++) {
            same = Words.normalised(a.get(i).label())
                            .equals(Words.normalised(b.get(i).label()))
                    && sameNumber(a.get(i).number(), b.get(i).number(), type);
        }
        return same;
    }

    private static boolean sameUnit(Reading.Value a, Reading.Value b, ColumnType type) {
        return unit(a, type).equals(unit(b, type));
    }

    /** In a column of percentages the sign may be left out; in one of Rupiah the currency and the closing dash. */
    private static String unit(Reading.Value value, ColumnType type) {
        String unit = value.unit().strip().toLowerCase(Locale.ROOT);
        boolean implied = type == ColumnType.MONEY || (type == ColumnType.PERCENT && unit.equals("%"));
        return implied ? "" : unit;
    }
}
