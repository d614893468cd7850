package id.lembarkinerja.evaluation;

import id.lembarkinerja.formulas.language.Bilingual;

/**
 * The category (predikat) of an achievement.
 *
 * @param scale id of the rating scale
 * @param band label of the band, as the scale prints it
 * @param bandEnglish the same in English; the printed label where the scale has no other
 */
public record Rating(String scale, String band, String bandEnglish) {
    /** The label in both languages. */
    public Bilingual names() {
        return new Bilingual(band, bandEnglish);
    }
}
