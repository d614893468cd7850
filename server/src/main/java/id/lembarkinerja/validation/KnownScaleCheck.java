package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.validation.IndicatorScales.IndicatorScale;
import id.lembarkinerja.validation.unit.UnitNames;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code value-impossible}: a well-known index outside the scale on which it is measured. */
final class KnownScaleCheck implements Check {
    private final IndicatorScales scales = IndicatorScales.load();
    private final IndicatorNames names = IndicatorNames.load();
    private final UnitNames units = UnitNames.load();

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            List<TableColumn> measures = Measures.list(table);
            for (TableRow row : measures.isEmpty() ? List.<TableRow>of() : table.rows()) {
                if (row.kind() == RowKind.INDICATOR) {
                    check(dossier, table, measures, row, findings);
                }
            }
        }
        return findings;
    }

    private void check(
            Dossier dossier, RecognizedTable table, List<TableColumn> measures, TableRow row, List<Finding> findings) {
        String name = Measures.indicator(row);
        if (!isIndexItself(dossier.words(name), Measures.unit(measures, row))) {
            return;
        }
        Optional<IndicatorScale> scale = scales.find(name);
        for (TableColumn column : scale.isEmpty() ? List.<TableColumn>of() : measures) {
            PrintedFigure.find(row, column.key())
                    .filter(figure -> !scale.orElseThrow().holds(figure))
                    .ifPresent(figure -> findings.add(finding(table, column, row, figure, scale.orElseThrow())));
        }
    }

    /** Not a share or a number of things that have to do with it, such as offices with a grade of at least B. */
    private boolean isIndexItself(List<String> name, String unit) {
        return !units.isPercent(unit) && (names.isScore(name) || names.isSoftScore(name) || units.isScore(unit));
    }

    private static Finding finding(
            RecognizedTable table, TableColumn column, TableRow row, BigDecimal figure, IndicatorScale scale) {
        FindingDraft draft = FindingDraft.doubtful("value-impossible", table).at(row, column.key());
        return draft.message(
                "\"{0}\" di {1} bernilai {2}, di luar skala yang lazim untuk indeks ini ({3} sampai {4}). Periksa"
                        + " tanda desimalnya, atau sebutkan skala yang dipakai.",
                "\"{0}\" in {1} is {2}, outside the usual scale of this index ({3} to {4}). Check its decimal sign,"
                        + " or say which scale is used.",
                Measures.indicator(row).strip().replace('\n', ' '),
                draft.cell(),
                FindingDraft.say(figure),
                Decimals.indonesian(scale.least()),
                Decimals.indonesian(scale.most()));
    }
}
