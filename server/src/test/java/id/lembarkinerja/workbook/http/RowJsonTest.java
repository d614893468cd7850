package id.lembarkinerja.workbook.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lembarkinerja.platform.http.ProblemException;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.workbook.RowEdit;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that come and go, as the workbench sends them. */
class RowJsonTest {
    private static List<RowEdit> read(String json) {
        return RowJson.read(Json.find(json.getBytes(StandardCharsets.UTF_8)).orElseThrow(AssertionError::new));
    }

    @Test
    void rows_are_inserted_and_deleted_one_by_one_or_several_at_once() {
        assertThat(
                        read(
                                "[{\"sheet\":\"C\",\"insert\":{\"before\":7,\"like\":6,\"count\":2}},"
                                        + "{\"sheet\":\"B\",\"insert\":{\"before\":0}},"
                                        + "{\"sheet\":\"C\",\"delete\":{\"row\":12,\"count\":2}},{\"sheet\":\"B\",\"delete\":{\"row\":3}}]"))
                .containsExactly(
                        new RowEdit.Insert("C", 7, 6, List.of()),
                        new RowEdit.Insert("C", 7, 6, List.of()),
                        new RowEdit.Insert("B", 0, -1, List.of()),
                        new RowEdit.Delete("C", 12),
                        new RowEdit.Delete("C", 13),
                        new RowEdit.Delete("B", 3));
        assertThat(read("{}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"sheet\":\"C\"}]",
                "[{\"sheet\":\"C\",\"insert\":{\"before\":1},\"delete\":{\"row\":1}}]",
                "[{\"sheet\":\"C\",\"insert\":{}}]",
                "[{\"sheet\":\"C\",\"insert\":{\"before\":-1}}]",
                "[{\"sheet\":\"C\",\"insert\":{\"before\":1048576}}]",
                "[{\"sheet\":\"C\",\"insert\":{\"before\":1,\"like\":\"0\"}}]",
                "[{\"sheet\":\"C\",\"delete\":{\"row\":1,\"count\":0}}]",
                "[{\"sheet\":\"C\",\"delete\":{\"row\":1.5}}]",
                "[{\"sheet\":\"C\",\"insert\":{\"before\":1,\"count\":6000}},"
                        + "{\"sheet\":\"B\",\"insert\":{\"before\":1,\"count\":6000}}]",
                "[{\"sheet\":\"C\",\"delete\":{\"row\":1,\"count\":200001}}]"
            })
    void rows_that_no_sheet_has_and_too_many_are_refused(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(ProblemException.class);
    }
}
