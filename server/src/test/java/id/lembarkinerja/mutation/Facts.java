package id.lembarkinerja.mutation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** The figures of one agency in one year, from which all its tables are made, so that they agree with each other. */
final class Facts {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** An indicator's year. */
    record IndicatorYear(
            Agency.Objective under,
            Agency.Indicator indicator,
            List<BigDecimal> targets,
            List<BigDecimal> actuals,
            BigDecimal target,
            BigDecimal actual) {

        /** 100 × actual / target, or 100 × (2 × target − actual) / target where lower is better. */
        BigDecimal achievement() {
            BigDecimal met = indicator.lower() ? target.add(target).subtract(actual) : actual;
            return percent(met, target);
        }
    }

    /** A line of the budget: programme (1), activity (2) or sub-activity (3); the upper ones are sums. */
    record Line(
            int level,
            String code,
            String name,
            String indicator,
            String unit,
            BigDecimal target,
            BigDecimal budget,
            BigDecimal spent,
            BigDecimal next,
            BigDecimal physical) {}

    private final Agency agency;
    private final int year;
    private final Random random;
    private final List<IndicatorYear> indicators = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, BigDecimal> figures = new HashMap<>();

    Facts(Agency agency, Random random) {
        this.agency = agency;
        this.random = random;
        this.year = 2021 + random.nextInt(5);
        for (Agency.Objective objective : agency.objectives()) {
            for (Agency.Indicator indicator : objective.indicators()) {
                indicators.add(year(objective, indicator));
            }
        }
        int program = 1;
        for (Agency.Program one : agency.programs()) {
            add(one, agency.affair() + ".0" + ++program);
        }
    }

    Agency agency() {
        return agency;
    }

    int year() {
        return year;
    }

    List<IndicatorYear> indicators() {
        return indicators;
    }

    List<Line> lines() {
        return lines;
    }

    /** A figure between two bounds with so many decimals. */
    BigDecimal between(double low, double high, int digits) {
        return BigDecimal.valueOf(low + random.nextDouble() * (high - low)).setScale(digits, RoundingMode.HALF_UP);
    }

    /** A figure that several tables print: the same wherever it is asked for. */
    BigDecimal shared(String name, double low, double high) {
        return figures.computeIfAbsent(name, key -> between(low, high, 0));
    }

    /** What all programmes together come to. */
    BigDecimal sum(Function<Line, BigDecimal> figure) {
        return lines.stream().filter(line -> line.level() == 1).map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }

    private IndicatorYear year(Agency.Objective objective, Agency.Indicator indicator) {
        double low = indicator.low().doubleValue();
        double high = indicator.high().doubleValue();
        int digits = indicator.digits();
        List<BigDecimal> targets = new ArrayList<>();
        List<BigDecimal> actuals = new ArrayList<>();
        BigDecimal target = between(low, high, digits);
        if (indicator.quarters().equals("AVERAGE")) {
            for (String step : List.of("-2", "2", "-1", "1")) {
                targets.add(target.add(new BigDecimal(step)));
            }
        } else if (indicator.quarters().equals("SUM")) {
            for (int i = 0; i < 4; i++) {
                targets.add(between(low / 4, high / 4, digits));
            }
            target = targets.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        } else {
            double step = indicator.lower() ? 0.1 : -0.1;
            for (int i = 3; i > 0; i--) {
                targets.add(target.multiply(BigDecimal.valueOf(1 + i * step)).setScale(digits, RoundingMode.HALF_UP));
            }
            targets.add(target);
        }
        for (BigDecimal quarter : targets) {
            BigDecimal share = between(0.82, 1.14, 4);
            actuals.add(quarter.multiply(share).setScale(digits, RoundingMode.HALF_UP));
        }
        BigDecimal sum = actuals.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal actual = switch (indicator.quarters()) {
            case "SUM" -> sum;
            case "AVERAGE" -> sum.divide(BigDecimal.valueOf(4), digits, RoundingMode.HALF_UP);
            default -> actuals.get(3);
        };
        return new IndicatorYear(objective, indicator, targets, actuals, target, actual);
    }

    private void add(Agency.Program program, String code) {
        int at = lines.size();
        List<Line> parts = new ArrayList<>();
        int number = 0;
        for (Agency.Activity activity : program.activities()) {
            parts.add(add(activity, code + ".2.0" + ++number));
        }
        lines.add(at, sum(1, code, program.name(), program.indicator(), program.unit(), parts));
    }

    private Line add(Agency.Activity activity, String code) {
        int at = lines.size();
        List<Line> parts = new ArrayList<>();
        int number = 0;
        for (Agency.SubActivity sub : activity.subs()) {
            BigDecimal budget = between(20, 900, 0)
                    .multiply(BigDecimal.valueOf(1_000_000))
                    .add(between(100, 999, 0).multiply(BigDecimal.valueOf(500)));
            BigDecimal spent = budget.multiply(between(0.61, 0.99, 4)).setScale(0, RoundingMode.HALF_UP);
            BigDecimal next = budget.multiply(new BigDecimal("1.1")).setScale(0, RoundingMode.HALF_UP);
            Line line = new Line(
                    3,
                    code + ".0" + ++number,
                    sub.name(),
                    sub.indicator(),
                    sub.unit(),
                    between(4, 90, 0),
                    budget,
                    spent,
                    next,
                    between(70, 100, 2));
            lines.add(line);
            parts.add(line);
        }
        Line sum = sum(2, code, activity.name(), activity.indicator(), activity.unit(), parts);
        lines.add(at, sum);
        return sum;
    }

    private Line sum(int level, String code, String name, String indicator, String unit, List<Line> parts) {
        BigDecimal budget = parts.stream().map(Line::budget).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal spent = parts.stream().map(Line::spent).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal next = parts.stream().map(Line::next).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal weighted = parts.stream()
                .map(part -> part.physical().multiply(part.budget()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Line(
                level,
                code,
                name,
                indicator,
                unit,
                between(4, 90, 0),
                budget,
                spent,
                next,
                weighted.divide(budget, 2, RoundingMode.HALF_UP));
    }
}
