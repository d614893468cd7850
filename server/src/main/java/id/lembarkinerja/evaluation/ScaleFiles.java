package id.lembarkinerja.evaluation;

import id.lembarkinerja.formulas.catalogue.ScaleReader;
import id.lembarkinerja.formulas.data.BadDataException;
import id.lembarkinerja.formulas.data.Node;
import id.lembarkinerja.formulas.rating.RatingScale;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rating scales that ship. */
public final class ScaleFiles {
    private ScaleFiles() {}

    /** All scales by id, in the order of their index. */
    public static Map<String, RatingScale> load() {
        Map<String, RatingScale> scales = new LinkedHashMap<>();
        for (Node.Fields file : ShippedFiles.list("scales")) {
            RatingScale scale = ScaleReader.read(file);
            scales.put(scale.id(), scale);
        }
        return scales;
    }

    /**
     * The scale of a file.
     *
     * @throws BadDataException with file and reason when it is no scale
     */
    public static RatingScale read(Path file) {
        Node.Fields definition = LocalFiles.read(file).definition();
        try {
            return ScaleReader.read(definition);
        } catch (BadDataException e) {
            throw LocalFiles.in(file, e);
        }
    }
}
