package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.Outline;
import id.lembarkinerja.formulas.number.Absence;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code missing-target}: money planned for an indicator without a target, for this year, for the next one, or for the
 * need. A programme may leave targets to its activities, but not where it names an indicator of its own.
 */
final class AmountWithoutTargetCheck implements Check {
    /**
     * @param indicator the column that names what is measured
     * @param before a figure that must stand there too, so that the row is one with targets; the indicator again when
     *     nothing more is asked
     */
    private record Planned(String indicator, String before, String amount, String target) {
        boolean isIn(RecognizedTable table) {
            return List.of(indicator, before, amount, target).stream()
                    .allMatch(key -> table.findColumn(key).isPresent());
        }
    }

    private static final List<Planned> PLANS = List.of(
            new Planned("indicator", "indicator", "budget", "target"),
            new Planned("indicator", "target", "budget-next", "target-next"),
            new Planned("indicator-need", "indicator-need", "budget-need", "target-need"));

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            List<TableRow> rows = table.rows().stream()
                    .filter(row -> row.kind() == RowKind.INDICATOR)
                    .toList();
            for (Planned plan : PLANS) {
                if (plan.isIn(table)) {
                    check(dossier, table, rows, plan, findings);
                }
            }
        }
        return findings;
    }

    private static void check(
            Dossier dossier, RecognizedTable table, List<TableRow> rows, Planned plan, List<Finding> findings) {
        Set<String> toldElsewhere = toldElsewhere(dossier, table, rows, plan);
        List<TableRow> planned = rows.stream()
                .filter(row -> isNamed(row, plan.indicator()) && isNamed(row, plan.before()))
                .filter(row -> PrintedFigure.find(row, plan.amount())
                        .filter(amount -> amount.signum() > 0)
                        .isPresent())
                .toList();
        List<TableRow> without =
                planned.stream().filter(row -> isBlank(row, plan.target())).toList();
        // An agency that leaves the column empty does not use it.
        if (without.size() * 2 > planned.size()) {
            return;
        }
        for (TableRow row : without) {
            if (!toldElsewhere.contains(row.key())) {
                findings.add(finding(table, row, plan));
            }
        }
    }

    /** A target of this year that the form wants everywhere is asked of every row without rows below it. */
    private static Set<String> toldElsewhere(
            Dossier dossier, RecognizedTable table, List<TableRow> rows, Planned plan) {
        Set<String> told = new HashSet<>();
        boolean wanted = dossier.catalogue()
                .findForm(table.form())
                .flatMap(form -> form.findColumn(plan.target()))
                .filter(column -> !column.optional())
                .isPresent();
        if (wanted && plan.target().equals("target")) {
            List<TableRow> leaves =
                    table.findColumn("code").isEmpty() ? rows : Outline.of(rows).leaves(row -> true);
            leaves.forEach(row -> told.add(row.key()));
        }
        return told;
    }

    private static boolean isNamed(TableRow row, String column) {
        return row.find(column)
                .filter(cell -> !cell.carried() && !cell.printed().isBlank())
                .isPresent();
    }

    private static boolean isBlank(TableRow row, String column) {
        return row.find(column)
                .filter(cell -> cell.formula().isEmpty())
                .map(TableCell::reading)
                .filter(reading -> reading instanceof Reading.Absent absent && absent.kind() == Absence.BLANK)
                .isPresent();
    }

    private static Finding finding(RecognizedTable table, TableRow row, Planned plan) {
        FindingDraft draft = FindingDraft.doubtful("missing-target", table)
                .at(row, plan.target())
                .related(table, row, plan.amount())
                .related(table, row, plan.indicator());
        return draft.message(
                "Kolom \"{0}\" di {1} untuk \"{2}\" kosong, padahal indikator dan dananya ({3}) sudah ada. Isi"
                        + " targetnya, atau tulis N/A bila memang tidak ditargetkan.",
                "Column \"{0}\" in {1} is empty for \"{2}\", although its indicator and its money ({3}) are there. Enter"
                        + " the target, or write N/A if none is set.",
                table.heading(plan.target()),
                draft.cell(),
                row.label(),
                FindingDraft.say(PrintedFigure.find(row, plan.amount()).orElseThrow()));
    }
}
