package id.lembarkinerja.configure;

import id.lembarkinerja.submission.Verification;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lembar verify}: exit 0 when everything is as it was stored, 1 when not. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Membuktikan bahwa semua versi, keputusan dan log masih seperti saat disimpan.")
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("picocli gives the specification");
        }
        PrintWriter out = spec.commandLine().getOut();
        try (Installation installation =
                Installation.open(data.existing(), InstantSource.system(), Engines.current())) {
            Verification.Report report = Verify.all(installation);
            report.defects().forEach(defect -> out.println("RUSAK  " + defect));
            out.println("Diperiksa: " + report.submissions() + " kiriman, " + report.versions() + " versi, "
                    + report.entries() + " baris log.");
            out.println(
                    report.defects().isEmpty()
                            ? "Semuanya utuh."
                            : "Ada " + report.defects().size()
                                    + " kerusakan. Hentikan server dan pulihkan cadangan terakhir yang utuh dengan"
                                    + " \"lembar restore\".");
            out.flush();
            return report.defects().isEmpty() ? 0 : 1;
        }
    }
}
