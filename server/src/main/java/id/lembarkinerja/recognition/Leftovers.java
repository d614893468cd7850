package id.lembarkinerja.recognition;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Lists what belongs to no table, so that nothing disappears silently: rows that stand together are one block. */
final class Leftovers {
    private static final Bilingual UNKNOWN =
            new Bilingual("Tidak termasuk tabel yang dikenal.", "Part of no known table.");
    private static final Bilingual PROSE = new Bilingual(
            "Teks di luar tabel, misalnya petunjuk atau uraian.",
            "Text outside the tables, such as instructions or a description.");
    private static final Bilingual TEMPLATE =
            new Bilingual("Tanda templat: formulir dan versinya.", "Mark of a template: the form and its version.");
    private static final Bilingual SIGNATURE = new Bilingual("Blok tanda tangan.", "Signature block.");
    private static final int WORDS_OF_A_SENTENCE = 5;
    private static final Bilingual BODY = new Bilingual(
            "Tampak seperti isi tabel, tetapi baris judul kolomnya tidak ada atau tidak dikenal.",
            "Looks like the rows of a table, but its row of column headings is missing or not known.");

    private Leftovers() {}

    static List<Unrecognized> list(Sheet sheet, int file, List<RecognizedTable> tables) {
        List<Unrecognized> blocks = new ArrayList<>();
        int start = -1;
        int firstColumn = 0;
        int lastColumn = 0;
        int last = -1;
        for (int row = sheet.nextRow(0); row >= 0; row = sheet.nextRow(row + 1)) {
            int[] span = span(sheet, row, tables);
            if (span.length == 0) {
                continue;
            }
            if (start >= 0 && row > last + 1) {
                blocks.add(block(sheet, file, CellRange.of(start, firstColumn, last, lastColumn), tables));
                start = -1;
            }
            firstColumn = start < 0 ? span[0] : Math.min(firstColumn, span[0]);
            lastColumn = start < 0 ? span[1] : Math.max(lastColumn, span[1]);
            start = start < 0 ? row : start;
            last = row;
        }
        if (start >= 0) {
            blocks.add(block(sheet, file, CellRange.of(start, firstColumn, last, lastColumn), tables));
        }
        return blocks;
    }

    /** First and last filled column of the row outside all tables; empty when there is none. */
    private static int[] span(Sheet sheet, int row, List<RecognizedTable> tables) {
        int first = -1;
        int last = -1;
        List<CellRange> across = tables.stream()
                .map(RecognizedTable::range)
                .filter(range ->
                        range.first().row() <= row && row <= range.last().row())
                .toList();
        int column = sheet.nextColumn(row, 0);
        while (column >= 0) {
            int next = CellRange.past(across, row, column);
            if (next == column && !sheet.cell(row, column).isBlank()) {
                first = first < 0 ? column : first;
                last = column;
            }
            column = sheet.nextColumn(row, Math.max(next, column + 1));
        }
        return first < 0 ? new int[0] : new int[] {first, last};
    }

    private static Unrecognized block(Sheet sheet, int file, CellRange range, List<RecognizedTable> tables) {
        Bilingual reason = reason(sheet, range, tables);
        boolean body = reason.equals(UNKNOWN) && HeadlessBody.isIn(sheet, range);
        boolean prose = reason.equals(UNKNOWN) && !body && isProse(sheet, range);
        return new Unrecognized(file, sheet.name(), range.a1(), body ? BODY : prose ? PROSE : reason, body);
    }

    /** Text down the sheet with a sentence in it: at most a number or a word stands before the text of each row. */
    private static boolean isProse(Sheet sheet, CellRange range) {
        boolean sentence = false;
        for (int row = range.first().row(); row <= range.last().row(); row++) {
            int filled = 0;
            for (int column = sheet.nextColumn(row, range.first().column());
                    column >= 0 && column <= range.last().column();
                    column = sheet.nextColumn(row, column + 1)) {
                String printed = sheet.cell(row, column).printed();
                filled += printed.isBlank() ? 0 : 1;
                sentence |= Words.of(printed).size() >= WORDS_OF_A_SENTENCE;
            }
            if (filled > 2) {
                return false;
            }
        }
        return sentence;
    }

    private static Bilingual reason(Sheet sheet, CellRange range, List<RecognizedTable> tables) {
        HeaderBand whole = new HeaderBand(
                range.first().row(),
                range.first().row(),
                List.of(new HeaderColumn(range.first().column(), range.last().column(), List.of(""))));
        if (sheet.name().equals(TemplateMark.SHEET)) {
            return TEMPLATE;
        }
        for (int row = range.first().row(); row <= range.last().row(); row++) {
            if (BodyRows.isSignature(sheet, whole, row)) {
                return SIGNATURE;
            }
        }
        for (RecognizedTable table : tables) {
            int gap = table.range().first().row() - range.last().row();
            if (gap >= 1 && gap <= 2) {
                return Bilingual.of("Judul di atas tabel {0}.", "Title above table {0}.", table.id());
            }
        }
        return UNKNOWN;
    }
}
