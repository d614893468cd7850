package id.lembarkinerja.comparison;

import id.lembarkinerja.formulas.language.Bilingual;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a row is worth in one version.
 *
 * @param achievement in percent, after the cap, unrounded; null when it cannot be computed
 * @param rating the band's name, or nothing
 */
public record Score(@Nullable BigDecimal achievement, Bilingual rating) {

    /** Neither achievement nor rating. */
    public static final Score NONE = new Score(null, Bilingual.NOTHING);

    /** The achievement, if there is one. */
    public Optional<BigDecimal> findAchievement() {
        return Optional.ofNullable(achievement);
    }
}
