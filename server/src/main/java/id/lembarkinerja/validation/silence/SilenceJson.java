package id.lembarkinerja.validation.silence;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.validation.Finding;
import id.lembarkinerja.validation.silence.Silence.Place;
import id.lembarkinerja.validation.silence.Silence.Provenance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Silences as JSON. A list that somebody sends has one object for each: {@code code}, {@code sheet}, {@code cell},
 * {@code rowKey}, {@code column}, {@code printed} and {@code expected} as in the finding, {@code reason}, and
 * {@code withdraw} to hear the rule again. A result keeps who silenced it, when, who accepted it and what became of it.
 */
public final class SilenceJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST = 2_000;
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST = 40_000;

    private SilenceJson() {}

    /** What a list of wishes says, or in Indonesian why it cannot be used. */
    public record Parsed(List<SilenceWish> wishes, Optional<String> refusal) {}

    /**
     * Reads the list somebody sent. Empty text is an empty list.
     *
     * @param name who silences; empty where nothing is kept, so that the list may say it itself
     * @param at ISO instant
     */
    public static Parsed parse(String text, String name, String at) {
        if (text.isBlank()) {
            return new Parsed(List.of(), Optional.empty());
        }
        try {
            return parse(JSON.readTree(text), name, at);
        } catch (JacksonException malformed) {
            return refused("Daftar temuan yang diabaikan bukan JSON yang sah. Perbaiki lalu kirim ulang.");
        }
    }

    private static Parsed parse(JsonNode list, String name, String at) {
        if (!list.isArray() || list.size() > MOST) {
            return refused("Daftar temuan yang diabaikan harus berupa larik JSON, paling banyak " + MOST + " butir.");
        }
        List<SilenceWish> wishes = new ArrayList<>();
        for (JsonNode node : list) {
            String reason = text(node, "reason").strip();
            boolean withdraw = node.path("withdraw").asBoolean();
            if (text(node, "code").isBlank()) {
                return refused("Butir " + (wishes.size() + 1) + " tidak menyebut kode temuan (code).");
            }
            if ((reason.isEmpty() && !withdraw) || reason.length() > LONGEST_REASON || isTooLong(node)) {
                return refused("Alasan mengabaikan " + text(node, "code") + " harus diisi, paling panjang "
                        + LONGEST_REASON + " huruf.");
            }
            Provenance by = name.isEmpty()
                    ? new Provenance(text(node, "by"), text(node, "at"), "")
                    : new Provenance(name, at, "");
            wishes.add(new SilenceWish(silence(node, reason, by), withdraw));
        }
        return new Parsed(List.copyOf(wishes), Optional.empty());
    }

    private static boolean isTooLong(JsonNode node) {
        return List.of("code", "sheet", "cell", "rowKey", "column", "printed", "expected").stream()
                .anyMatch(member -> text(node, member).length() > LONGEST);
    }

    private static Parsed refused(String why) {
        return new Parsed(List.of(), Optional.of(why));
    }

    /** The silences that a stored result keeps. */
    public static Silences read(byte[] result) {
        try {
            List<Silence> silences = new ArrayList<>();
            for (JsonNode node : JSON.readTree(result).path("silences")) {
                silences.add(silence(
                        node,
                        text(node, "reason"),
                        new Provenance(text(node, "by"), text(node, "at"), text(node, "acceptedBy"))));
            }
            return new Silences(silences);
        } catch (IOException damaged) {
            return Silences.NONE;
        }
    }

    private static Silence silence(JsonNode node, String reason, Provenance by) {
        return new Silence(
                new Place(text(node, "code"), text(node, "sheet"), text(node, "rowKey"), text(node, "column")),
                text(node, "cell"),
                text(node, "printed"),
                text(node, "expected"),
                reason,
                by);
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).asText("");
    }

    /** All silences with what became of each. */
    public static ArrayNode of(Silencing silencing) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        silencing.states().forEach((silence, state) -> {
            ObjectNode node = list.addObject();
            Place place = silence.place();
            node.put("code", place.code())
                    .put("sheet", place.sheet())
                    .put("cell", silence.cell())
                    .put("rowKey", place.rowKey())
                    .put("column", place.column())
                    .put("printed", silence.printed())
                    .put("expected", silence.expected());
            addReason(node, silence);
            node.put("state", state.name().toLowerCase(Locale.ROOT));
        });
        return list;
    }

    /** Adds to a finding that it is silenced, or that it was and has changed since. */
    public static void annotate(ObjectNode node, Finding finding, Silencing silencing) {
        silencing.find(finding).ifPresent(silence -> addReason(node.putObject("silenced"), silence));
        silencing
                .findLapsed(finding)
                .ifPresent(silence -> addReason(node.putObject("silenceLapsed"), silence)
                        .put("printed", silence.printed())
                        .put("expected", silence.expected()));
    }

    private static ObjectNode addReason(ObjectNode node, Silence silence) {
        return node.put("reason", silence.reason())
                .put("by", silence.by().name())
                .put("at", silence.by().at())
                .put("acceptedBy", silence.by().acceptedBy());
    }
}
