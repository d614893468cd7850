package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.Outline;
import id.lembarkinerja.formulas.achievement.Outcome;
import id.lembarkinerja.formulas.language.Bilingual;
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

    private static final Bilingual ONLY_DASH = Bilingual.of("hanya berisi tanda \"-\"", "holds only a \"-\"");
    private static final Bilingual EMPTY = Bilingual.of("kosong", "is empty");

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
        Bilingual state = absence == Absence.DASH ? ONLY_DASH : EMPTY;
        if (TARGETS.contains(column.key())) {
            FindingDraft draft = FindingDraft.doubtful("missing-target", table).at(row, column.key());
            return draft.message(
                    "Target di {0} untuk \"{1}\" {2}, jadi capaian tidak dapat dihitung. Isi target, atau tulis N/A bila"
                            + " memang tidak ditargetkan.",
                    "The target in {0} for \"{1}\" {2}, so the achievement cannot be computed. Fill in the target, or"
                            + " write N/A if none is set.",
                    draft.cell(),
                    row.label(),
                    state);
        }
        if (ACTUALS.contains(column.key())) {
            FindingDraft draft =
                    FindingDraft.doubtful("missing-realisation", table).at(row, column.key());
            return draft.message(
                    "Realisasi di {0} untuk \"{1}\" {2}. Isi angkanya (0 bila memang nol), atau tulis N/A dengan"
                            + " alasannya.",
                    "The actual in {0} for \"{1}\" {2}. Fill in the figure (0 if it is zero), or write N/A with"
                            + " the reason.",
                    draft.cell(),
                    row.label(),
                    state);
        }
        return value(dossier, table, column, row, state);
    }

    private static Finding value(
            Dossier dossier, RecognizedTable table, TableColumn column, TableRow row, Bilingual state) {
        FindingDraft draft = FindingDraft.doubtful("missing-value", table).at(row, column.key());
        Optional<Outcome.Computed> computed =
                column.key().equals("achievement") ? Achieved.of(dossier, table).computed(row) : Optional.empty();
        computed.ifPresent(outcome -> draft.expected(outcome.value())
                .fix(
                        Bilingual.of("Isi capaian yang dihitung", "Fill in the computed achievement"),
                        FindingDraft.display(outcome.value())));
        Bilingual help = computed.map(outcome ->
                        Bilingual.of(" Hasil hitungnya: {0}.", " Computed, it is: {0}.", outcome.derivation()))
                .orElse(Bilingual.NOTHING);
        return draft.message(
                "Kolom \"{0}\" di {1} untuk \"{2}\" {3}.{4} Lengkapi sel ini.",
                "Column \"{0}\" in {1} for \"{2}\" {3}.{4} Fill in this cell.",
                column.header(),
                draft.cell(),
                row.label(),
                state,
                help);
    }
}
