package id.lembarkinerja.formulas.formulatext;

import java.util.ArrayList;
import java.util.List;

/** The arithmetic between numbered columns, {@code 11=(10/4)}: its numbers are names of columns. */
final class ColumnNumbers {
    private ColumnNumbers() {}

    static Equation named(Equation equation) {
        if (equation.name().size() != 1 || !isColumn(equation.name().get(0))) {
            return equation;
        }
        List<Mark> body = new ArrayList<>();
        for (Mark mark : equation.body()) {
            body.add(isColumn(mark) ? column(mark) : mark);
        }
        return new Equation(equation.name(), body);
    }

    static boolean isColumn(Mark mark) {
        return mark.is(Kind.NUMBER) && mark.text().length() <= 2;
    }

    private static Mark column(Mark number) {
        return new Mark(Kind.NAME, "Kolom " + number.text(), number.start(), number.end());
    }
}
