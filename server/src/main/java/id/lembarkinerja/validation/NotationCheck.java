package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.CalculationText;
import id.lembarkinerja.formulas.language.Bilingual;
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
    private static final Bilingual INDONESIAN = Bilingual.of("cara Indonesia", "the Indonesian way");
    private static final Bilingual ENGLISH = Bilingual.of("cara Inggris", "the English way");

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
            return Optional.of(irregular(table, column, row, value));
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
            return Optional.of(calculation(table, column, row));
        }
        if (reading instanceof Reading.Several several) {
            return Optional.of(several(table, column, row, several));
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

    private static Finding irregular(RecognizedTable table, TableColumn column, TableRow row, Reading.Value value) {
        String number = Decimals.indonesian(value.number());
        FindingDraft draft = FindingDraft.doubtful("number-format", table)
                .at(row, column.key())
                .expected(Decimals.plain(value.number()))
                .fix(Bilingual.of("Tulis {0}", "Write {0}", number), value.number());
        return draft.message(
                "Penulisan \"{0}\" di {1} tidak lazim dan dibaca {2}. Tulis sebagai angka supaya ikut terhitung.",
                "\"{0}\" in {1} is written in an unusual way and is read as {2}. Write it as a number, so that it"
                        + " counts.",
                row.find(column.key()).orElseThrow().printed().strip(),
                draft.cell(),
                number);
    }

    private static Finding calculation(RecognizedTable table, TableColumn column, TableRow row) {
        FindingDraft draft = FindingDraft.hint("column-shift", table).at(row, column.key());
        return draft.message(
                "Sel {0} berisi perhitungan, padahal kolom \"{1}\" berisi angka. Tulis hasilnya, dan pindahkan"
                        + " perhitungannya ke kolom keterangan.",
                "Cell {0} holds a calculation, but column \"{1}\" is for figures. Write its result, and move the"
                        + " calculation to a column of notes.",
                draft.cell(),
                column.header());
    }

    private static Finding several(RecognizedTable table, TableColumn column, TableRow row, Reading.Several several) {
        FindingDraft draft = FindingDraft.doubtful("multi-value-cell", table).at(row, column.key());
        return draft.message(
                "Sel {0} memuat {1} angka sekaligus, jadi tidak dapat dihitung. Pisahkan menjadi satu baris untuk tiap"
                        + " indikator.",
                "Cell {0} holds {1} numbers at once, so nothing can be computed with it. Split it into one row for each"
                        + " indicator.",
                draft.cell(),
                several.numbers().size());
    }

    /** {@code >= 90} as a target. */
    private static boolean isBound(String printed) {
        String text = printed.strip();
        return !text.isEmpty() && "<>\u2264\u2265".indexOf(text.charAt(0)) >= 0;
    }

    private static Finding ambiguous(
            RecognizedTable table, TableColumn column, TableRow row, Reading.Ambiguous ambiguous) {
        FindingDraft draft = FindingDraft.doubtful("number-ambiguous", table).at(row, column.key());
        for (Reading.Value value : ambiguous.candidates()) {
            draft.fix(
                    Bilingual.of("Baca sebagai {0}", "Read it as {0}", Decimals.indonesian(value.number())),
                    value.number());
        }
        return draft.message(
                "\"{0}\" di {1} punya dua bacaan: {2}.{3} Tulis sebagai angka supaya hanya ada satu bacaan.",
                "\"{0}\" in {1} can be read in two ways: {2}.{3} Write it as a number, so that only one reading is"
                        + " left.",
                ambiguous.printed().strip(),
                draft.cell(),
                ambiguous.candidates().stream()
                        .map(NotationCheck::reading)
                        .reduce((one, other) -> Bilingual.of("{0} atau {1}", "{0} or {1}", one, other))
                        .orElse(Bilingual.NOTHING),
                evidence(table, column));
    }

    private static Bilingual reading(Reading.Value value) {
        return Bilingual.of(
                "{0} ({1})",
                "{0} ({1})",
                Decimals.indonesian(value.number()),
                value.notation() == Notation.INDONESIAN ? INDONESIAN : ENGLISH);
    }

    /** What the other cells of the column suggest, said but not acted upon. */
    private static Bilingual evidence(RecognizedTable table, TableColumn column) {
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
            return Bilingual.NOTHING;
        }
        return Bilingual.of(
                " Sel lain di kolom ini memakai {0} ({1}).",
                " Other cells of this column are written {0} ({1}).",
                indonesian > english ? INDONESIAN : ENGLISH,
                Bilingual.count(Math.max(indonesian, english), "sel", "cell", "cells"));
    }

    private static Finding words(RecognizedTable table, TableColumn column, TableRow row, Reading.NotANumber text) {
        if (isTarget(column) && isBound(text.printed())) {
            FindingDraft hint = FindingDraft.hint("text-impossible", table).at(row, column.key());
            return hint.message(
                    "Target \"{0}\" di {1} berupa batas, jadi capaian tidak dihitung. Tulis angka batasnya bila capaian"
                            + " harus dihitung.",
                    "Target \"{0}\" in {1} is a bound, so no achievement is computed. Write the figure of the bound if"
                            + " it is to be computed.",
                    text.printed().strip(),
                    hint.cell());
        }
        FindingDraft draft = FindingDraft.doubtful("text-impossible", table).at(row, column.key());
        return draft.message(
                "\"{0}\" di {1} bukan angka, padahal kolom \"{2}\" berisi angka ({3}). Tulis angkanya, atau N/A bila"
                        + " tidak ada.",
                "\"{0}\" in {1} is not a number, but column \"{2}\" is for figures ({3}). Write the figure, or N/A if"
                        + " there is none.",
                text.printed().strip(),
                draft.cell(),
                column.header(),
                text.reason());
    }
}
