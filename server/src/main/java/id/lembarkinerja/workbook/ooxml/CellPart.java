package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.FormulaText;
import id.lembarkinerja.workbook.GridCells;
import id.lembarkinerja.workbook.PackedDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a row. */
final class CellPart {
    private static final int CELL_DEPTH = 4;

    /**
     * What the cells of all sheets share while they are read.
     *
     * @param alreadyRead cells of the sheets before this one
     */
    record Context(TextTable texts, ReadLimits limits, boolean from1904, int alreadyRead) {}

    private final XmlPart xml;
    private final String sheet;
    private final GridCells cells;
    private final Context context;
    private final FormulaGroups formulas = new FormulaGroups();

    CellPart(XmlPart xml, String sheet, GridCells cells, Context context) {
        this.xml = xml;
        this.sheet = sheet;
        this.cells = cells;
        this.context = context;
    }

    void readRow(int row) throws Unreadable {
        formulas.beginRow(row);
        int column = -1;
        while (xml.nextIn(CELL_DEPTH - 1)) {
            if (xml.element().equals("c")) {
                // A cell without an address follows the one before.
                String address = xml.attribute("r");
                column = address == null ? column + 1 : column(address, row);
                if (column >= CellAddress.COLUMNS) {
                    throw misplaced(row);
                }
                readCell(row, column);
            }
        }
    }

    private int column(String address, int row) throws Unreadable {
        int column = 0;
        int number = 0;
        int i = 0;
        for (; i < address.length(); i++) {
            int letter = address.charAt(i) & ~0x20;
            if (letter < 'A' || letter > 'Z' || column > CellAddress.COLUMNS) {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        for (; i < address.length(); i++) {
            int digit = address.charAt(i) - '0';
            if (digit < 0 || digit > 9 || number > 200_000) {
                throw misplaced(row);
            }
            number = number * 10 + digit;
        }
        if (column == 0 || column > CellAddress.COLUMNS || number != row + 1) {
            throw misplaced(row);
        }
        return column - 1;
    }

    private Unreadable misplaced(int row) {
        return Unreadable.corrupt("lembar “" + sheet + "” baris " + (row + 1) + " memuat alamat sel yang tidak sah");
    }

    private void readCell(int row, int column) throws Unreadable {
        int style = xml.number("s", 0);
        String type = xml.attribute("t");
        String value = null;
        FormulaText formula = formulas.arrayAt(row, column);
        while (xml.nextIn(CELL_DEPTH)) {
            switch (xml.element()) {
                case "f" -> formula = formulas.read(xml, row, column);
                case "v" -> value = xml.text();
                case "is" -> value = RichText.read(xml, CELL_DEPTH + 1);
                default -> {}
            }
        }
        if (value != null && !(value.isEmpty() && isNumber(type))) {
            add(row, column, style, type == null ? "n" : type, value);
        } else if (formula != null) {
            cells.blank(row, column, style);
        } else {
            return;
        }
        if (formula != null) {
            cells.formula(formula);
        }
        if (cells.count() + context.alreadyRead() > context.limits().cells()) {
            throw Unreadable.tooLarge("memuat lebih dari " + context.limits().cells() + " sel terisi");
        }
    }

    private static boolean isNumber(@Nullable String type) {
        return type == null || type.equals("n") || type.equals("d");
    }

    private void add(int row, int column, int style, String type, String value) throws Unreadable {
        TextTable texts = context.texts();
        switch (type) {
            case "s" -> cells.text(row, column, style, shared(value, row));
            case "b" -> cells.truth(row, column, style, value.equals("1") || value.equals("true"));
            case "e" -> cells.error(row, column, style, texts.place(value));
            case "str" -> cells.text(row, column, style, texts.place(RichText.unescape(value)));
            case "inlineStr" -> cells.text(row, column, style, texts.place(value));
            default -> {
                boolean date = type.equals("d");
                long number = date ? IsoDate.serial(value, context.from1904()) : PackedDecimal.parse(value);
                if (number == PackedDecimal.INVALID) {
                    // No reader can know what was meant; it stays visible as the text that stands there.
                    cells.text(row, column, style, texts.place(value));
                } else {
                    cells.number(row, column, style, number);
                }
            }
        }
    }

    private int shared(String value, int row) throws Unreadable {
        long place = PackedDecimal.parse(value);
        int index = place == PackedDecimal.INVALID
                ? -1
                : PackedDecimal.unpack(place).intValue();
        if (!context.texts().isShared(index)) {
            throw Unreadable.corrupt("teks di lembar “" + sheet + "” baris " + (row + 1)
                    + " menunjuk ke daftar teks yang hilang atau terpotong");
        }
        return index;
    }
}
