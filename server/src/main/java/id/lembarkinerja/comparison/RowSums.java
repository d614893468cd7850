package id.lembarkinerja.comparison;

import id.lembarkinerja.evaluation.Outline;
import id.lembarkinerja.evaluation.TotalRows;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableRow;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which rows of one version a total or a parent row can be the sum of. */
final class RowSums {
    private final Map<String, Span> spans = new HashMap<>();

    RowSums(RecognizedTable table) {
        for (Outline.Family family : Outline.of(table.rows()).families()) {
            // Numbering alone suggests a tree; an indicator that stands above others is not their sum for that.
            if (family.byCode() || family.parent().kind() != RowKind.INDICATOR) {
                spans.put(family.parent().key(), new Span(family.children()));
            }
        }
        Map<Integer, Span> open = new HashMap<>();
        for (TotalRows total : TotalRows.list(table)) {
            // Totals one below the other take in the same rows: one span, and its sums are added up once.
            Span span = total.own().isEmpty()
                    ? open.computeIfAbsent(total.all().size(), size -> new Span(total.all()))
                    : new Span(total.own());
            spans.put(total.total().key(), span);
        }
    }

    /** The rows of a total or a parent; empty for a row that has none. */
    Optional<Span> span(TableRow row) {
        return Optional.ofNullable(spans.get(row.key())).filter(span -> !span.rows.isEmpty());
    }

    /** Rows next to each other, with their sums by column: of all, of those with nothing below, of the uppermost. */
    static final class Span {
        private final List<TableRow> rows;
        private final Map<String, List<BigDecimal>> sums = new HashMap<>();

        private Span(List<TableRow> rows) {
            this.rows = rows;
        }

        int firstRow() {
            return rows.get(0).row();
        }

        int lastRow() {
            return rows.get(rows.size() - 1).row();
        }

        /** Whether the sum of these rows, taken in one way or another, grew by so much. */
        boolean grewBy(BigDecimal growth, String column, Span other, String otherColumn) {
            List<BigDecimal> before = sums(column);
            List<BigDecimal> after = other.sums(otherColumn);
            for (int way = 0; way < before.size(); way++) {
                if (after.get(way).subtract(before.get(way)).compareTo(growth) == 0) {
                    return true;
                }
            }
            return false;
        }

        private List<BigDecimal> sums(String column) {
            return sums.computeIfAbsent(column, key -> {
                Outline outline = Outline.of(rows);
                return List.of(
                        sum(rows, key),
                        sum(outline.leaves(row -> figure(row, key).isPresent()), key),
                        sum(outline.tops(), key));
            });
        }

        private static BigDecimal sum(List<TableRow> rows, String column) {
            return rows.stream().flatMap(row -> figure(row, column).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private static Optional<BigDecimal> figure(TableRow row, String column) {
            return row.find(column).flatMap(cell -> cell.reading().value());
        }
    }
}
