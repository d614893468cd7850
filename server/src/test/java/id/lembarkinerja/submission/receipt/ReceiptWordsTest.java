package id.lembarkinerja.submission.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.platform.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceiptWordsTest {
    @Test
    void every_word_is_there_in_both_languages_and_leaves_the_same_places() throws IOException {
        List<String> lacking = new ArrayList<>();
        try (InputStream in = ReceiptWords.class.getResourceAsStream("receipt-words.json")) {
            JsonNode words = Json.read(in == null ? new byte[0] : in.readAllBytes());
            assertThat(words.size()).isGreaterThan(20);
            words.properties().forEach(entry -> {
                String indonesian = entry.getValue().path("id").asText();
                String english = entry.getValue().path("en").asText();
                if (indonesian.isBlank()
                        || english.isBlank()
                        || entry.getValue().size() != 2
                        || indonesian.contains("{}") != english.contains("{}")) {
                    lacking.add(entry.getKey());
                }
            });
        }
        assertThat(lacking).isEmpty();
    }

    @Test
    void receipts_are_indonesian_unless_english_is_asked_for() {
        assertThat(ReceiptWords.in("")).isEqualTo(ReceiptWords.ID);
        assertThat(ReceiptWords.in("fr")).isEqualTo(ReceiptWords.ID);
        assertThat(ReceiptWords.in("en")).isEqualTo(ReceiptWords.EN);
        assertThat(ReceiptWords.ID.bytes(14_382)).isEqualTo("14.382 byte");
        assertThat(ReceiptWords.EN.bytes(14_382)).isEqualTo("14,382 bytes");
        assertThat(ReceiptWords.ID.moment(Instant.parse("2026-08-17T10:00:00Z")))
                .contains("Agustus 2026 pukul ");
    }

    @Test
    void a_key_that_has_no_words_is_an_error_of_ours() {
        assertThatThrownBy(() -> ReceiptWords.ID.get("tidak-ada")).hasMessageContaining("tidak-ada");
    }
}
