package id.lembarkinerja.mutation;

import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.RowKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A table as it is meant: what recognition has to find again, and what defects are put into. */
final class TableModel {

    /** A column: its key, its kind, and the wording of its heading; an unknown column brings its heading along. */
    record Column(String key, ColumnType type, Wording.Column wording) {}

    /** A row: its kind, and its cells by column key. */
    record Row(RowKind kind, Map<String, CellModel> cells) {
        CellModel get(String key) {
            return cells.getOrDefault(key, CellModel.BLANK);
        }

        Optional<BigDecimal> find(String key) {
            return Optional.ofNullable(get(key).number());
        }
    }

    private final String form;
    private final int year;
    private final Agency agency;
    private final List<Column> columns;
    private final List<Row> rows = new ArrayList<>();
    private String title;

    TableModel(String form, String title, int year, Agency agency, List<Column> columns) {
        this.form = form;
        this.title = title;
        this.year = year;
        this.agency = agency;
        this.columns = new ArrayList<>(columns);
    }

    String form() {
        return form;
    }

    String title() {
        return title;
    }

    void entitle(String newTitle) {
        title = newTitle;
    }

    int year() {
        return year;
    }

    Agency agency() {
        return agency;
    }

    List<Column> columns() {
        return columns;
    }

    List<Row> rows() {
        return rows;
    }

    boolean has(String key) {
        return columns.stream().anyMatch(column -> column.key().equals(key));
    }

    Row row(int index) {
        return rows.get(index);
    }

    Row add(RowKind kind) {
        Row row = new Row(kind, new LinkedHashMap<>());
        rows.add(row);
        return row;
    }

    void put(int row, String key, CellModel cell) {
        rows.get(row).cells().put(key, cell);
    }

    /** A figure that must be there. */
    BigDecimal get(int row, String key) {
        return Objects.requireNonNull(rows.get(row).get(key).number(), form + " " + row + " " + key);
    }

    /** The rows of a kind, by index. */
    List<Integer> list(RowKind kind) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).kind() == kind) {
                found.add(i);
            }
        }
        return found;
    }
}
