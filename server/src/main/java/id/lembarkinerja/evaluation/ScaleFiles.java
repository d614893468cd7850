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

/** Loads the rating scales that ship as data beside the formulas; {@code index.json} there lists them. */
public final class ScaleFiles {
    private static final JsonMapper JSON = JsonMapper.builder().build();

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

    /** All scales by id, in the order of the index. */
    public static Map<String, RatingScale> load() {
        Map<String, RatingScale> scales = new LinkedHashMap<>();
        for (String id : read("index", String[].class)) {
            scales.put(id, scale(read(id, ScaleFile.class)));
        }
        return scales;
    }

    private static <T> T read(String name, Class<T> type) {
        String resource = "/scales/" + name + ".json";
        try (InputStream in = ScaleFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + ": " + e.getMessage(), e);
        }
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
