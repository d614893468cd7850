package id.lembarkinerja.formulas.benchmark;

import id.lembarkinerja.formulas.achievement.Achievement;
import id.lembarkinerja.formulas.achievement.AchievementRule;
import id.lembarkinerja.formulas.achievement.Outcome;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.NumberParser;
import id.lembarkinerja.formulas.number.Reading;
import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Computing an achievement with its derivation, in nanoseconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AchievementBenchmark {
    private final AchievementRule ratio = AchievementRule.higherIsBetter();
    private final AchievementRule reflected = AchievementRule.lowerReflected();
    private final AchievementRule capped = AchievementRule.higherIsBetter().withCap(BigDecimal.valueOf(100));
    private final BigDecimal target = new BigDecimal("0.0217");
    private final BigDecimal actual = new BigDecimal("0.03");
    private final BigDecimal budget = new BigDecimal("7176909883");
    private final BigDecimal spent = new BigDecimal("246646704");
    private final Reading printedTarget = NumberParser.parse("80 %");
    private final Reading printedActual = NumberParser.parse("75,2 %");

    @Benchmark
    public Outcome reflected() {
        return Achievement.evaluate(target, actual, reflected);
    }

    @Benchmark
    public Outcome ratioOfAmounts() {
        return Achievement.evaluate(budget, spent, ratio);
    }

    @Benchmark
    public Outcome cappedFromReadings() {
        return Achievement.evaluate(printedTarget, printedActual, capped);
    }

    @Benchmark
    public BigDecimal divide() {
        return Decimals.divide(spent, budget);
    }
}
