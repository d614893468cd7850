package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.validation.FindingCodes;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingCodesHttpTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void every_code_is_told_in_both_languages_with_what_to_do() throws IOException {
        try (Demo demo = new Demo(folder)) {
            JsonNode codes = demo.get("staf", "/api/v1/finding-codes").json();
            assertThat(codes).hasSameSizeAs(FindingCodes.load().keySet());
            for (JsonNode code : codes) {
                for (String member : new String[] {"title", "explanation", "example"}) {
                    assertThat(code.path(member).asText()).as(code + member).isNotBlank();
                    assertThat(code.path(member + "English").asText())
                            .as(code + member)
                            .isNotBlank();
                }
            }
            assertThat(demo.get(null, "/api/v1/finding-codes").status()).isEqualTo(401);
        }
    }
}
