package id.lembarkinerja.benchmark;

import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellEdit;
import id.lembarkinerja.workbook.CellValue;
import id.lembarkinerja.workbook.RowEdit;
import id.lembarkinerja.workbook.WorkbookFile;
import id.lembarkinerja.workbook.WorkbookPatching;
import id.lembarkinerja.workbook.ooxml.OoxmlPatcher;
import id.lembarkinerja.workbook.ooxml.RowMover;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A long measurement on which two worked: each changed every tenth row, one its target and the other its realisation,
 * both wrote the realisation of every hundredth row, and each inserted an indicator every thousand rows.
 *
 * @param conflicts cells that both changed to two things
 */
public record LongMerge(WorkbookFile base, WorkbookFile theirs, WorkbookFile mine, int conflicts) {
    private static final String SHEET = "Lembar";
    private static final int FIRST = 3;
    private static final int INDICATOR = 2;
    private static final int TARGET = 4;
    private static final int ACTUAL = 5;

    /** With this many rows before anybody worked on it. */
    public static LongMerge of(Labels labels, int rows) {
        byte[] base = LongTable.PENGUKURAN_IKU.bytes(labels, rows);
        return new LongMerge(
                new WorkbookFile("awal.xlsx", base),
                new WorkbookFile("mereka.xlsx", edited(base, rows, TARGET, 0, "mereka")),
                new WorkbookFile("saya.xlsx", edited(base, rows, ACTUAL, 5, "saya")),
                (rows + 99) / 100);
    }

    private static byte[] edited(byte[] base, int rows, int column, int from, String who) {
        List<CellEdit> cells = new ArrayList<>();
        for (int row = from; row < rows; row += 10) {
            cells.add(number(FIRST + row, column, 101));
        }
        for (int row = 7; row < rows; row += 100) {
            cells.add(number(FIRST + row, ACTUAL, 102 + from));
        }
        byte[] changed = bytes(new OoxmlPatcher().patch("panjang.xlsx", base, cells));
        List<RowEdit> inserted = new ArrayList<>();
        List<CellEdit> written = new ArrayList<>();
        for (int before = FIRST + 500 + from; before < FIRST + rows; before += 1_000) {
            int row = before + inserted.size();
            inserted.add(new RowEdit.Insert(SHEET, before, before - 1, List.of()));
            written.add(CellEdit.text(
                    SHEET, new CellAddress(row, INDICATOR).a1(), "Indikator tambahan " + who + " " + before));
            written.add(number(row, TARGET, 60));
            written.add(number(row, ACTUAL, 50));
        }
        return inserted.isEmpty()
                ? changed
                : bytes(new OoxmlPatcher()
                        .patch("panjang.xlsx", bytes(new RowMover().move("panjang.xlsx", changed, inserted)), written));
    }

    private static CellEdit number(int row, int column, int number) {
        return CellEdit.of(
                SHEET, new CellAddress(row, column), new CellValue.Numeric(BigDecimal.valueOf(number)), null);
    }

    private static byte[] bytes(WorkbookPatching patching) {
        return ((WorkbookPatching.Patched) patching).bytes();
    }
}
