package id.lembarkinerja.configure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook of tables with totals, as rows of words and figures: rendered anew after each edit, so that every total
 * takes in the rows above it and numbers run on, whatever was done.
 */
final class TotalledBook {
    private static final List<String> WORK = List.of(
            "Pembinaan", "Pelatihan", "Penyediaan", "Koordinasi", "Evaluasi", "Sosialisasi", "Pengadaan", "Monitoring");
    private static final List<String> THINGS = List.of(
            "posyandu",
            "jalan desa",
            "irigasi",
            "perpustakaan",
            "puskesmas",
            "pasar",
            "koperasi",
            "drainase",
            "sekolah");
    private static final List<String> INDICATORS =
            List.of("No", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)");
    private static final List<String> BUDGET = List.of("No", "Program/Kegiatan", "Anggaran", "Realisasi Anggaran", "%");

    private final List<List<Table>> sheets = new ArrayList<>();
    private final Shape shape;

    /** How its tables stand. */
    enum Shape {
        /** One table and its total. */
        FLAT,
        /** Programs with a subtotal each, and a total of those. */
        TREE,
        /** Two tables one below the other. */
        TWO_TABLES,
        /** Trees on several sheets, and a sheet that sums them up. */
        SEVERAL_SHEETS
    }

    private record Item(String label, int target, int actual) {}

    private record Group(String label, List<String> function, List<Item> items) {}

    private record Table(String title, List<String> headings, List<Group> groups) {}

    private TotalledBook(Shape shape) {
        this.shape = shape;
    }

    /** One with random rows. */
    static TotalledBook of(Shape shape, Random random) {
        TotalledBook book = new TotalledBook(shape);
        List<String> names = new ArrayList<>();
        WORK.forEach(work -> THINGS.forEach(thing -> names.add(work + " " + thing)));
        Collections.shuffle(names, random);
        for (int sheet = 0; sheet < (shape == Shape.SEVERAL_SHEETS ? 3 : 1); sheet++) {
            List<Table> tables = new ArrayList<>();
            for (int table = 0; table < (shape == Shape.TWO_TABLES ? 2 : 1); table++) {
                boolean budget = sheet + table > 0;
                Table one = new Table(
                        (budget ? "REALISASI ANGGARAN" : "PENGUKURAN KINERJA") + " TAHUN 2022",
                        budget ? BUDGET : INDICATORS,
                        new ArrayList<>());
                for (int group = 0; group < (book.isGrouped() ? 2 + random.nextInt(3) : 1); group++) {
                    List<Item> items = new ArrayList<>();
                    for (int i = 2 + random.nextInt(4); i > 0; i--) {
                        items.add(new Item(names.remove(0), 10 + random.nextInt(90), 1 + random.nextInt(9)));
                    }
                    String label = "Program " + (char) ('A' + group) + " " + THINGS.get((group * 5 + sheet) % 9);
                    one.groups().add(new Group(label, new ArrayList<>(List.of("SUM")), items));
                }
                tables.add(one);
            }
            book.sheets.add(tables);
        }
        return book;
    }

    boolean isGrouped() {
        return shape == Shape.TREE || shape == Shape.SEVERAL_SHEETS;
    }

    TotalledBook copy() {
        TotalledBook copy = new TotalledBook(shape);
        sheets.forEach(tables -> copy.sheets.add(tables.stream()
                .map(table -> new Table(
                        table.title(),
                        table.headings(),
                        table.groups().stream()
                                .map(group -> new Group(
                                        group.label(),
                                        new ArrayList<>(group.function()),
                                        new ArrayList<>(group.items())))
                                .toList()))
                .toList()));
        return copy;
    }

