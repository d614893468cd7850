package id.lembarkinerja.validation.cause;

import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.validation.Finding;
import id.lembarkinerja.validation.Finding.RelatedCell;
import id.lembarkinerja.workbook.CellAddress;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in the cells that findings speak of. Tables are indexed only when a finding asks for one of their cells.
 */
final class Figures {
    private final List<RecognizedTable> tables;
    private final Map<String, Map<Integer, TableRow>> rowsOf = new HashMap<>();

    Figures(List<RecognizedTable> tables) {
        this.tables = tables;
    }

    /** The cell of a recognised row at this place. */
    Optional<TableCell> find(RelatedCell cell) {
        Optional<CellAddress> at = cell.address();
        if (at.isEmpty()) {
            return Optional.empty();
        }
        return tables.stream()
                .filter(table -> table.file() == cell.file()
                        && table.sheet().equals(cell.sheet())
                        && table.range().contains(at.get().row(), at.get().column()))
                .flatMap(table -> find(table, at.get()).stream())
                .findFirst();
    }

    private Optional<TableCell> find(RecognizedTable table, CellAddress at) {
        Optional<TableRow> row = Optional.ofNullable(rows(table).get(at.row()));
        Optional<TableColumn> column = table.columns().stream()
                .filter(one -> one.column() == at.column())
                .findFirst();
        return column.flatMap(one -> row.flatMap(cells -> cells.find(one.key())));
    }

    /** The one number that is read there. */
    Optional<BigDecimal> value(RelatedCell cell) {
        return find(cell).map(TableCell::reading).flatMap(Reading::value);
    }

    /**
     * The cells without one certain number in the column of a total, from the first row that was added up to the total:
     * what stands in them may be what is missing in the sum.
     */
    List<RelatedCell> unread(Finding total) {
        Optional<RecognizedTable> table =
                tables.stream().filter(one -> one.id().equals(total.table())).findFirst();
        int own = row(total.at());
        int first = total.related().stream()
                .filter(cell -> cell.file() == total.file() && cell.sheet().equals(total.sheet()))
                .mapToInt(Figures::row)
                .min()
                .orElse(own);
        List<RelatedCell> cells = new ArrayList<>();
        for (TableRow row : table.map(RecognizedTable::rows).orElse(List.of())) {
            Optional<TableCell> cell = row.find(total.column());
            boolean between = row.row() >= Math.min(first, own) && row.row() <= Math.max(first, own);
            if (between
                    && row.row() != own
                    && cell.isPresent()
                    && cell.get().reading().value().isEmpty()) {
                cells.add(new RelatedCell(
                        total.file(), total.sheet(), cell.get().cell().a1()));
            }
        }
        return cells;
    }

    private Map<Integer, TableRow> rows(RecognizedTable table) {
        return rowsOf.computeIfAbsent(table.id(), id -> {
            Map<Integer, TableRow> rows = new HashMap<>();
            // Rows that were split from one list share their sheet row: the first stands for it.
            table.rows().forEach(row -> rows.putIfAbsent(row.row(), row));
            return rows;
        });
    }

    private static int row(RelatedCell cell) {
        return cell.address().map(CellAddress::row).orElse(-1);
    }
}
