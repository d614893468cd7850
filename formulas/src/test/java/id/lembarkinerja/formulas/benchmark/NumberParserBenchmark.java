package id.lembarkinerja.formulas.benchmark;

import id.lembarkinerja.formulas.number.NumberParser;
import id.lembarkinerja.formulas.number.Reading;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Reading printed cells, in nanoseconds per cell. The mix has the shares of the tables of a quarterly report. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class NumberParserBenchmark {
    private static final int MIX = 20;

    private final String[] mix = {
        "100",
        "100",
        "100%",
        "80 %",
        "94,10 %",
        "0,0207",
        "78,81",
        "6,62",
        "12",
        "706 Orang",
        "5 Dokumen",
        "10.922.004.616",
        "21.679.001",
        "Rp 12.239.200.000,-",
        "1.234",
        "-",
        "N/A",
        "",
        "Meningkatnya kualitas layanan",
        "11 Kecamatan 62 Kelurahan"
    };

    /** Twenty cells as they come. */
    @Benchmark
    @OperationsPerInvocation(MIX)
    public void mix(Blackhole hole) {
        for (String cell : mix) {
            hole.consume(NumberParser.parse(cell));
        }
    }

    @Benchmark
    public Reading plain() {
        return NumberParser.parse("100");
    }

    @Benchmark
    public Reading decimal() {
        return NumberParser.parse("94,10");
    }

    @Benchmark
    public Reading amount() {
        return NumberParser.parse("10.922.004.616");
    }

    @Benchmark
    public Reading rupiah() {
        return NumberParser.parse("Rp 12.239.200.000,-");
    }

    @Benchmark
    public Reading percent() {
        return NumberParser.parse("94,10 %");
    }

    @Benchmark
    public Reading withUnit() {
        return NumberParser.parse("706 Orang");
    }

    @Benchmark
    public Reading ambiguous() {
        return NumberParser.parse("1.234");
    }

    @Benchmark
    public Reading words() {
        return NumberParser.parse("Meningkatnya kualitas layanan");
    }

    @Benchmark
    public Reading several() {
        return NumberParser.parse("11 Kecamatan 62 Kelurahan");
    }

    @Benchmark
    public Reading dated() {
        return NumberParser.parse("05-Mar");
    }
}
