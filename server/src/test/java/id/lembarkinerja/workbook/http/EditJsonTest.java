package id.lembarkinerja.workbook.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.platform.http.ProblemException;
import id.lembarkinerja.platform.json.Json;
import org.junit.jupiter.api.Test;

/** How much may be changed at once. */
class EditJsonTest {
    private static ObjectNode rows(int sheets, int entries, int rows) {
        ObjectNode edits = Json.object();
        ArrayNode all = edits.putArray("sheets");
        for (int sheet = 0; sheet < sheets; sheet++) {
            ArrayNode lines = all.addObject().put("sheet", "S" + sheet).putArray("rows");
            for (int entry = 0; entry < entries; entry++) {
                lines.addObject().put("first", 0).put("last", rows - 1).put("height", 30);
            }
        }
        return edits;
    }

    @Test
    void rows_are_added_up_over_all_entries_and_sheets() {
        assertThat(EditJson.formats(rows(2, 2, 50_000))).hasSize(4);
        assertThatThrownBy(() -> EditJson.formats(rows(1, 5, 50_000))).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> EditJson.formats(rows(5, 1, 50_000))).isInstanceOf(ProblemException.class);
    }

    @Test
    void an_entry_that_ends_before_it_begins_makes_no_room_for_another() {
        ObjectNode edits = rows(1, 4, 50_000);
        ArrayNode lines = (ArrayNode) edits.at("/sheets/0/rows");
        lines.insertObject(0).put("first", 900_000).put("last", 0);
        lines.addObject().put("first", 0).put("last", 0);
        assertThatThrownBy(() -> EditJson.formats(edits)).isInstanceOf(ProblemException.class);
    }
}
