package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.validation.IndicatorQuality.Want;
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

    private record Judged(Spot spot, Want want) {}

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
            Optional<Want> want = quality.judge(row, column.get());
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
                    .message("Indikator di " + one.spot().cell() + " "
                            + one.want().what() + ", jadi belum memenuhi kriteria "
                            + one.want().criterion() + ". " + one.want().advice() + ".")));
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
        Map<String, List<String>> cells = new LinkedHashMap<>();
        Map<String, String> advice = new LinkedHashMap<>();
        for (Judged one : judged) {
            cells.computeIfAbsent(one.want().criterion(), key -> new ArrayList<>())
                    .add(one.spot().cell());
            advice.putIfAbsent(one.want().criterion(), one.want().advice());
        }
        List<String> parts = new ArrayList<>();
        cells.forEach((criterion, where) -> parts.add(criterion + ": " + where.size() + " indikator, mulai "
                + where.get(0) + " (" + advice.getOrDefault(criterion, "") + ")"));
        Spot at = judged.get(0).spot();
        return SpotDraft.hint(CODE, at)
                .related(judged.stream().map(Judged::spot).toList())
                .message(judged.size() + " dari " + indicators
                        + " indikator tabel ini belum memenuhi kriteria indikator yang baik. "
                        + String.join("; ", parts)
                        + ". Rumuskan kembali sebelum targetnya ditetapkan.");
    }
}
