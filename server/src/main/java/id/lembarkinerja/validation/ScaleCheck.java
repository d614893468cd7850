package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.rating.AboveTop;
import id.lembarkinerja.formulas.rating.Band;
import id.lembarkinerja.formulas.rating.BandParser;
import id.lembarkinerja.formulas.rating.Bound;
import id.lembarkinerja.formulas.rating.RatingScale;
import id.lembarkinerja.formulas.rating.ScaleDefect;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableRow;
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
    private static final String FORM = "skala-kategori";
    private static final int FEWEST_BANDS = 3;

    private record PrintedScale(RecognizedTable table, List<TableRow> rows, RatingScale scale) {}

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        List<PrintedScale> scales = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            if (table.form().equals(FORM)) {
                read(table).ifPresent(scales::add);
            }
        }
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

    private static Optional<PrintedScale> read(RecognizedTable table) {
        List<TableRow> rows = new ArrayList<>();
        List<Band> bands = new ArrayList<>();
        for (TableRow row : table.rows()) {
            String range = row.find("scale").map(cell -> cell.printed()).orElse("");
            String label = row.find("category").map(cell -> cell.printed()).orElse("");
            Band band = BandParser.parse(range, label);
            if (!range.isBlank() && !label.isBlank() && !band.unreadable()) {
                rows.add(row);
                bands.add(band);
            }
        }
        if (bands.size() < FEWEST_BANDS) {
            return Optional.empty();
        }
        RatingScale scale = new RatingScale(table.id(), table.title(), table.title(), "", "", bands, AboveTop.TOP_BAND);
        return Optional.of(new PrintedScale(table, rows, scale));
    }

    private static Finding finding(PrintedScale scale, ScaleDefect defect) {
        String code = switch (defect.kind()) {
            case GAP -> "scale-gap";
            case OVERLAP -> "scale-overlap";
            case MISPRINT -> "scale-misprint";
        };
        FindingDraft draft =
                FindingDraft.noted(code, scale.table()).at(scale.rows().get(defect.band()), "scale");
        return draft.message(defect.message() + " Perbaiki rentang di " + draft.cell() + ".");
    }

    private static Optional<Finding> disagreement(PrintedScale first, PrintedScale second) {
        for (BigDecimal value : probes(first, second)) {
            Optional<Band> left = first.scale().rate(value);
            Optional<Band> right = second.scale().rate(value);
            if (left.isPresent() && right.isPresent() && differ(left.get(), right.get())) {
                int row = second.scale().bands().indexOf(right.get());
                FindingDraft draft = FindingDraft.noted("cross-table-mismatch", second.table())
                        .at(second.rows().get(Math.max(0, row)), "scale");
                int other = Math.max(0, first.scale().bands().indexOf(left.get()));
                draft.related(first.table(), first.rows().get(other), "scale");
                return Optional.of(draft.message("Dua skala dalam dokumen ini tidak sepakat: " + FindingDraft.say(value)
                        + " berarti \"" + right.get().label() + "\" di sini, tetapi \""
                        + left.get().label()
                        + "\" pada skala di lembar " + first.table().sheet()
                        + ". Pakai satu skala saja dan sebutkan dasarnya."));
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
