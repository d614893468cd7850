package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.validation.graph.Disagreement;
import id.lembarkinerja.validation.graph.Told;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says which of the cells that disagree is wrong, where the sums of the tables or the other tables tell. */
final class Suspects {
    private final Map<String, OwnSums> sums = new HashMap<>();

    /**
     * A disagreement, judged.
     *
     * @param suspect the cell to look at
     * @param others the other cells, those that state something else first
     * @param expected what it should state; empty when nothing tells
     * @param proof why, as a sentence with a space in front; empty when nothing tells
     */
    record Verdict(
            Disagreement disagreement,
            Told suspect,
            List<Told> others,
            Optional<BigDecimal> expected,
            Bilingual proof) {}

    Verdict judge(Disagreement disagreement) {
        List<List<Told>> sides = disagreement.sides();
        List<List<Told>> sound = sides.stream()
                .filter(side -> side.stream().anyMatch(this::isConfirmed))
                .toList();
        List<List<Told>> rest =
                sides.stream().filter(side -> !sound.contains(side)).toList();
        boolean doubted =
                !rest.isEmpty() && rest.stream().allMatch(side -> side.stream().anyMatch(this::isDenied));
        if (sound.size() == 1 && doubted) {
            return verdict(
                    disagreement,
                    rest,
                    sound.get(0),
                    Bilingual.of(
                            " Jumlah di lembar {0} cocok dengan rinciannya, di tabel ini tidak, jadi angka di tabel ini"
                                    + " yang tampak keliru.",
                            " The totals in sheet {0} are the sums of their breakdown, in this table they are not, so"
                                    + " the figure in this table seems to be the wrong one.",
                            sound.get(0).get(0).table().sheet()));
        }
        List<Told> most = sides.get(0);
        int ties = 0;
        for (List<Told> side : sides) {
            ties = side.size() > most.size() ? 0 : ties + (side.size() == most.size() && side != most ? 1 : 0);
            most = side.size() > most.size() ? side : most;
        }
        List<Told> majority = most;
        if (most.size() > 1 && ties == 0) {
            List<List<Told>> minority =
                    sides.stream().filter(side -> side != majority).toList();
            return verdict(
                    disagreement,
                    minority,
                    majority,
                    Bilingual.of(
                            " {0} tabel lain sepakat, jadi periksa yang ini dulu.",
                            " {0} other tables agree with each other, so check this one first.", majority.size()));
        }
        List<Told> others = new ArrayList<>();
        sides.subList(1, sides.size()).forEach(others::addAll);
        others.addAll(sides.get(0).subList(1, sides.get(0).size()));
        return new Verdict(disagreement, sides.get(0).get(0), others, Optional.empty(), Bilingual.NOTHING);
    }

    private static Verdict verdict(
            Disagreement disagreement, List<List<Told>> wrong, List<Told> right, Bilingual proof) {
        List<Told> others = new ArrayList<>(right);
        Told suspect = wrong.get(0).get(0);
        wrong.stream().flatMap(List::stream).skip(1).forEach(others::add);
        Optional<BigDecimal> expected = right.get(0).numbers().size() == 1
                ? Optional.of(right.get(0).numbers().get(0))
                : Optional.empty();
        return new Verdict(disagreement, suspect, others, expected, proof);
    }

    private boolean isConfirmed(Told told) {
        return sums(told).confirm(told.row());
    }

    private boolean isDenied(Told told) {
        return sums(told).deny(told.row());
    }

    private OwnSums sums(Told told) {
        return sums.computeIfAbsent(
                told.table().id() + "|" + told.column().key(),
                key -> OwnSums.of(told.table(), told.column().key()));
    }
}
