package id.lembarkinerja.validation;

import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellEdit;
import id.lembarkinerja.workbook.RowEdit;
import id.lembarkinerja.workbook.Sheet;
import id.lembarkinerja.workbook.Workbook;
import id.lembarkinerja.workbook.WorkbookFile;
import id.lembarkinerja.workbook.WorkbookPatching;
import id.lembarkinerja.workbook.ooxml.OoxmlPatcher;
import id.lembarkinerja.workbook.ooxml.RowMover;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Changes a workbook as people do: figures, names, headings, titles, notes, formulas, rows that come and go. */
final class RandomEdits {
    private static final List<String> TYPED = List.of("n.a", "Tahun 2021", "12,5", "Jumlah", "90 %", "1.234", "Target");

    private final WorkbookFile file;
    private final Random random;
    private final List<Place> filled = new ArrayList<>();

    private record Place(Sheet sheet, CellAddress cell) {
        String printed() {
            return sheet.cell(cell.row(), cell.column()).printed();
        }
    }

    RandomEdits(WorkbookFile file, Workbook workbook, Random random) {
        this.file = file;
        this.random = random;
        for (Sheet sheet : workbook.sheets()) {
            for (int row = sheet.nextRow(0); row >= 0; row = sheet.nextRow(row + 1)) {
                for (int column = sheet.nextColumn(row, 0); column >= 0; column = sheet.nextColumn(row, column + 1)) {
                    filled.add(new Place(sheet, new CellAddress(row, column)));
                }
            }
        }
    }

    /** The workbook after up to four changes; empty where one of them cannot be written. */
    Optional<WorkbookFile> edit() {
        if (random.nextInt(5) == 0) {
            return patched(new RowMover().move(file.name(), file.bytes(), List.of(row())));
        }
        List<CellEdit> edits = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            edits.add(cell());
        }
        return patched(new OoxmlPatcher().patch(file.name(), file.bytes(), edits));
    }

    private Optional<WorkbookFile> patched(WorkbookPatching patching) {
        return patching instanceof WorkbookPatching.Patched patched
                ? Optional.of(new WorkbookFile(file.name(), patched.bytes()))
                : Optional.empty();
    }

    private RowEdit row() {
        Place place = pick();
        int row = place.cell().row();
        return random.nextBoolean()
                ? new RowEdit.Delete(place.sheet().name(), row)
                : new RowEdit.Insert(place.sheet().name(), row, row, List.of());
    }

    private CellEdit cell() {
        Place place = pick();
        String sheet = place.sheet().name();
        String cell = place.cell().a1();
        Place other = pick();
        return switch (random.nextInt(8)) {
            case 0 -> CellEdit.blank(sheet, cell);
            // What it shows already, but as text.
            case 1 -> CellEdit.text(sheet, cell, place.printed());
            case 2 -> CellEdit.text(sheet, cell, other.printed());
            case 3 -> CellEdit.text(sheet, cell, TYPED.get(random.nextInt(TYPED.size())));
            case 4 ->
                CellEdit.number(sheet, cell, BigDecimal.valueOf(random.nextInt(90)))
                        .withFormula(
                                "'" + other.sheet().name() + "'!" + other.cell().a1() + "*2");
            case 5 -> CellEdit.text(sheet, beside(place.cell()), "Realisasi tahun 2022 sebesar 75 %");
            default -> CellEdit.number(sheet, cell, BigDecimal.valueOf(random.nextInt(20_000), random.nextInt(3)));
        };
    }

    /** Often outside of all tables. */
    private static String beside(CellAddress cell) {
        return new CellAddress(Math.max(0, cell.row() - 1), cell.column() + 1).a1();
    }

    private Place pick() {
        return filled.get(random.nextInt(filled.size()));
    }
}
