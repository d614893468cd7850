package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.validation.HeadingYears.HeadingYear;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Headings that say how far their year is from that of the plan: {@code 2018 (n-3)} beside {@code 2020 (n)}. */
final class HeadingOffsets {
    private static final Bilingual SAME_YEAR = new Bilingual("Samakan tahunnya.", "Make the years agree.");

    private HeadingOffsets() {}

    /** All headings with {@code (n-1)} and the like must mean the same {@code n}: two of them contradict each other. */
    static List<Finding> check(List<HeadingYear> years) {
        Map<Integer, List<HeadingYear>> byBase = new TreeMap<>();
        for (HeadingYear year : years) {
            year.base()
                    .ifPresent(base -> byBase.computeIfAbsent(base, key -> new ArrayList<>())
                            .add(year));
        }
        if (byBase.size() < 2) {
            return List.of();
        }
        int most = byBase.values().stream().mapToInt(List::size).max().orElse(0);
        List<Integer> usual = byBase.entrySet().stream()
                .filter(entry -> entry.getValue().size() == most)
                .map(Map.Entry::getKey)
                .toList();
        HeadingYear model = byBase.getOrDefault(usual.get(0), List.of()).get(0);
        List<Finding> findings = new ArrayList<>();
        byBase.forEach((base, odd) -> {
            // One merged heading over several columns is one slip.
            Map<Spot, HeadingYear> cells = new LinkedHashMap<>();
            odd.forEach(year -> cells.put(atCell(year.spot()), year));
            if (!base.equals(usual.get(0))) {
                cells.values().forEach(year -> findings.add(contradiction(year, model, usual.size() == 1)));
            }
        });
        return findings;
    }

    private static Spot atCell(Spot spot) {
        return new Spot(spot.file(), spot.sheet(), spot.cell(), spot.printed(), spot.table(), "", "");
    }

    private static Finding contradiction(HeadingYear odd, HeadingYear model, boolean clear) {
        int base = model.base().orElse(0);
        int right = base + odd.offset().orElse(0);
        SpotDraft draft = SpotDraft.noted("year-mismatch", odd.spot()).related(model.spot());
        if (clear) {
            draft.expected(Integer.toString(right));
        }
        return draft.message(
                "Judul kolom di {0} menyebut {1} sebagai {2}, jadi n adalah {3}; judul di {4} menyebut {5} sebagai {6}, jadi n"
                        + " adalah {7}. {8}",
                "The heading in {0} names {1} as {2}, so n is {3}; the heading in {4} names {5} as {6}, so n is {7}. {8}",
                odd.spot().cell(),
                odd.year(),
                name(odd.offset().orElse(0)),
                odd.base().orElse(0),
                model.spot().cell(),
                model.year(),
                name(model.offset().orElse(0)),
                base,
                clear ? Bilingual.of("Ganti menjadi {0}.", "Change it to {0}.", right) : SAME_YEAR);
    }

    private static String name(int offset) {
        return offset == 0 ? "n" : offset < 0 ? "n-" + -offset : "n+" + offset;
    }
}
