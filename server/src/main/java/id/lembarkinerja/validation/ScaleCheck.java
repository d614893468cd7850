package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.rating.Band;
import id.lembarkinerja.formulas.rating.Bound;
import id.lembarkinerja.formulas.rating.ScaleDefect;
import id.lembarkinerja.recognition.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * {@code scale-gap}, {@code scale-overlap}, {@code scale-misprint}: defects of a rating scale printed in the document;
 * {@code cross-table-mismatch}: two scales of one dossier that rate the same value differently.
 */
final class ScaleCheck implements Check {
    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        List<PrintedScale> scales = PrintedScale.list(dossier);
        for (PrintedScale scale : scales) {
            scale.scale().defects().forEach(defect -> findings.add(finding(scale, defect)));
        }
        for (int i = 0; i < scales.size(); i++) {
            for (int j = i + 1; j < scales.size(); j++) {
                disagreement(scales.get(i), scales.get(j)).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Finding finding(PrintedScale scale, ScaleDefect defect) {
        String code = switch (defect.kind()) {
            case GAP -> "scale-gap";
            case OVERLAP -> "scale-overlap";
            case MISPRINT -> "scale-misprint";
        };
        FindingDraft draft =
                FindingDraft.noted(code, scale.table()).at(scale.rows().get(defect.band()), "scale");
        return draft.message(
                "{0} Perbaiki rentang di {1}.", "{0} Correct the range in {1}.", defect.said(), draft.cell());
    }

    /** Two scales may grade two things, such as performance and spending: a person says whether they should agree. */
    private static Optional<Finding> disagreement(PrintedScale first, PrintedScale second) {
        for (BigDecimal value : probes(first, second)) {
            Optional<Band> left = first.scale().rate(value);
            Optional<Band> right = second.scale().rate(value);
            if (left.isPresent() && right.isPresent() && differ(left.get(), right.get())) {
                int row = second.scale().bands().indexOf(right.get());
                FindingDraft draft = FindingDraft.doubtful("cross-table-mismatch", second.table())
                        .at(second.rows().get(Math.max(0, row)), "scale");
                int other = Math.max(0, first.scale().bands().indexOf(left.get()));
                draft.related(first.table(), first.rows().get(other), "scale");
                return Optional.of(draft.message(
                        "Dua skala dalam dokumen ini tidak sepakat: {0} berarti \"{1}\" di {2}, tetapi \"{3}\" pada"
                                + " skala di lembar {4}. Pakai satu skala saja dan sebutkan dasarnya.",
                        "Two scales in this document disagree: {0} means \"{1}\" in {2}, but \"{3}\" on the scale in"
                                + " sheet {4}. Use one scale only and name its source.",
                        FindingDraft.say(value),
                        right.get().label(),
                        draft.cell(),
                        left.get().label(),
                        first.table().sheet()));
            }
        }
        return Optional.empty();
    }

    private static boolean differ(Band left, Band right) {
        return Words.labelLikeness(left.label(), right.label()) < 0.99;
    }

    /** Every bound of both scales: where scales disagree, they do so at a bound first. */
    private static SortedSet<BigDecimal> probes(PrintedScale first, PrintedScale second) {
        SortedSet<BigDecimal> probes = new TreeSet<>();
        for (PrintedScale scale : List.of(first, second)) {
            for (Band band : scale.scale().bands()) {
                for (Bound bound : new Bound[] {band.lower(), band.upper()}) {
                    if (bound != null) {
                        probes.add(bound.value());
                    }
                }
            }
        }
        return probes;
    }
}
