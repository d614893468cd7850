package id.lembarkinerja.formulas.method;

import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.rating.AboveTop;
import id.lembarkinerja.formulas.rating.Band;
import id.lembarkinerja.formulas.rating.Bound;
import id.lembarkinerja.formulas.rating.RatingScale;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rating scale as nested IFs, from the highest band down, as the scale itself rates. */
final class RatingTwin {
    private RatingTwin() {}

    static String of(RatingScale scale, String value) {
        List<Band> bands = scale.readBands();
        String text = "NA()";
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            boolean top = i == bands.size() - 1 && scale.above() == AboveTop.TOP_BAND;
            List<String> tests = new ArrayList<>();
            add(tests, value, band.lower(), ">");
            if (!top) {
                add(tests, value, band.upper(), "<");
            }
            String test = tests.isEmpty() ? "TRUE" : "AND(" + String.join(",", tests) + ")";
            text = "IF(" + test + ",\"" + band.label().replace("\"", "\"\"") + "\"," + text + ")";
        }
        return text;
    }

    private static void add(List<String> tests, String value, @Nullable Bound bound, String sign) {
        if (bound != null) {
            tests.add(value + sign + (bound.closed() ? "=" : "") + Decimals.plain(bound.value()));
        }
    }
}
