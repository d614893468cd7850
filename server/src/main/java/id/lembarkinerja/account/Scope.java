package id.lembarkinerja.account;

import java.util.Optional;
import java.util.Set;

/** The agencies a list may speak of: all of them, or these only. */
public record Scope(Optional<Set<String>> only) {

    /** All agencies, also those added later. */
    public static Scope everything() {
        return new Scope(Optional.empty());
    }

    /** These agencies and no other. */
    public static Scope only(Set<String> agencies) {
        return new Scope(Optional.of(Set.copyOf(agencies)));
    }

    /** Whether the agency is within. */
    public boolean contains(String agency) {
        return only.isEmpty() || only.get().contains(agency);
    }
}
