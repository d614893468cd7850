package id.lembarkinerja.workbook.http;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.platform.http.Problems;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.RowEdit;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the rows that come and go, counted from zero in the workbook as it is; all happen at once, and whatever else is
 * edited is addressed as after it:
 *
 * <pre>{@code
 * [{"sheet": "C", "insert": {"before": 7, "like": 6, "count": 2}},
 *  {"sheet": "C", "delete": {"row": 12, "count": 1}}]
 * }</pre>
 *
 * <p>New rows are as high as the row they are like and have the styles of its cells; without {@code like} they are
 * plain. Without {@code count} it is one row.
 */
final class RowJson {
    /** More than anyone adds by hand; each is written with the styles of a whole row. */
    private static final int MOST_INSERTED = 10_000;

    private static final int MOST_DELETED = 200_000;

    private final List<RowEdit> read = new ArrayList<>();
    private int inserted;
    private int deleted;

    private RowJson() {}

    /**
     * The rows that come and go; none for a node that is missing.
     *
     * @throws id.lembarkinerja.platform.http.ProblemException for rows that no sheet has, and for too many
     */
    static List<RowEdit> read(JsonNode rows) {
        RowJson json = new RowJson();
        for (JsonNode row : rows) {
            json.add(row);
        }
        return List.copyOf(json.read);
    }

    private void add(JsonNode row) {
        String sheet = row.path("sheet").asText();
        JsonNode insert = row.path("insert");
        JsonNode delete = row.path("delete");
        if (insert.isObject() == delete.isObject()) {
            throw invalid();
        }
        if (insert.isObject()) {
            int before = number(insert, "before");
            int like = insert.path("like").isMissingNode() ? -1 : number(insert, "like");
            inserted += count(insert, MOST_INSERTED - inserted);
            while (read.size() < inserted + deleted) {
                read.add(new RowEdit.Insert(sheet, before, like, List.of()));
            }
        } else {
            int first = number(delete, "row");
            int count = count(delete, MOST_DELETED - deleted);
            deleted += count;
            for (int i = 0; i < count; i++) {
                read.add(new RowEdit.Delete(sheet, first + i));
            }
        }
    }

    private static int number(JsonNode node, String field) {
        JsonNode number = node.path(field);
        if (!number.isInt() || number.intValue() < 0 || number.intValue() >= CellAddress.ROWS) {
            throw invalid();
        }
        return number.intValue();
    }

    private static int count(JsonNode node, int most) {
        int count = node.path("count").isMissingNode() ? 1 : number(node, "count");
        if (count < 1) {
            throw invalid();
        }
        if (count > most) {
            throw Problems.parameter(
                            "edits",
                            "terlalu banyak baris ditambah atau dihapus sekaligus; kerjakan sebagian lalu simpan")
                    .asException();
        }
        return count;
    }

    private static RuntimeException invalid() {
        return Problems.parameter("edits", "memuat baris yang tidak sah").asException();
    }
}
