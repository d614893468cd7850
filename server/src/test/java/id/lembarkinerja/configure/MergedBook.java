package id.lembarkinerja.configure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import picocli.CommandLine;

/**
 * What comes of two edits of one workbook, merged from the command line.
 *
 * @param exit 0 merged, 1 conflicts are left
 * @param said what was printed
 * @param result the merged file; nothing when there is none
 */
record MergedBook(int exit, String said, Path result) {

    static MergedBook of(
            Path folder,
            IkuWorkbook.Editing first,
            IkuWorkbook.Editing theirs,
            IkuWorkbook.Editing mine,
            String... options) {
        try {
            Files.createDirectories(folder);
            Path base = Files.write(folder.resolve("awal.xlsx"), IkuWorkbook.workbook(first));
            Path left = Files.write(folder.resolve("mereka.xlsx"), IkuWorkbook.workbook(both(first, theirs)));
            Path right = Files.write(folder.resolve("saya.xlsx"), IkuWorkbook.workbook(both(first, mine)));
            return files(folder, base, left, right, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for files that are there. */
    static MergedBook files(Path folder, Path base, Path left, Path right, String... options) {
        try {
            Files.createDirectories(folder);
            Path result = folder.resolve("hasil.xlsx");
            Files.deleteIfExists(result);
            List<String> arguments = new ArrayList<>(
                    List.of(base.toString(), left.toString(), right.toString(), "-o", result.toString()));
            arguments.addAll(List.of(options));
            StringWriter out = new StringWriter();
            int exit = new CommandLine(new MergeCommand())
                    .setOut(new PrintWriter(out))
                    .setErr(new PrintWriter(out))
                    .execute(arguments.toArray(String[]::new));
            return new MergedBook(exit, out.toString(), result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IkuWorkbook.Editing both(IkuWorkbook.Editing first, IkuWorkbook.Editing then) {
        return book -> {
            first.edit(book);
            then.edit(book);
        };
    }

    /** A formula with its equals sign, or what stands there. */
    String cell(String address) {
        CellReference at = new CellReference(address);
        return open(book -> {
            Row row = book.getSheetAt(0).getRow(at.getRow());
            return row == null ? "" : text(row.getCell(at.getCol()));
        });
    }

    /** What the formula of a cell came to when it was merged. */
    double value(String address) {
        CellReference at = new CellReference(address);
        return open(book ->
                book.getSheetAt(0).getRow(at.getRow()).getCell(at.getCol()).getNumericCellValue());
    }

    /** Every cell of the table and below, row by row. */
    List<String> table() {
        return open(book -> StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                .map(row -> StreamSupport.stream(row.spliterator(), false)
                        .map(MergedBook::text)
                        .toList()
                        .toString())
                .toList());
    }

    /** The names of its sheets. */
    List<String> sheets() {
        return open(book -> StreamSupport.stream(book.spliterator(), false)
                .map(Sheet::getSheetName)
                .toList());
    }

    /** The rows of the table from top to bottom, each with its running number and its words. */
    List<String> rows() {
        return open(book -> StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                .filter(row -> row.getRowNum() > 3)
                .map(row -> (text(row.getCell(0)) + " " + text(row.getCell(1))).strip())
                .toList());
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        if (cell.getCellType() == CellType.FORMULA) {
            return "=" + cell.getCellFormula();
        }
        boolean whole = cell.getCellType() == CellType.NUMERIC;
        return whole ? Integer.toString((int) cell.getNumericCellValue()) : cell.toString();
    }

    private interface Reading<T> {
        T read(XSSFWorkbook book);
    }

    private <T> T open(Reading<T> reading) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(result)))) {
            return reading.read(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
