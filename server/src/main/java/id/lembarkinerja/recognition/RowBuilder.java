package id.lembarkinerja.recognition;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Absence;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.workbook.Cell;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellKind;
import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds the rows below a matched header band, carrying down what merged or empty cells share. */
final class RowBuilder {
    private final Sheet sheet;
    private final FormMatch match;
    private final int firstBodyRow;
    private final CountedThings counted;
    private final List<String> labelKeys;
    private final Map<String, Integer> places;
    private final Map<String, TableCell> context = new LinkedHashMap<>();

    RowBuilder(Sheet sheet, FormMatch match, int firstBodyRow, CountedThings counted) {
        this.sheet = sheet;
        this.match = match;
        this.firstBodyRow = firstBodyRow;
        this.counted = counted;
        this.places = RowCells.places(
                match.columns().stream().map(FormMatch.Column::key).toList());
        this.labelKeys = match.form().label().stream()
                .filter(key ->
                        match.columns().stream().anyMatch(column -> column.key().equals(key)))
                .toList();
    }

    List<TableRow> list(int lastRow) {
        List<Draft> drafts = new ArrayList<>();
        Set<String> styles = new HashSet<>();
        for (int row = firstBodyRow; row <= lastRow; row++) {
            Map<String, TableCell> cells = cells(row);
            if (cells.values().stream().allMatch(cell -> cell.printed().isBlank())) {
                continue;
            }
            Draft draft = new Draft(row, cells, RowKinds.of(cells, match, labelKeys));
            drafts.add(draft);
            if (draft.kind() == RowKind.INDICATOR && RowKinds.hasFigures(cells, match)) {
                styles.add(Numbering.styleOf(cells));
            }
        }
        return rows(drafts, styles);
    }

    private record Draft(int row, Map<String, TableCell> cells, RowKind kind) {}

    private List<TableRow> rows(List<Draft> drafts, Set<String> styles) {
        List<TableRow> rows = new ArrayList<>();
        RowKeys keys = new RowKeys();
        for (Draft draft : drafts) {
            Map<String, TableCell> cells = draft.cells();
            RowKind kind = isUnfilledHeading(draft, styles) ? RowKind.GROUP : draft.kind();
            if (kind == RowKind.GROUP) {
                context.clear();
            }
            if (kind == RowKind.INDICATOR) {
                carryDown(cells);
            }
            counted.settle(match.columns(), cells);
            for (Map<String, TableCell> one : ListedRows.split(cells, labelKeys)) {
                String label = label(one);
                rows.add(new TableRow(keys.keyOf(label, one), draft.row(), label, kind, one));
            }
        }
        return rows;
    }

    /** {@code I PROGRAM …} over rows numbered 1, 2, 3: numbered otherwise than the rows with figures, and empty. */
    private boolean isUnfilledHeading(Draft draft, Set<String> styles) {
        return draft.kind() == RowKind.INDICATOR
                && !styles.isEmpty()
                && !Numbering.isContinued(draft.cells())
                && !styles.contains(Numbering.styleOf(draft.cells()))
                && RowKinds.isSparse(draft.cells(), match)
                && !RowKinds.hasFigures(draft.cells(), match);
    }

    private Map<String, TableCell> cells(int row) {
        TableCell[] cells = new TableCell[places.size()];
        for (FormMatch.Column column : match.columns()) {
            cells[places.getOrDefault(column.key(), 0)] = cell(row, column);
        }
        return new RowCells(places, cells);
    }

    private TableCell cell(int row, FormMatch.Column column) {
        if (column.type() == ColumnType.CODE
                && column.header().last() > column.header().first()) {
            return codeCell(row, column.header());
        }
        for (int at = column.header().first(); at <= column.header().last(); at++) {
            TableCell cell = cell(row, at, column.type());
            if (!cell.printed().isBlank()) {
                return cell;
            }
        }
        return cell(row, column.header().first(), column.type());
    }

    private TableCell cell(int row, int column, ColumnType type) {
        Optional<CellRange> merge = sheet.mergeAt(row, column);
        CellAddress at = new CellAddress(row, column);
        if (merge.isPresent() && merge.get().first().row() >= firstBodyRow) {
            CellAddress first = merge.get().first();
            if (first.column() != column) {
                return new TableCell(at, "", new Reading.Absent("", Absence.BLANK), false, "");
            }
            Cell cell = sheet.cell(first.row(), first.column());
            return new TableCell(
                    first, cell.printed(), CellReader.read(cell, type), first.row() != row, cell.formula());
        }
        Cell cell = sheet.cell(row, column);
        return new TableCell(at, cell.printed(), CellReader.read(cell, type), false, cell.formula());
    }

    /** A code split over narrow columns, {@code 2 | 08 | 03 | 2.01}, is read as one. */
    private TableCell codeCell(int row, HeaderColumn header) {
        List<String> parts = new ArrayList<>();
        for (int at = header.first(); at <= header.last(); at++) {
            Cell cell = sheet.effectiveCell(row, at);
            // 2.01 typed as a number is shown as 2,01.
            String part = cell.kind() == CellKind.NUMBER
                    ? cell.printed().strip().replace(',', '.')
                    : cell.printed().strip();
            if (!part.isEmpty()
                    && sheet.mergeAt(row, at)
                            .map(m -> m.first().column() == at(m))
                            .orElse(true)) {
                parts.add(part);
            }
        }
        String code = String.join(".", parts);
        Reading reading = code.isEmpty()
                ? new Reading.Absent("", Absence.BLANK)
                : new Reading.NotANumber(code, new Bilingual("kolom kode", "a column of codes"));
        return new TableCell(new CellAddress(row, header.first()), code, reading, false, "");
    }

    private static int at(CellRange merge) {
        return merge.first().column();
    }

    /** Objective and the like are written once and hold for the rows below until the next one. */
    private void carryDown(Map<String, TableCell> cells) {
        int label = labelPosition();
        int position = 0;
        boolean fresh = false;
        for (FormMatch.Column column : match.columns()) {
            if (position++ >= label || column.type() != ColumnType.TEXT) {
                continue;
            }
            TableCell own = cells.get(column.key());
            if (own != null && !own.printed().isBlank()) {
                fresh |= !own.carried() && !own.equals(context.get(column.key()));
                context.put(column.key(), own);
            } else if (!fresh) {
                TableCell above = context.get(column.key());
                if (above != null) {
                    cells.put(
                            column.key(),
                            new TableCell(above.cell(), above.printed(), above.reading(), true, above.formula()));
                }
            }
        }
    }

    private int labelPosition() {
        for (int i = 0; i < match.columns().size(); i++) {
            if (!labelKeys.isEmpty() && match.columns().get(i).key().equals(labelKeys.get(0))) {
                return i;
            }
        }
        return 0;
    }

    private String label(Map<String, TableCell> cells) {
        for (String key : labelKeys) {
            TableCell cell = cells.get(key);
            if (cell != null && !cell.printed().isBlank()) {
                return oneLine(cell.printed());
            }
        }
        @Nullable String words = null;
        for (FormMatch.Column column : match.columns()) {
            TableCell cell = cells.get(column.key());
            if (words == null && cell != null && RowKinds.isWords(cell.printed())) {
                words = oneLine(cell.printed());
            }
        }
        return words == null ? "" : words;
    }

    static String oneLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ').replace('\u00a0', ' ').strip();
    }
}
