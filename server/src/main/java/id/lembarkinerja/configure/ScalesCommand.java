package id.lembarkinerja.configure;

import id.lembarkinerja.evaluation.ScaleFiles;
import id.lembarkinerja.formulas.data.BadDataException;
import id.lembarkinerja.formulas.rating.RatingScale;
import id.lembarkinerja.platform.DataFolder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code lembar scales [ID]}: the rating scales with their bands, sources and defects; {@code lembar scales FILE.json}:
 * the same for a scale of the user's, with exit code 1 when it has defects.
 */
@Command(
        name = "scales",
        mixinStandardHelpOptions = true,
        description = "Skala kategori, dasarnya, dan cacatnya; juga memeriksa berkas skala sendiri.")
final class ScalesCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "ID|BERKAS", description = "Id skala, atau berkas skala .json.")
    private @Nullable String id;

    @Option(names = "--check", paramLabel = "BERKAS", description = "Berkas skala yang diperiksa.")
    private @Nullable Path check;

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (check != null) {
            return check(check);
        }
        if (id != null && id.toLowerCase(Locale.ROOT).endsWith(".json")) {
            return check(Path.of(id));
        }
        Map<String, RatingScale> scales =
                Formulas.load(new DataFolder(data.path())).catalogue().scales().byId();
        if (id == null) {
            scales.values().forEach(scale -> out().println(scale.id() + "  " + scale.name()));
        } else {
            RatingScale scale = scales.get(id);
            if (scale == null) {
                throw new RefusedException(
                        "Skala \"" + id + "\" tidak ada. Jalankan \"lembar scales\" untuk melihat semuanya.");
            }
            describe(scale);
        }
        out().flush();
        return 0;
    }

    private int check(Path file) {
        RatingScale scale;
        try {
            scale = ScaleFiles.read(file);
        } catch (BadDataException e) {
            throw new RefusedException(
                    "Skala tidak dapat dibaca: " + e.getMessage() + ". Contoh berkas skala ada di docs/scales.md.");
        }
        describe(scale);
        int defects = scale.defects().size();
        out().println(
                        defects == 0
                                ? "Tidak ada celah, tumpang tindih, atau salah cetak."
                                : defects + " cacat. Perbaiki rentangnya, lalu periksa lagi.");
        out().flush();
        return defects == 0 ? 0 : 1;
    }

    private void describe(RatingScale scale) {
        say(scale.id() + "  " + scale.name());
        say("Dasar: " + scale.citation());
        if (!scale.validFrom().isEmpty() || !scale.validTo().isEmpty()) {
            say("Berlaku: " + (scale.validFrom().isEmpty() ? "…" : scale.validFrom()) + " sampai "
                    + (scale.validTo().isEmpty() ? "sekarang" : scale.validTo()));
        }
        scale.bands().forEach(band -> say("  " + band.printed() + "  " + band.label()));
        scale.defects().forEach(defect -> say("  ! " + defect.message()));
    }

    private void say(String text) {
        out().println(Terminal.harmless(text));
    }

    private PrintWriter out() {
        if (spec == null) {
            throw new IllegalStateException("picocli gives the specification");
        }
        return spec.commandLine().getOut();
    }
}
