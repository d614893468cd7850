package id.lembarkinerja.formulas.method;

import id.lembarkinerja.formulas.call.Answer;
import id.lembarkinerja.formulas.call.Answer.Fact;
import id.lembarkinerja.formulas.call.Arguments;
import id.lembarkinerja.formulas.call.Refusal;
import id.lembarkinerja.formulas.call.RefusedException;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether weights follow the rule of the work plan 2022 of DPMPPA Kota Jambi, 2.2.1 (3): an outcome weighs more than an
 * output, an output more than an input ({@code URUTANBOBOT}).
 */
final class WeightOrderMethod implements Method {
    private static final List<String> INPUT = List.of("input", "masukan");
    private static final List<String> OUTPUT = List.of("output", "keluaran");
    private static final List<String> OUTCOME = List.of("outcome", "hasil");

    @Override
    public Answer answer(Arguments arguments, Scales scales) {
        List<BigDecimal> weights = arguments.list("bobot");
        List<String> kinds = arguments.texts("jenis");
        arguments.requireSameSize("jenis", kinds.size(), "bobot", weights.size());
        List<Bilingual> broken = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            for (int j = 0; j < weights.size(); j++) {
                if (rank(kinds.get(i)) > rank(kinds.get(j)) && weights.get(i).compareTo(weights.get(j)) <= 0) {
                    broken.add(Bilingual.of(
                            "bobot {0} ke-{1} ({2}) tidak di atas bobot {3} ke-{4} ({5})",
                            "the weight of {0} no. {1} ({2}) is not above that of {3} no. {4} ({5})",
                            kinds.get(i).trim(),
                            i + 1,
                            Decimals.indonesian(weights.get(i)),
                            kinds.get(j).trim(),
                            j + 1,
                            Decimals.indonesian(weights.get(j))));
                }
            }
        }
        Bilingual text = broken.isEmpty()
                ? new Bilingual("Sesuai", "In order")
                : Bilingual.of("Tidak sesuai: {0}.", "Not in order: {0}.", Bilingual.joined("; ", broken));
        return new Answer.Words(
                text,
                new Bilingual("hasil > keluaran > masukan", "outcome > output > input"),
                List.of(new Fact("broken", broken.size() + "")),
                List.of());
    }

    private static int rank(String kind) {
        String word = kind.trim().toLowerCase(Locale.ROOT);
        List<List<String>> ranks = List.of(INPUT, OUTPUT, OUTCOME);
        for (int i = 0; i < ranks.size(); i++) {
            if (ranks.get(i).contains(word)) {
                return i;
            }
        }
        throw new RefusedException(
                Refusal.UNKNOWN_CHOICE,
                "Jenis \"{0}\" tidak dikenal. Tulis masukan (input), keluaran (output), atau hasil (outcome).",
                "The kind \"{0}\" is not known. Write masukan (input), keluaran (output) or hasil (outcome).",
                kind);
    }
}
