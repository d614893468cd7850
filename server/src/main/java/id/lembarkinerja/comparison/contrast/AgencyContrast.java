package id.lembarkinerja.comparison.contrast;

import id.lembarkinerja.comparison.Sides;
import id.lembarkinerja.comparison.Snapshot;
import id.lembarkinerja.comparison.align.Alignment;
import id.lembarkinerja.recognition.RecognizedTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Two agencies side by side, indicator by indicator, form by form.
 *
 * @param rows the widest gap between achievements first, then those without achievements, then what only one has
 */
public record AgencyContrast(String left, String right, List<AgencyRow> rows) {
    private static final Comparator<AgencyRow> ORDER = Comparator.comparing(AgencyRow::isShared)
            .reversed()
            .thenComparing(
                    row -> row.findGap().map(BigDecimal::abs).orElse(BigDecimal.ONE.negate()),
                    Comparator.reverseOrder());

    /** Lays two workbooks side by side. */
    public static AgencyContrast of(Snapshot left, Snapshot right) {
        Set<String> forms = new LinkedHashSet<>();
        left.tables().forEach(table -> forms.add(table.form()));
        right.tables().forEach(table -> forms.add(table.form()));
        List<AgencyRow> rows = new ArrayList<>();
        forms.forEach(form -> addRows(form, left, right, rows));
        rows.sort(ORDER);
        return new AgencyContrast(left.name(), right.name(), List.copyOf(rows));
    }

    private static void addRows(String form, Snapshot left, Snapshot right, List<AgencyRow> rows) {
        List<FiguredRow> here = FiguredRow.list(left, table -> isOf(form, table));
        List<FiguredRow> there = FiguredRow.list(right, table -> isOf(form, table));
        Alignment alignment = FiguredRow.align(here, there);
        for (int i = 0; i < here.size(); i++) {
            int partner = alignment.toOf(i);
            AgencyRow.Standing own = AgencyRow.Standing.of(here.get(i));
            rows.add(new AgencyRow(
                    form, new Sides<>(own, partner < 0 ? null : AgencyRow.Standing.of(there.get(partner)))));
        }
        for (int j = 0; j < there.size(); j++) {
            if (alignment.fromOf(j) < 0) {
                rows.add(new AgencyRow(form, new Sides<>(null, AgencyRow.Standing.of(there.get(j)))));
            }
        }
    }

    private static boolean isOf(String form, RecognizedTable table) {
        return table.form().equals(form);
    }
}
