package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** docs/findings.md is written from the same data as the product's own help; run with -Dlembar.docs.write=true. */
class FindingPagesTest {
    private static final Path PAGE = Path.of("..", "docs", "findings.md");

    @Test
    void the_page_of_findings_says_what_the_data_says() throws IOException {
        String page = page();
        if (Boolean.getBoolean("lembar.docs.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() throws IOException {
        List<JsonNode> codes = new ArrayList<>();
        try (InputStream in = FindingPagesTest.class.getResourceAsStream("finding-codes.json")) {
            JsonMapper.builder().build().readTree(in).forEach(codes::add);
        }
        codes.sort(Comparator.comparing(code -> code.get("code").asText()));
        StringBuilder page = new StringBuilder("# Temuan / Findings\n\n"
                + "Setiap temuan punya kode yang tetap. Halaman ini dibuat dari data yang dipakai program. "
                + "Every finding has a stable code; this page is generated from the data the program uses.\n");
        for (JsonNode code : codes) {
            page.append("\n## ")
                    .append(code.get("code").asText())
                    .append("\n\n**")
                    .append(code.get("title").asText())
                    .append("** (")
                    .append(code.get("titleEnglish").asText())
                    .append(")\n\n")
                    .append(code.get("explanation").asText())
                    .append("\n\nContoh: ")
                    .append(code.get("example").asText())
                    .append("\n\n*")
                    .append(code.get("explanationEnglish").asText())
                    .append("*\n\nExample: ")
                    .append(code.get("exampleEnglish").asText())
                    .append('\n');
        }
        return page.toString();
    }
}
