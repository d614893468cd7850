package id.lembarkinerja.comparison;

import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.workbook.CellAddress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of several sheets with several tables each, drawn as {@link Sketch}es one below the other. */
final class Book {
    private static final int BETWEEN = 2;

    final List<Sketch> sketches = new ArrayList<>();

    Book(List<Sketch> sketches) {
        this.sketches.addAll(sketches);
    }

    Book copy() {
        return new Book(sketches.stream().map(Sketch::copy).toList());
    }

    /** The sketches of each sheet, in the order of the sheets. */
    Map<String, List<Sketch>> bySheet() {
        Map<String, List<Sketch>> sheets = new LinkedHashMap<>();
        sketches.forEach(sketch ->
                sheets.computeIfAbsent(sketch.sheet, name -> new ArrayList<>()).add(sketch));
        return sheets;
    }

    /** As the recogniser would find it. */
    Snapshot snapshot() {
        List<SheetContent> sheets = new ArrayList<>();
        List<RecognizedTable> tables = new ArrayList<>();
        Map<String, TableScores> scores = new HashMap<>();
        bySheet().forEach((sheet, parts) -> {
            List<OutsideCell> outside = new ArrayList<>();
            int top = 0;
            for (Sketch part : parts) {
                Sketch.Placed placed = part.place(top, "t" + (tables.size() + 1));
                outside.addAll(placed.outside());
                tables.add(placed.table());
                scores.put(placed.table().id(), placed.scores());
                top = placed.next() + BETWEEN;
            }
            sheets.add(new SheetContent(sheets.size(), sheet, outside));
        });
        return new Snapshot("buku.xlsx", "", sheets, tables, scores);
    }

    /** As a real file; figures and words are typed as text, results of formulas are kept with them. */
    byte[] xlsx() {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            bySheet().forEach((name, parts) -> {
                Sheet sheet = workbook.createSheet(name);
                int top = 0;
                for (Sketch part : parts) {
                    Sketch.Placed placed = part.place(top, "");
                    write(sheet, placed);
                    top = placed.next() + BETWEEN;
                }
            });
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Sheet sheet, Sketch.Placed placed) {
        placed.outside()
                .forEach(
                        cell -> at(sheet, cell.cell()).setCellValue(cell.entry().printed()));
        RecognizedTable table = placed.table();
        table.columns().forEach(column -> {
            CellAddress heading = new CellAddress(table.range().first().row(), column.column());
            at(sheet, heading).setCellValue(column.header());
        });
        table.rows().stream().flatMap(row -> row.cells().values().stream()).forEach(cell -> {
            if (!cell.formula().isEmpty()) {
                Cell written = at(sheet, cell.cell());
                written.setCellFormula(cell.formula());
                written.setCellValue(Double.parseDouble(cell.printed().replace(',', '.')));
            } else if (!cell.printed().isEmpty() && !cell.carried()) {
                at(sheet, cell.cell()).setCellValue(cell.printed());
            }
        });
    }

    private static Cell at(Sheet sheet, CellAddress cell) {
        Row row = sheet.getRow(cell.row());
        Row own = row == null ? sheet.createRow(cell.row()) : row;
        return own.createCell(cell.column());
    }
}
