package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.workbook.Cell;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellKind;
import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Texts outside all tables of a dossier: titles, captions, sentences, signatures, in reading order. */
final class LooseTexts {
    private LooseTexts() {}

    /**
     * One cell with words.
     *
     * @param row in the sheet, from zero
     * @param text on one line
     */
    record LooseText(int row, int column, String text, Spot spot) {}

    static List<LooseText> list(Dossier dossier) {
        List<LooseText> texts = new ArrayList<>();
        for (int file = 0; file < dossier.workbooks().size(); file++) {
            for (Sheet sheet : dossier.workbooks().get(file).sheets()) {
                list(dossier, file, sheet, texts);
            }
        }
        return texts;
    }

    private static void list(Dossier dossier, int file, Sheet sheet, List<LooseText> texts) {
        List<CellRange> taken = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            if (table.file() == file && table.sheet().equals(sheet.name())) {
                taken.add(table.range());
            }
        }
        for (int row = sheet.nextRow(0); row >= 0; row = sheet.nextRow(row + 1)) {
            int column = sheet.nextColumn(row, 0);
            while (column >= 0) {
                int past = CellRange.past(taken, row, column);
                if (past == column) {
                    add(sheet, file, row, column, texts);
                    past++;
                }
                column = sheet.nextColumn(row, past);
            }
        }
    }

    private static void add(Sheet sheet, int file, int row, int column, List<LooseText> texts) {
        Cell cell = sheet.cell(row, column);
        if (cell.kind() != CellKind.TEXT || cell.isBlank()) {
            return;
        }
        String text = cell.printed()
                .replace('\n', ' ')
                .replace('\r', ' ')
                .replace('\u00a0', ' ')
                .strip();
        if (text.chars().anyMatch(Character::isLetter)) {
            String address = new CellAddress(row, column).a1();
            texts.add(new LooseText(
                    row, column, text, new Spot(file, sheet.name(), address, cell.printed(), "", "", "")));
        }
    }
}
