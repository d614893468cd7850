package id.lembarkinerja.formulas.method;

import id.lembarkinerja.formulas.call.Answer;
import id.lembarkinerja.formulas.call.Answer.Item;
import id.lembarkinerja.formulas.call.Arguments;
import id.lembarkinerja.formulas.call.Refusals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The place of each value among all ({@code PERINGKAT}): equals share a place and the next one is left free. */
final class RankMethod implements Method {
    @Override
    public Answer answer(Arguments arguments, Scales scales) {
        int better = "terendah".equals(arguments.choice("terbaik")) ? -1 : 1;
        List<Optional<BigDecimal>> values = RollupMethod.quarters(arguments, "nilai");
        List<List<Item>> rows = new ArrayList<>();
        int ranked = 0;
        for (Optional<BigDecimal> value : values) {
            ranked += value.isPresent() ? 1 : 0;
            rows.add(List.of(value.map(one -> new Item(String.valueOf(place(one, values, better)), true))
                    .orElse(new Item("", false))));
        }
        if (ranked == 0) {
            throw Refusals.tooFew(arguments.parameter("nilai").name().id(), 0, 1);
        }
        List<String> notes = ranked == values.size()
                ? List.of()
                : List.of((values.size() - ranked) + " dari " + values.size() + " nilai kosong, tanpa peringkat.");
        return new Answer.Table(
                List.of("Peringkat"),
                List.copyOf(rows),
                ranked + " nilai diurutkan, " + (better > 0 ? "tertinggi" : "terendah") + " di peringkat 1",
                notes);
    }

    @Override
    public List<Twin> twins(Places places, Scales scales) {
        return List.of();
    }

    private static int place(BigDecimal value, List<Optional<BigDecimal>> all, int better) {
        int place = 1;
        for (Optional<BigDecimal> other : all) {
            place += other.isPresent() && other.get().compareTo(value) * better > 0 ? 1 : 0;
        }
        return place;
    }
}