    /** Rows that come, go and move, figures, and totals that become means. */
    void edit(Random random, String who) {
        for (int edit = 1 + random.nextInt(4); edit > 0; edit--) {
            List<Table> tables = sheets.get(random.nextInt(sheets.size()));
            List<Group> groups = tables.get(random.nextInt(tables.size())).groups();
            Group group = groups.get(random.nextInt(groups.size()));
            List<Item> items = group.items();
            int at = random.nextInt(items.size());
            Item item = items.get(at);
            switch (random.nextInt(8)) {
                case 0, 1 ->
                    items.add(random.nextInt(items.size() + 1), new Item("Kegiatan baru " + who + edit, 30, edit));
                case 2 -> items.set(at, new Item(item.label(), item.target(), random.nextInt(90)));
                case 3 -> items.set(at, new Item(item.label(), 100 + random.nextInt(90), item.actual()));
                case 4 -> group.function().set(0, "AVERAGE");
                case 5, 6 -> {
                    if (items.size() > 2 || groups.size() == 1) {
                        items.remove(at);
                        List<Item> to =
                                groups.get(random.nextInt(groups.size())).items();
                        to.add(random.nextInt(to.size() + 1), item);
                    }
                }
                default -> {
                    if (items.size() > 2) {
                        items.remove(at);
                    }
                }
            }
        }
    }

    byte[] bytes() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            List<String> sums = new ArrayList<>();
            for (List<Table> tables : sheets) {
                XSSFSheet sheet = book.createSheet("Lembar " + (book.getNumberOfSheets() + 1));
                tables.forEach(table -> write(sheet, table));
                sums.add("SUM('" + sheet.getSheetName() + "'!C5:C" + (sheet.getLastRowNum() + 1) + ")/3");
            }
            if (shape == Shape.SEVERAL_SHEETS) {
                XSSFSheet summary = book.createSheet("Rekap");
                for (int i = 0; i < sums.size(); i++) {
                    Row row = summary.createRow(i);
                    row.createCell(0).setCellValue("Lembar " + (i + 1));
                    row.createCell(1).setCellFormula(sums.get(i));
                }
            }
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(out);
            return out.toByteArray();
        }
    }

    private void write(XSSFSheet sheet, Table table) {
        next(sheet, sheet.getLastRowNum() < 0 ? 0 : 2).createCell(0).setCellValue(table.title());
        Row heading = next(sheet, 1);
        Row numbers = next(sheet, 0);
        for (int column = 0; column < 5; column++) {
            heading.createCell(column).setCellValue(table.headings().get(column));
            numbers.createCell(column).setCellValue(column + 1);
        }
        List<String> subtotals = new ArrayList<>();
        int number = 1;
        for (Group group : table.groups()) {
            if (isGrouped()) {
                next(sheet, 0).createCell(1).setCellValue(group.label());
            }
            int first = sheet.getLastRowNum() + 2;
            for (Item item : group.items()) {
                write(next(sheet, 0), number++, item);
            }
            int last = sheet.getLastRowNum() + 1;
            Row total = next(sheet, 0);
            total.createCell(1).setCellValue(isGrouped() ? "Jumlah " + group.label() : "Jumlah");
            total.createCell(2).setCellFormula(group.function().get(0) + "(C" + first + ":C" + last + ")");
            total.createCell(3).setCellFormula("SUM(D" + first + ":D" + last + ")");
            subtotals.add(Integer.toString(last + 1));
        }
        if (isGrouped()) {
            Row total = next(sheet, 0);
            total.createCell(1).setCellValue("Jumlah seluruhnya");
            total.createCell(2).setCellFormula("C" + String.join("+C", subtotals));
            total.createCell(3).setCellFormula("D" + String.join("+D", subtotals));
        }
    }

    private static void write(Row row, int number, Item item) {
        int line = row.getRowNum() + 1;
        row.createCell(0).setCellValue(number);
        row.createCell(1).setCellValue(item.label());
        row.createCell(2).setCellValue(item.target());
        row.createCell(3).setCellValue(item.actual());
        row.createCell(4).setCellFormula("D" + line + "/C" + line + "*100");
    }

    private static Row next(XSSFSheet sheet, int blank) {
        return sheet.createRow(sheet.getLastRowNum() + 1 + blank);
    }
}
