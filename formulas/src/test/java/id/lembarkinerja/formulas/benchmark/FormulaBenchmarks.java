package id.lembarkinerja.formulas.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks of this package, or those whose names the first argument matches. */
public final class FormulaBenchmarks {
    private FormulaBenchmarks() {}

    public static void main(String[] names) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(names.length == 0 ? FormulaBenchmarks.class.getPackageName() : names[0])
                .forks(1)
                .warmupIterations(10)
                .warmupTime(new TimeValue(1, TimeUnit.SECONDS))
                .measurementIterations(10)
                .measurementTime(new TimeValue(500, TimeUnit.MILLISECONDS));
        new Runner(options.build()).run();
    }
}
