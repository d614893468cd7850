package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.CalculationText;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.Notation;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code number-format}, {@code number-ambiguous}, {@code multi-value-cell}, {@code text-impossible}: cells that cannot
 * be read as one number, or only because a single reading is left of a broken notation.
 */
final class NotationCheck implements Check {
    private final Grades grades = Grades.load();

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            Shifts shifts = Shifts.of(table);
            for (TableColumn column : table.columns()) {
                if (!column.type().isFigure()) {
                    continue;
                }
                for (TableRow row : table.rows()) {
                    if (row.kind() == RowKind.INDICATOR || row.kind() == RowKind.TOTAL) {
                        row.find(column.key())
                                .filter(cell -> !cell.carried())
                                .filter(cell -> !isOutOfColumn(shifts, row, cell))
                                .flatMap(cell -> check(table, column, row, cell))
                                .ifPresent(findings::add);
                    }
                }
            }
        }
        return findings;
    }

    private Optional<Finding> check(RecognizedTable table, TableColumn column, TableRow row, TableCell cell) {
        Reading reading = cell.reading();
        if (reading instanceof Reading.Value value && value.irregular()) {
            FindingDraft draft = FindingDraft.doubtful("number-format", table)
                    .at(row, column.key())
                    .expected(Decimals.plain(value.number()))
                    .fix("Tulis " + Decimals.indonesian(value.number()), value.number());
            return Optional.of(draft.message("Penulisan \"" + cell.printed().strip() + "\" di " + draft.cell()
                    + " tidak lazim dan dibaca " + Decimals.indonesian(value.number())
                    + ". Tulis sebagai angka supaya ikut terhitung."));
        }
        if (reading instanceof Reading.Ambiguous ambiguous) {
            return Optional.of(ambiguous(table, column, row, ambiguous));
        }
        if (reading instanceof Reading.Dated dated) {
            return Optional.of(DatedCells.finding(table, column, row, dated));
        }
        if (isTarget(column) && isRange(reading, cell.printed())) {
            return Optional.empty();
        }
        if (CalculationText.parse(cell.printed()).isPresent()) {
            FindingDraft draft = FindingDraft.hint("column-shift", table).at(row, column.key());
            return Optional.of(
                    draft.message("Sel " + draft.cell() + " berisi perhitungan, padahal kolom \"" + column.header()
                            + "\" berisi angka. Tulis hasilnya, dan pindahkan perhitungannya ke kolom keterangan."));
        }
        if (reading instanceof Reading.Several several) {
            FindingDraft draft =
                    FindingDraft.doubtful("multi-value-cell", table).at(row, column.key());
            return Optional.of(
                    draft.message(
                            "Sel " + draft.cell() + " memuat "
                                    + several.numbers().size()
                                    + " angka sekaligus, jadi tidak dapat dihitung. Pisahkan menjadi satu baris untuk tiap indikator."));
        }
        if (reading instanceof Reading.NotANumber text && row.kind() == RowKind.INDICATOR && !grades.isGrade(text)) {
            return Optional.of(words(table, column, row, text));
        }
        return Optional.empty();
    }

    /** Words that belong to another column are reported as shifted, not as words. */
    private static boolean isOutOfColumn(Shifts shifts, TableRow row, TableCell cell) {
        return cell.reading() instanceof Reading.NotANumber && shifts.covers(row);
    }

    private static boolean isTarget(TableColumn column) {
        return column.key().startsWith("target");
    }

    /** {@code 80-85} as a target is a range to stay within, no calculation and no two targets. */
    private static boolean isRange(Reading reading, String printed) {
        return reading instanceof Reading.Several several
                && several.numbers().size() == 2
                && several.numbers()
                                .get(0)
                                .number()
                                .number()
                                .compareTo(several.numbers().get(1).number().number())
                        < 0
                && printed.chars().noneMatch(c -> "/=+*:".indexOf(c) >= 0)
                && printed.chars().filter(c -> c == '-' || c == '\u2013').count() == 1;
    }

    /** {@code >= 90} as a target. */
    private static boolean isBound(String printed) {
        String text = printed.strip();
        return !text.isEmpty() && "<>\u2264\u2265".indexOf(text.charAt(0)) >= 0;
    }

    private static Finding ambiguous(
            RecognizedTable table, TableColumn column, TableRow row, Reading.Ambiguous ambiguous) {
        FindingDraft draft = FindingDraft.doubtful("number-ambiguous", table).at(row, column.key());
        List<String> readings = new ArrayList<>();
        for (Reading.Value value : ambiguous.candidates()) {
            readings.add(Decimals.indonesian(value.number())
                    + (value.notation() == Notation.INDONESIAN ? " (cara Indonesia)" : " (cara Inggris)"));
            draft.fix("Baca sebagai " + Decimals.indonesian(value.number()), value.number());
        }
        return draft.message("\"" + ambiguous.printed().strip() + "\" di " + draft.cell() + " punya dua bacaan: "
                + String.join(" atau ", readings) + "." + evidence(table, column)
                + " Tulis sebagai angka supaya hanya ada satu bacaan.");
    }

    /** What the other cells of the column suggest, said but not acted upon. */
    private static String evidence(RecognizedTable table, TableColumn column) {
        int indonesian = 0;
        int english = 0;
        for (TableRow row : table.rows()) {
            Optional<Reading> reading = row.find(column.key()).map(TableCell::reading);
            if (reading.isPresent() && reading.get() instanceof Reading.Value value) {
                indonesian += value.notation() == Notation.INDONESIAN ? 1 : 0;
                english += value.notation() == Notation.ENGLISH ? 1 : 0;
            }
        }
        if (indonesian == english) {
            return "";
        }
        return " Sel lain di kolom ini memakai cara " + (indonesian > english ? "Indonesia" : "Inggris") + " ("
                + Math.max(indonesian, english) + " sel).";
    }

    private static Finding words(RecognizedTable table, TableColumn column, TableRow row, Reading.NotANumber text) {
        if (isTarget(column) && isBound(text.printed())) {
            FindingDraft hint = FindingDraft.hint("text-impossible", table).at(row, column.key());
            return hint.message("Target \"" + text.printed().strip() + "\" di " + hint.cell()
                    + " berupa batas, jadi capaian tidak dihitung. Tulis angka batasnya bila capaian harus dihitung.");
        }
        FindingDraft draft = FindingDraft.doubtful("text-impossible", table).at(row, column.key());
        return draft.message("\"" + text.printed().strip() + "\" di " + draft.cell() + " bukan angka, padahal kolom \""
                + column.header() + "\" berisi angka (" + text.reason()
                + "). Tulis angkanya, atau N/A bila tidak ada.");
    }
}
