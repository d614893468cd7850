package id.lembarkinerja.benchmark;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks of the server, or those that the options of the harness choose. */
public final class ServerBenchmarks {
    private ServerBenchmarks() {}

    /** A pattern of names and options of the harness, such as {@code whole -p rows=20000}. */
    public static void main(String[] options) throws Exception {
        CommandLineOptions chosen = new CommandLineOptions(options);
        ChainedOptionsBuilder builder = new OptionsBuilder()
                .parent(chosen)
                .forks(1)
                // The collector that the server runs with, in the heap that it must do with.
                .jvmArgs("-XX:+UseParallelGC", "-Xmx256m")
                .addProfiler(ProcessorTime.class)
                .warmupIterations(chosen.getWarmupIterations().orElse(4))
                .warmupTime(chosen.getWarmupTime().orElse(TimeValue.seconds(4)))
                .measurementIterations(chosen.getMeasurementIterations().orElse(5))
                .measurementTime(chosen.getMeasurementTime().orElse(TimeValue.seconds(1)));
        if (chosen.getIncludes().isEmpty()) {
            builder.include("^id\\.lembarkinerja\\..*Benchmark\\.");
        }
        new Runner(builder.build()).run();
    }
}
