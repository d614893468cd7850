package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code rollup-mismatch}: a year that is neither the sum, the last, the highest nor the mean of its quarters. */
final class RollupCheck implements Check {
    private static final List<List<String>> YEARS =
            List.of(List.of("target-q", "target-year"), List.of("target-q", "target"), List.of("actual-q", "actual"));

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            for (List<String> pair : YEARS) {
                boolean whole = table.findColumn(pair.get(0) + "4").isPresent()
                        && table.findColumn(pair.get(0) + "1").isPresent()
                        && table.findColumn(pair.get(1)).isPresent();
                for (TableRow row : whole ? table.rows() : List.<TableRow>of()) {
                    if (row.kind() == RowKind.INDICATOR) {
                        check(table, row, pair.get(0), pair.get(1)).ifPresent(findings::add);
                    }
                }
            }
        }
        return findings;
    }

    private static Optional<Finding> check(RecognizedTable table, TableRow row, String quarterly, String yearly) {
        Optional<BigDecimal> year = PrintedFigure.find(row, yearly);
        Optional<BigDecimal> last = PrintedFigure.find(row, quarterly + "4");
        List<BigDecimal> quarters = new ArrayList<>();
        for (int n = 1; n <= 4; n++) {
            PrintedFigure.find(row, quarterly + n).ifPresent(quarters::add);
        }
        if (year.isEmpty() || last.isEmpty() || quarters.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = quarters.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = Decimals.divide(sum, BigDecimal.valueOf(quarters.size()));
        boolean repeated = quarters.stream().anyMatch(quarter -> quarter.compareTo(year.get()) == 0);
        if (repeated || PrintedFigure.agreesAsSum(sum, year.get()) || PrintedFigure.agrees(mean, year.get())) {
            return Optional.empty();
        }
        FindingDraft draft = FindingDraft.doubtful("rollup-mismatch", table).at(row, yearly);
        for (int n = 1; n <= 4; n++) {
            draft.related(table, row, quarterly + n);
        }
        draft.fix("Tulis jumlah triwulan", sum).fix("Tulis nilai triwulan terakhir", last.get());
        return Optional.of(draft.message("Nilai setahun " + FindingDraft.say(year.get()) + " untuk \"" + row.label()
                + "\" bukan jumlah triwulannya (" + FindingDraft.say(sum) + "), bukan nilai terakhirnya ("
                + FindingDraft.say(last.get()) + ") dan bukan rata-ratanya (" + FindingDraft.say(mean)
                + "). Periksa triwulan-triwulannya, lalu perbaiki " + draft.cell() + "."));
    }
}
