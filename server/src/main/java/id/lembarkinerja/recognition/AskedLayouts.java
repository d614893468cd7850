package id.lembarkinerja.recognition;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers about which layouts an agency's answers were asked, and what they were. */
final class AskedLayouts implements LayoutMappings {
    private final LayoutMappings mappings;
    private final Map<String, Optional<LayoutMapping>> answers = new HashMap<>();

    AskedLayouts(LayoutMappings mappings) {
        this.mappings = mappings;
    }

    @Override
    public Optional<LayoutMapping> find(String layout) {
        return answers.computeIfAbsent(layout, mappings::find);
    }

    /** Whether these give the same answers to all that was asked. */
    boolean isAnsweredAlike(LayoutMappings others) {
        return answers.entrySet().stream()
                .allMatch(asked -> others.find(asked.getKey()).equals(asked.getValue()));
    }
}
