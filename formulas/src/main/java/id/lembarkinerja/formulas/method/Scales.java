package id.lembarkinerja.formulas.method;

import id.lembarkinerja.formulas.call.Refusal;
import id.lembarkinerja.formulas.call.RefusedException;
import id.lembarkinerja.formulas.rating.RatingScale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rating scales a formula may rate by.
 *
 * @param byId in the order of their index, in which a refusal names them
 */
public record Scales(Map<String, RatingScale> byId) {

    /** The scale of this id, upper and lower case alike. */
    public RatingScale get(String id) {
        @Nullable RatingScale exact = byId.get(id.trim());
        if (exact != null) {
            return exact;
        }
        for (Map.Entry<String, RatingScale> entry : byId.entrySet()) {
            if (entry.getKey().equalsIgnoreCase(id.trim())) {
                return entry.getValue();
            }
        }
        throw new RefusedException(
                Refusal.UNKNOWN_CHOICE,
                "Skala \"{0}\" tidak dikenal. Pilih salah satu: {1}.",
                "The scale \"{0}\" is not known. Choose one of: {1}.",
                id,
                String.join(", ", byId.keySet()));
    }
}
