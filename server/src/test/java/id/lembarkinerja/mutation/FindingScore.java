package id.lembarkinerja.mutation;

import id.lembarkinerja.mutation.Specimen.Planted;
import id.lembarkinerja.mutation.Specimen.Spot;
import id.lembarkinerja.mutation.Specimen.TruthTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.validation.Examination;
import id.lembarkinerja.validation.Finding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts which planted defects were found, and what was said about cells that are right. */
final class FindingScore {
    final Tally proven = new Tally();
    final Map<String, Tally> byDefect = new TreeMap<>();
    /** Questions and remarks on workbooks without a mistake, by code. */
    final Map<String, Integer> questions = new TreeMap<>();
    /** Proofs of what is no mistake. */
    final List<String> falsehoods = new ArrayList<>();

    final List<String> misses = new ArrayList<>();
    final List<String> alarms = new ArrayList<>();
    int cleanWorkbooks;

    /** @param known finding codes that exist; a defect that no code names is not asked for */
    void count(Specimen specimen, Examination.Examined examined, Set<String> known) {
        cleanWorkbooks += specimen.defects().isEmpty() ? 1 : 0;
        for (Planted planted : specimen.defects()) {
            boolean named = known.contains(planted.code())
                    || planted.accepted().stream().anyMatch(known::contains);
            if (named) {
                found(specimen, planted, examined.findings());
            }
        }
        Set<Spot> consequences = consequences(specimen);
        for (Finding finding : examined.findings()) {
            if (touches(finding, consequences)) {
                continue;
            }
            String said =
                    finding.code() + " at " + finding.cell() + " in " + specimen.name() + ": " + finding.message();
            if (finding.certainty() == Finding.Certainty.ASSERT) {
                falsehoods.add(said);
            } else if (specimen.defects().isEmpty()) {
                questions.merge(
                        finding.code() + " (" + finding.severity().name().toLowerCase(java.util.Locale.ROOT) + ")",
                        1,
                        Integer::sum);
                alarms.add(said);
            }
        }
    }

    private void found(Specimen specimen, Planted planted, List<Finding> findings) {
        Set<Spot> spots = new LinkedHashSet<>(planted.spots());
        boolean found = findings.stream()
                .filter(finding -> finding.code().equals(planted.code())
                        || planted.accepted().contains(finding.code()))
                .anyMatch(finding -> touches(finding, spots));
        byDefect.computeIfAbsent(planted.code(), code -> new Tally()).count(found);
        if (planted.proven()) {
            proven.count(found);
        }
        if (!found) {
            misses.add(planted.code() + " at " + planted.spots().get(0).cell() + " in " + specimen.name()
                    + "; said instead: "
                    + findings.stream()
                            .map(one -> one.code() + "@" + one.cell())
                            .toList());
        }
    }

    private static boolean touches(Finding finding, Set<Spot> spots) {
        return spots.contains(new Spot(finding.file(), finding.sheet(), finding.cell()))
                || finding.related().stream()
                        .anyMatch(related -> spots.contains(new Spot(related.file(), related.sheet(), related.cell())));
    }

    /**
     * The spoilt cells, and those whose right value depends on them: their row, and in their column parents and totals.
     */
    private static Set<Spot> consequences(Specimen specimen) {
        Set<Spot> spots = new LinkedHashSet<>();
        for (Planted planted : specimen.defects()) {
            spots.addAll(planted.spots());
        }
        Set<Spot> spoilt = Set.copyOf(spots);
        for (TruthTable truth : specimen.tables()) {
            TableModel table = truth.placed().drawing().table();
            for (int row = 0; row < table.rows().size(); row++) {
                for (TableModel.Column column : table.columns()) {
                    if (truth.placed().drawing().isLocated(row, column.key())
                            && spoilt.contains(spot(truth, row, column.key()))) {
                        depending(truth, row, column.key(), spots);
                    }
                }
            }
        }
        return spots;
    }

    private static void depending(TruthTable truth, int row, String key, Set<Spot> spots) {
        TableModel table = truth.placed().drawing().table();
        for (TableModel.Column column : table.columns()) {
            spots.add(spot(truth, row, column.key()));
        }
        String code = table.row(row).get("code").text();
        for (int other = 0; other < table.rows().size(); other++) {
            String above = table.row(other).get("code").text();
            boolean parent = !above.isEmpty() && code.startsWith(above + ".");
            if (parent || table.row(other).kind() == RowKind.TOTAL) {
                spots.add(spot(truth, other, key));
            }
        }
    }

    private static Spot spot(TruthTable truth, int row, String key) {
        return new Spot(truth.file(), truth.sheet(), truth.address(row, key));
    }
}
