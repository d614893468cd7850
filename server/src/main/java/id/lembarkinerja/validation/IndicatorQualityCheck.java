package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code indicator-quality}: indicators that miss a criterion of a good indicator as far as their row shows it. One
 * finding a row, one summary when most rows of a table are affected; the rest is for {@link QualityChecklist}.
 */
final class IndicatorQualityCheck implements Check {
    private static final String CODE = "indicator-quality";
    private static final int MANY = 4;

    private final IndicatorWords words = IndicatorWords.load();

    private record Judged(Spot spot, IndicatorWant want) {}

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            if (table.findColumn("indicator").isPresent()) {
                check(dossier, table, findings);
            }
        }
        return findings;
    }

    private void check(Dossier dossier, RecognizedTable table, List<Finding> findings) {
        IndicatorQuality quality = new IndicatorQuality(words, dossier, table);
        List<Judged> judged = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int indicators = 0;
        for (TableRow row : table.rows()) {
            Optional<String> column = column(row);
            if (row.kind() != RowKind.INDICATOR || column.isEmpty()) {
                continue;
            }
            indicators++;
            Optional<IndicatorWant> want = quality.judge(row, column.get());
            if (want.isPresent()) {
                Spot spot = Spot.of(table, row, want.get().column());
                if (seen.add(spot.cell() + "|" + row.label())) {
                    judged.add(new Judged(spot, want.get()));
                }
            }
        }
        if (judged.size() >= MANY && judged.size() * 2 >= indicators) {
            findings.add(summary(judged, indicators));
        } else {
            judged.forEach(one -> findings.add(SpotDraft.hint(CODE, one.spot())
                    .message(
                            "Indikator di {0} {1}, jadi belum memenuhi kriteria {2}. {3}.",
                            "The indicator in {0} {1}, so it does not meet the criterion yet: {2}. {3}.",
                            one.spot().cell(),
                            one.want().what(),
                            one.want().criterion(),
                            one.want().advice())));
        }
    }

    /** The column whose words are the indicator: some agencies write it beside one that repeats the objective. */
    private static Optional<String> column(TableRow row) {
        for (String key : List.of("performance-target", "indicator")) {
            Optional<TableCell> cell = row.find(key);
            if (cell.isPresent() && !cell.get().printed().isBlank()) {
                // A merged indicator is judged once, in its first row.
                return cell.get().carried() ? Optional.empty() : Optional.of(key);
            }
        }
        return Optional.empty();
    }

    private static Finding summary(List<Judged> judged, int indicators) {
        Map<Bilingual, List<Judged>> byCriterion = new LinkedHashMap<>();
        for (Judged one : judged) {
            byCriterion
                    .computeIfAbsent(one.want().criterion(), key -> new ArrayList<>())
                    .add(one);
        }
        List<Bilingual> parts = new ArrayList<>();
        byCriterion.forEach((criterion, where) -> parts.add(Bilingual.of(
                "{0}: {1}, mulai {2} ({3})",
                "{0}: {1}, from {2} on ({3})",
                criterion,
                Bilingual.count(where.size(), "indikator", "indicator", "indicators"),
                where.get(0).spot().cell(),
                where.get(0).want().advice())));
        Spot at = judged.get(0).spot();
        return SpotDraft.hint(CODE, at)
                .related(judged.stream().map(Judged::spot).toList())
                .message(
                        "{0} dari {1} indikator tabel ini belum memenuhi kriteria indikator yang baik. {2}. Rumuskan kembali"
                                + " sebelum targetnya ditetapkan.",
                        "{0} of the {1} indicators of this table do not meet the criteria of a good indicator"
                                + " yet. {2}. Reword them before their targets are set.",
                        judged.size(),
                        indicators,
                        Bilingual.joined("; ", parts));
    }
}
