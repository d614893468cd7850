package id.lembarkinerja.formulas.rating;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.formulas.GoldenCases;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The scales that ship with the formulas, read from their files. */
final class ShippedScales {
    private ShippedScales() {}

    static List<RatingScale> list() {
        return GoldenCases.elements(GoldenCases.read("/scales/index.json"))
                .map(id -> get(id.asText()))
                .toList();
    }

    static RatingScale get(String id) {
        JsonNode file = GoldenCases.read("/scales/" + id + ".json");
        List<Band> bands = GoldenCases.elements(file.get("bands"))
                .map(band -> new Band(
                        band.get("label").asText(),
                        band.get("labelEnglish").asText(),
                        bound(band.get("lower")),
                        bound(band.get("upper")),
                        band.get("printed").asText()))
                .toList();
        return new RatingScale(
                file.get("id").asText(),
                file.get("name").asText(),
                file.get("citation").asText(),
                file.get("validFrom").asText(),
                file.path("validTo").asText(),
                bands,
                AboveTop.valueOf(file.get("above").asText()));
    }

    private static @Nullable Bound bound(JsonNode bound) {
        return bound.isNull()
                ? null
                : new Bound(
                        new BigDecimal(bound.get("value").asText()),
                        bound.get("closed").asBoolean());
    }
}
