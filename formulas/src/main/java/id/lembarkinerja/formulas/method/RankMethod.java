package id.lembarkinerja.formulas.method;

import id.lembarkinerja.formulas.call.Answer;
import id.lembarkinerja.formulas.call.Answer.Item;
import id.lembarkinerja.formulas.call.Arguments;
import id.lembarkinerja.formulas.call.Refusals;
import id.lembarkinerja.formulas.language.Bilingual;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The place of each value among all ({@code PERINGKAT}): equals share a place and the next one is left free. */
final class RankMethod implements Method {
    @Override
    public Answer answer(Arguments arguments, Scales scales) {
        int better = "terendah".equals(arguments.choice("terbaik")) ? -1 : 1;
        List<Optional<BigDecimal>> values = arguments.findNumbers("nilai");
        Map<BigDecimal, Integer> places = places(values, better);
        List<List<Item>> rows = new ArrayList<>();
        int ranked = 0;
        for (Optional<BigDecimal> value : values) {
            ranked += value.isPresent() ? 1 : 0;
            rows.add(List.of(value.map(one -> new Item(String.valueOf(places.get(one)), true))
                    .orElse(new Item("", false))));
        }
        if (ranked == 0) {
            throw Refusals.tooFew(arguments.parameter("nilai").name().said(), 0, 1);
        }
        List<Bilingual> notes = ranked == values.size()
                ? List.of()
                : List.of(Bilingual.of(
                        "{0} dari {1} nilai kosong, tanpa peringkat.",
                        "Blank, so without a rank: {0} of {1} values.", values.size() - ranked, values.size()));
        return new Answer.Table(
                List.of(new Bilingual("Peringkat", "Rank")),
                List.copyOf(rows),
                Bilingual.of(
                        "{0} nilai diurutkan, {1} di peringkat 1",
                        "{0} values in order, the {1} with rank 1",
                        ranked,
                        better > 0 ? new Bilingual("tertinggi", "highest") : new Bilingual("terendah", "lowest")),
                notes);
    }

    /** The place of every value; 1 and 1.0 are one value. */
    private static Map<BigDecimal, Integer> places(List<Optional<BigDecimal>> all, int better) {
        List<BigDecimal> sorted = new ArrayList<>();
        for (Optional<BigDecimal> value : all) {
            value.ifPresent(sorted::add);
        }
        sorted.sort((a, b) -> b.compareTo(a) * better);
        Map<BigDecimal, Integer> places = new TreeMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            places.putIfAbsent(sorted.get(i), i + 1);
        }
        return places;
    }
}
