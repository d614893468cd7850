package id.lembarkinerja.formulas.catalogue;

import id.lembarkinerja.formulas.data.BadDataException;
import id.lembarkinerja.formulas.data.Node;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.rating.AboveTop;
import id.lembarkinerja.formulas.rating.Band;
import id.lembarkinerja.formulas.rating.BandParser;
import id.lembarkinerja.formulas.rating.Bound;
import id.lembarkinerja.formulas.rating.RatingScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a rating scale from its file. Its defects are for {@link RatingScale#defects()}; here only the form is held.
 */
public final class ScaleReader {
    private ScaleReader() {}

    /**
     * The scale.
     *
     * @throws BadDataException with the scale's id when the file is not a scale
     */
    public static RatingScale read(Node.Fields file) {
        String id = file.text("id");
        try {
            Validity.check(file);
            List<Band> bands = new ArrayList<>();
            for (Node.Fields band : file.objects("bands")) {
                bands.add(band(band));
            }
            if (bands.isEmpty()) {
                throw new BadDataException("tidak ada rentang");
            }
            return new RatingScale(
                    id,
                    file.text("name"),
                    file.text("citation"),
                    file.textOrEmpty("validFrom"),
                    file.textOrEmpty("validTo"),
                    bands,
                    above(file));
        } catch (BadDataException e) {
            throw new BadDataException("skala \"" + id + "\": " + e.reason());
        }
    }

    /** A band without a word about its bounds is read from how it is printed. */
    private static Band band(Node.Fields band) {
        if (!band.members().containsKey("lower") && !band.members().containsKey("upper")) {
            Band read = BandParser.parse(band.text("printed"), band.text("label"));
            String english = band.textOrEmpty("labelEnglish");
            return english.isEmpty()
                    ? read
                    : new Band(read.label(), english, read.lower(), read.upper(), read.printed());
        }
        return new Band(
                band.text("label"),
                band.text("labelEnglish"),
                bound(band, "lower").orElse(null),
                bound(band, "upper").orElse(null),
                band.textOrEmpty("printed"));
    }

    private static Optional<Bound> bound(Node.Fields band, String name) {
        return band.find(name)
                .map(node -> node.asFields(name))
                .map(bound -> new Bound(
                        Decimals.find(bound.text("value"))
                                .orElseThrow(() ->
                                        new BadDataException("batas \"" + bound.text("value") + "\" bukan angka")),
                        bound.isTrue("closed")));
    }

    private static AboveTop above(Node.Fields file) {
        String text = file.text("above");
        for (AboveTop above : AboveTop.values()) {
            if (above.name().equals(text)) {
                return above;
            }
        }
        throw new BadDataException("\"above\" harus TOP_BAND atau NO_RATING");
    }
}
