package id.lembarkinerja.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.lembarkinerja.formulas.rating.AboveTop;
import id.lembarkinerja.formulas.rating.Band;
import id.lembarkinerja.formulas.rating.Bound;
import id.lembarkinerja.formulas.rating.RatingScale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Loads the rating scales that ship as data beside the formulas. */
public final class ScaleFiles {
    private static final List<String> IDS = List.of(
            "permendagri-86-2017", "renja-jambi-2022-2.2.1", "renja-jambi-2022-tabel-7", "sakip", "kla", "ibangga");

    private ScaleFiles() {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record ScaleFile(
            String id, String name, String citation, String validFrom, AboveTop above, List<BandFile> bands) {}

    private record BandFile(
            String label,
            String labelEnglish,
            @Nullable BoundFile lower,
            @Nullable BoundFile upper,
            @Nullable String printed) {}

    private record BoundFile(BigDecimal value, boolean closed) {}

    /** All scales by id, in order of preference. */
    public static Map<String, RatingScale> load() {
        Map<String, RatingScale> scales = new LinkedHashMap<>();
        JsonMapper json = JsonMapper.builder().build();
        for (String id : IDS) {
            try (InputStream in = ScaleFiles.class.getResourceAsStream("/scales/" + id + ".json")) {
                if (in == null) {
                    throw new IllegalStateException("missing resource scales/" + id + ".json");
                }
                scales.put(id, scale(json.readValue(in, ScaleFile.class)));
            } catch (IOException e) {
                throw new UncheckedIOException("scales/" + id + ".json: " + e.getMessage(), e);
            }
        }
        return scales;
    }

    private static RatingScale scale(ScaleFile file) {
        List<Band> bands = file.bands().stream()
                .map(band -> new Band(
                        band.label(),
                        band.labelEnglish(),
                        bound(band.lower()),
                        bound(band.upper()),
                        band.printed() == null ? "" : band.printed()))
                .toList();
        return new RatingScale(file.id(), file.name(), file.citation(), file.validFrom(), bands, file.above());
    }

    private static @Nullable Bound bound(@Nullable BoundFile file) {
        return file == null ? null : new Bound(file.value(), file.closed());
    }
}
