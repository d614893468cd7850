package id.lembarkinerja.validation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The codes of all findings with what they mean, kept as data: pages and help texts are made from them. */
public final class FindingCodes {
    private FindingCodes() {}

    /**
     * One code.
     *
     * @param code kebab-case, stable, never reused
     * @param title short, Indonesian
     * @param titleEnglish the same in English
     * @param explanation Indonesian: what it means and what to do
     * @param explanationEnglish the same in English
     * @param example Indonesian
     * @param exampleEnglish the same in English; what it quotes from a document stays as the document has it
     */
    public record FindingCode(
            String code,
            String title,
            String titleEnglish,
            String explanation,
            String explanationEnglish,
            String example,
            String exampleEnglish) {}

    /** All codes, in the order in which they are documented. */
    public static Map<String, FindingCode> load() {
        try (InputStream in = FindingCodes.class.getResourceAsStream("finding-codes.json")) {
            List<FindingCode> list =
                    JsonMapper.builder().build().readValue(in, new TypeReference<List<FindingCode>>() {});
            Map<String, FindingCode> codes = new LinkedHashMap<>();
            list.forEach(code -> codes.put(code.code(), code));
            return codes;
        } catch (IOException e) {
            throw new UncheckedIOException("finding-codes.json", e);
        }
    }
}
