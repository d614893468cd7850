package id.lembarkinerja.configure;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;

/** Times of one job, warmed up before the first one counts. */
final class Timing {
    private final double[] millis;

    private Timing(double[] millis) {
        this.millis = millis;
    }

    /** A job that may fail. */
    interface Job {
        void run() throws Exception;
    }

    static Timing of(int warm, int runs, Job job) throws Exception {
        for (int i = 0; i < warm; i++) {
            job.run();
        }
        double[] millis = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            job.run();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return new Timing(millis);
    }

    double median() {
        return millis[millis.length / 2];
    }

    void print(PrintWriter out, String what, double limit) {
        double worst = millis[Math.min(millis.length - 1, (int) Math.ceil(millis.length * 0.95) - 1)];
        String ratio = limit == 0 ? "" : String.format(Locale.ROOT, "%.1f", median() / limit);
        out.printf(Locale.ROOT, "%-34s %12.2f %12.2f %10s%n", what, median(), worst, ratio);
        out.flush();
    }
}
