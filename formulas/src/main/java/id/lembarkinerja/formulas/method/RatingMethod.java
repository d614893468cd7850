package id.lembarkinerja.formulas.method;

import id.lembarkinerja.formulas.call.Answer;
import id.lembarkinerja.formulas.call.Answer.Fact;
import id.lembarkinerja.formulas.call.Arguments;
import id.lembarkinerja.formulas.call.Refusal;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.DerivationText;
import id.lembarkinerja.formulas.rating.Band;
import id.lembarkinerja.formulas.rating.RatingScale;
import id.lembarkinerja.formulas.rating.ScaleDefect;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The category of a value by a scale ({@code KATEGORI}), or of the least of several values where each must reach it, as
 * the five clusters of a child-friendly city must.
 *
 * @param least whether the least of a list is rated
 */
record RatingMethod(boolean least) implements Method {
    @Override
    public Answer answer(Arguments arguments, Scales scales) {
        RatingScale scale = scales.get(arguments.text("skala"));
        BigDecimal value = least ? lowest(arguments.list("nilai")) : arguments.number("nilai");
        Bilingual prefix = least ? new Bilingual("nilai terendah ", "lowest value ") : Bilingual.NOTHING;
        Optional<Band> band = scale.rate(value);
        List<Bilingual> notes = new ArrayList<>(arguments.notes());
        for (ScaleDefect defect : scale.defects()) {
            notes.add(defect.said());
        }
        if (band.isEmpty()) {
            return new Answer.None(
                    Refusal.NO_BAND,
                    Bilingual.of(
                            "Nilai {0} tidak masuk rentang mana pun pada skala \"{1}\". Periksa nilainya, atau tetapkan"
                                    + " kategorinya.",
                            "The value {0} is in no band of the scale \"{1}\". Check the value, or set its category.",
                            DerivationText.operand(value),
                            scale.name()));
        }
        Bilingual label = new Bilingual(band.get().label(), band.get().labelEnglish());
        return new Answer.Words(
                label,
                prefix.then(Bilingual.of(
                        "{0} masuk rentang {1} = {2}",
                        "{0} is in the band {1} = {2}",
                        DerivationText.operand(value),
                        band.get().printed(),
                        label)),
                List.of(
                        new Fact("value", Decimals.plain(value)),
                        new Fact("scale", scale.id()),
                        new Fact("band", band.get().printed()),
                        new Fact("label-english", band.get().labelEnglish())),
                notes);
    }

    @Override
    public List<Twin> twins(Places places, Scales scales) {
        String cell = places.cell("nilai");
        String value = least ? "MIN(" + cell + ")" : cell;
        String missing = least ? ExcelText.hasGap(cell) : "NOT(ISNUMBER(" + cell + "))";
        RatingScale scale = scales.get(places.choice("skala", "permendagri-86-2017"));
        return List.of(new Twin("", "IF(" + missing + ",NA()," + RatingTwin.of(scale, value) + ")"));
    }

    private static BigDecimal lowest(List<BigDecimal> values) {
        BigDecimal lowest = values.get(0);
        for (BigDecimal value : values) {
            lowest = value.compareTo(lowest) < 0 ? value : lowest;
        }
        return lowest;
    }
}
