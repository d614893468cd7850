package id.lembarkinerja.configure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads a {@link TotalledBook} back and says where a total takes in other rows than those above it. */
final class TotalledRows {
    private static final Pattern RANGE = Pattern.compile("([A-Z])(\\d+):\\1(\\d+)");
    private static final Pattern CELL = Pattern.compile("[A-Z](\\d+)");

    private final boolean grouped;
    private final Sheet sheet;
    private final List<String> problems = new ArrayList<>();
    private final Set<Integer> items = new TreeSet<>();
    private final Set<Integer> subtotals = new TreeSet<>();
    private final Set<String> labels = new HashSet<>();
    private int number;
    private boolean within;

    private TotalledRows(Sheet sheet, boolean grouped) {
        this.sheet = sheet;
        this.grouped = grouped;
    }

    static List<String> problems(Path file, boolean grouped) throws IOException {
        List<String> problems = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (Sheet sheet : book) {
                if (sheet.getSheetName().equals("Rekap")) {
                    sheet.forEach(row -> summary(book, row, problems));
                } else {
                    TotalledRows rows = new TotalledRows(sheet, grouped);
                    for (int i = 0; i <= sheet.getLastRowNum(); i++) {
                        rows.read(i);
                    }
                    problems.addAll(rows.problems);
                }
            }
        }
        return problems;
    }

    private static void summary(XSSFWorkbook book, Row row, List<String> problems) {
        Sheet sheet = book.getSheet(text(row.getCell(0)));
        String wanted = "=SUM('" + sheet.getSheetName() + "'!C5:C" + (sheet.getLastRowNum() + 1) + ")/3";
        if (!text(row.getCell(1)).equals(wanted)) {
            problems.add(text(row.getCell(1)) + " instead of " + wanted);
        }
    }

    private void read(int at) {
        Row row = sheet.getRow(at);
        String first = row == null ? "" : text(row.getCell(0));
        String label = row == null ? "" : text(row.getCell(1));
        if (first.equals("No")) {
            within = true;
            number = 1;
            items.clear();
            subtotals.clear();
        } else if (!within || (label.equals("2") && items.isEmpty())) {
            return;
        } else if (row == null || label.isEmpty()) {
            problem(at, "a blank row");
        } else if (label.equals("Jumlah seluruhnya")) {
            total(row, subtotals, false);
            within = false;
        } else if (label.startsWith("Jumlah")) {
            total(row, items, true);
            subtotals.add(at + 1);
            items.clear();
            within = grouped;
        } else if (!label.startsWith("Program ")) {
            item(row, first, label);
        }
    }

    private void item(Row row, String first, String label) {
        int line = row.getRowNum() + 1;
        items.add(line);
        if (!labels.add(label)) {
            problem(line - 1, label + " twice");
        }
        if (!first.equals(Integer.toString(number++))) {
            problem(line - 1, "number " + first);
        }
        if (!text(row.getCell(4)).equals("=D" + line + "/C" + line + "*100")) {
            problem(line - 1, text(row.getCell(4)));
        }
    }

    private void total(Row row, Set<Integer> wanted, boolean ranges) {
        for (int column = 2; column <= 3; column++) {
            String formula = text(row.getCell(column));
            List<Integer> taken = new ArrayList<>();
            Matcher found = (ranges ? RANGE : CELL).matcher(formula);
            while (found.find()) {
                int last = Integer.parseInt(found.group(ranges ? 3 : 1));
                for (int line = Integer.parseInt(found.group(ranges ? 2 : 1)); line <= last; line++) {
                    taken.add(line);
                }
            }
            if (!taken.equals(new ArrayList<>(wanted))) {
                problem(row.getRowNum(), formula + " instead of " + wanted);
            }
        }
    }

    private void problem(int row, String what) {
        problems.add(sheet.getSheetName() + " " + (row + 1) + ": " + what);
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
}
