package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.Outline;
import id.lembarkinerja.formulas.achievement.Outcome;
import id.lembarkinerja.formulas.number.Absence;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.FormColumn;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code missing-target}, {@code missing-realisation}, {@code missing-value}: a figure that its column and row call
 * for. N/A is an answer, not a gap.
 */
final class MissingCheck implements Check {
    private static final Set<String> TARGETS = Set.of("target");
    private static final Set<String> ACTUALS = Set.of("actual");
    /** Columns that are filled for some rows only by their nature. */
    private static final Set<String> OPTIONAL =
            Set.of("count", "baseline", "target-final", "target-rpjmd", "volume", "target-year");

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            for (TableColumn column : table.columns()) {
                if (column.type().isFigure() && !isOptional(dossier, table, column.key()) && !isTemplate(table)) {
                    check(dossier, table, column, findings);
                }
            }
        }
        return findings;
    }

    /** Quarters to come are empty by right, and so is what the form says. */
    private static boolean isOptional(Dossier dossier, RecognizedTable table, String key) {
        return OPTIONAL.contains(key)
                || key.contains("-q")
                || dossier.catalogue()
                        .findForm(table.form())
                        .flatMap(form -> form.findColumn(key))
                        .filter(FormColumn::optional)
                        .isPresent();
    }

    /** No figure anywhere: a form handed out, not one handed in. */
    private static boolean isTemplate(RecognizedTable table) {
        return table.rows().stream()
                .noneMatch(row -> table.columns().stream()
                        .anyMatch(column -> column.type().isFigure()
                                && row.find(column.key())
                                        .filter(cell -> !cell.printed().isBlank())
                                        .isPresent()));
    }

    private static void check(Dossier dossier, RecognizedTable table, TableColumn column, List<Finding> findings) {
        List<TableRow> all = table.rows().stream()
                .filter(row -> row.kind() == RowKind.INDICATOR)
                .toList();
        // A programme above its activities may leave to them what is not money.
        List<TableRow> rows =
                column.type() == ColumnType.MONEY || table.findColumn("code").isEmpty()
                        ? all
                        : Outline.of(all).leaves(row -> true);
        long filled = rows.stream().filter(row -> find(row, column).isEmpty()).count();
        boolean core = TARGETS.contains(column.key()) || ACTUALS.contains(column.key());
        // A column that stands mostly empty is not used by this agency; a target or a realisation always is.
        if (rows.isEmpty() || (!core && filled * 2 < rows.size())) {
            return;
        }
        for (TableRow row : rows) {
            Optional<Absence> absence = find(row, column);
            if (absence.isPresent()
                    && absence.get() != Absence.NOT_AVAILABLE
                    && !continues(dossier, table, row)
                    && !(column.type() == ColumnType.MONEY && isFurtherIndicator(dossier, table, row))
                    && !followsFromOther(dossier, table, column, row)
                    && !isShareOfNone(column, row, absence.get())) {
                findings.add(finding(dossier, table, column, row, absence.get()));
            }
        }
    }

    /** A further line of the row above, such as its next action: it has no name of its own. */
    private static boolean continues(Dossier dossier, RecognizedTable table, TableRow row) {
        return dossier.catalogue().findForm(table.form()).stream()
                .flatMap(form -> form.label().stream())
                .flatMap(key -> row.find(key).stream())
                .allMatch(cell -> cell.carried() || cell.printed().isBlank());
    }

    /** A further indicator of the activity above: the amount of the activity stands in its first line. */
    private static boolean isFurtherIndicator(Dossier dossier, RecognizedTable table, TableRow row) {
        boolean activities = dossier.catalogue().findForm(table.form()).stream()
                .flatMap(form -> form.label().stream())
                .limit(1)
                .anyMatch(key -> key.equals("activity"));
        return activities
                && row.find("indicator")
                        .filter(cell -> !cell.printed().isBlank())
                        .isPresent()
                && row.find("activity")
                        .filter(cell -> cell.carried() || cell.printed().isBlank())
                        .isPresent();
    }

    /** No achievement because target or realisation is missing: that is the finding, not this. */
    private static boolean followsFromOther(Dossier dossier, RecognizedTable table, TableColumn column, TableRow row) {
        return column.key().equals("achievement")
                && dossier.scorecard()
                        .find(table.id(), row.key())
                        .filter(score -> score.outcome() instanceof Outcome.NotComputed
                                || PrintedFigure.find(row, "actual").isEmpty())
                        .isPresent();
    }

    /** No indicator is in this category, and so no share of them: a dash for both is an answer. */
    private static boolean isShareOfNone(TableColumn column, TableRow row, Absence absence) {
        return absence == Absence.DASH
                && column.key().equals("percent")
                && row.find("count")
                        .map(TableCell::reading)
                        .filter(reading -> reading instanceof Reading.Absent
                                || reading.value()
                                        .filter(count -> count.signum() == 0)
                                        .isPresent())
                        .isPresent();
    }

    private static Optional<Absence> find(TableRow row, TableColumn column) {
        // A formula that was never computed is not missing, it only shows nothing yet.
        return row.find(column.key())
                .filter(cell -> cell.formula().isEmpty())
                .map(TableCell::reading)
                .filter(Reading.Absent.class::isInstance)
                .map(reading -> ((Reading.Absent) reading).kind());
    }

    private static Finding finding(
            Dossier dossier, RecognizedTable table, TableColumn column, TableRow row, Absence absence) {
        String state = absence == Absence.DASH ? "hanya berisi tanda \"-\"" : "kosong";
        String who = " untuk \"" + row.label() + "\"";
        if (TARGETS.contains(column.key())) {
            FindingDraft draft = FindingDraft.doubtful("missing-target", table).at(row, column.key());
            return draft.message("Target di " + draft.cell() + who + " " + state
                    + ", jadi capaian tidak dapat dihitung. Isi target, atau tulis N/A bila memang tidak ditargetkan.");
        }
        if (ACTUALS.contains(column.key())) {
            FindingDraft draft =
                    FindingDraft.doubtful("missing-realisation", table).at(row, column.key());
            return draft.message("Realisasi di " + draft.cell() + who + " " + state
                    + ". Isi angkanya (0 bila memang nol), atau tulis N/A dengan alasannya.");
        }
        FindingDraft draft = FindingDraft.doubtful("missing-value", table).at(row, column.key());
        Optional<Outcome.Computed> computed =
                column.key().equals("achievement") ? Achieved.of(dossier, table).computed(row) : Optional.empty();
        computed.ifPresent(outcome -> draft.expected(outcome.value())
                .fix("Isi capaian yang dihitung", FindingDraft.display(outcome.value())));
        String help = computed.map(outcome -> " Hasil hitungnya: " + outcome.derivation() + ".")
                .orElse("");
        return draft.message("Kolom \"" + column.header() + "\" di " + draft.cell() + who + " " + state + "." + help
                + " Lengkapi sel ini.");
    }
}
