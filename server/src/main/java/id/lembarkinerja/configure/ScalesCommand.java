package id.lembarkinerja.configure;

import id.lembarkinerja.evaluation.ScaleFiles;
import id.lembarkinerja.formulas.rating.RatingScale;
import java.io.PrintWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lembar scales [ID]}: the rating scales with their bands, sources and defects. */
@Command(name = "scales", mixinStandardHelpOptions = true, description = "Skala kategori, dasarnya, dan cacatnya.")
final class ScalesCommand implements Runnable {
    @Parameters(arity = "0..1", paramLabel = "ID")
    private @Nullable String id;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec == null) {
            throw new IllegalStateException("picocli gives the specification");
        }
        PrintWriter out = spec.commandLine().getOut();
        Map<String, RatingScale> scales = ScaleFiles.load();
        if (id == null) {
            scales.values().forEach(scale -> out.println(scale.id() + "  " + scale.name()));
        } else {
            RatingScale scale = scales.get(id);
            if (scale == null) {
                throw new RefusedException(
                        "Skala \"" + id + "\" tidak ada. Jalankan \"lembar scales\" untuk melihat semuanya.");
            }
            out.println(scale.id() + "  " + scale.name());
            out.println("Dasar: " + scale.citation());
            scale.bands().forEach(band -> out.println("  " + band.printed() + "  " + band.label()));
            scale.defects().forEach(defect -> out.println("  ! " + defect.message()));
        }
        out.flush();
    }
}
