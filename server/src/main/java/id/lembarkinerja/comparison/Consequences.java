package id.lembarkinerja.comparison;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.recognition.TableRow;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks up what the figures of a table were and are. */
record Consequences(TableScores from, TableScores to) {

    Score from(TableRow row) {
        return from.get(row.key());
    }

    Score to(TableRow row) {
        return to.get(row.key());
    }

    Consequence of(String fromKey, String toKey) {
        return between(from.get(fromKey), to.get(toKey));
    }

    Consequence ofAdded(String key) {
        return between(Score.NONE, to.get(key));
    }

    Consequence ofRemoved(String key) {
        return between(from.get(key), Score.NONE);
    }

    /** A figure that stays the same is no consequence; the mean is one only where an achievement is. */
    private Consequence between(Score old, Score fresh) {
        Consequence all = new Consequence(
                new Sides<>(old.achievement(), fresh.achievement()),
                new Sides<>(rating(old), rating(fresh)),
                new Sides<BigDecimal>(from.mean(), to.mean()),
                List.of());
        if (!all.achievementChanged() && !all.ratingChanged()) {
            return Consequence.NONE;
        }
        return all;
    }

    private static @Nullable Bilingual rating(Score score) {
        return score.rating().isEmpty() ? null : score.rating();
    }
}
