package id.lembarkinerja.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Tells how long the measured thread, and the whole program, were on the processor for one call: unlike the time on the
 * clock, neither counts waiting for other programs.
 */
public final class ProcessorTime implements InternalProfiler {
    private static final double NANOSECONDS = 1e6;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long before;
    private long programBefore;

    @Override
    public String getDescription() {
        return "time on the processor";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = workers();
        programBefore = program();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double spent = (workers() - before) / NANOSECONDS;
        double calls = result.getMetadata().getAllOps();
        double all = (program() - programBefore) / NANOSECONDS;
        return List.of(
                new ScalarResult("processor", spent / calls, "ms/op", AggregationPolicy.AVG),
                new ScalarResult("program", all / calls, "ms/op", AggregationPolicy.AVG));
    }

    /** Nanoseconds on the processor of all threads: those that help, the collector of garbage, the compiler. */
    private static long program() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** Nanoseconds on the processor of the threads that run the benchmark, which live as long as its fork. */
    private long workers() {
        long sum = 0;
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().contains("jmh-worker")) {
                sum += threads.getThreadCpuTime(thread.getThreadId());
            }
        }
        return sum;
    }
}
