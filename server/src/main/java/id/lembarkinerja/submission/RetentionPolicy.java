package id.lembarkinerja.submission;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.platform.json.Json;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How long the contents of versions and branches are kept. The latest version of a submission is always kept, whatever
 * the policy says, and so is every version that was approved: later targets are held against it, and without it their
 * changes would pass unnoticed. A branch that still waits to be merged is always kept, too.
 *
 * @param afterYears contents younger than this many years are kept; 1 to 100
 * @param states only submissions in one of these states are touched
 * @param keep what is kept at any age
 */
public record RetentionPolicy(int afterYears, Set<State> states, Set<Kept> keep) {

    /** What a policy may keep at any age. */
    public enum Kept {
        /** Versions that were approved once; they are kept in any case, and a policy may say so. */
        APPROVED,
        /** Versions with a label. */
        LABELLED
    }

    /** Copies the sets. */
    public RetentionPolicy {
        states = Set.copyOf(states);
        keep = Set.copyOf(keep);
    }

    /** What a policy file says, or why it cannot be used, in Indonesian. */
    public sealed interface Reading {
        /** A policy. */
        record Read(RetentionPolicy policy) implements Reading {}

        /** It contradicts itself or says too little. */
        record Unusable(String reason) implements Reading {}
    }

    /** Reads {@code {"afterYears": 5, "states": ["approved"], "keep": ["approved", "labelled"]}}. */
    public static Reading parse(byte[] json) {
        Optional<JsonNode> read = Json.find(json).filter(JsonNode::isObject);
        if (read.isEmpty()) {
            return new Reading.Unusable("bukan JSON yang sah");
        }
        List<String> unknown = new ArrayList<>();
        read.get().fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(List.of("afterYears", "states", "keep"));
        if (!unknown.isEmpty()) {
            return new Reading.Unusable("isian \"" + unknown.get(0) + "\" tidak dikenal");
        }
        JsonNode years = read.get().path("afterYears");
        if (!years.isInt() || years.intValue() < 1 || years.intValue() > 100) {
            return new Reading.Unusable("\"afterYears\" harus bilangan bulat dari 1 sampai 100");
        }
        Optional<EnumSet<State>> states = constants(State.class, read.get().path("states"));
        if (states.isEmpty() || states.get().isEmpty()) {
            return new Reading.Unusable(
                    "\"states\" harus memuat sekurangnya satu dari draft, submitted, returned, approved, reopened");
        }
        Optional<EnumSet<Kept>> keep = constants(Kept.class, read.get().path("keep"));
        if (keep.isEmpty()) {
            return new Reading.Unusable("\"keep\" harus berupa daftar dari approved, labelled; boleh kosong");
        }
        return new Reading.Read(new RetentionPolicy(years.intValue(), states.get(), keep.get()));
    }

    private static <E extends Enum<E>> Optional<EnumSet<E>> constants(Class<E> type, JsonNode names) {
        EnumSet<E> found = EnumSet.noneOf(type);
        for (JsonNode name : names) {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().toLowerCase(Locale.ROOT).equals(name.asText())) {
                    found.add(constant);
                }
            }
        }
        return names.isArray() && found.size() == names.size() ? Optional.of(found) : Optional.empty();
    }

    /** The moment before which contents are old. */
    Instant oldBefore(Instant now) {
        return now.atOffset(ZoneOffset.UTC).minusYears(afterYears).toInstant();
    }

    /** Whether the content of a version may go: old, and not of those that are kept at any age. */
    boolean releases(Submission submission, Version version, Set<Integer> approved, Instant now) {
        Version.Sender sender = version.origin().sender();
        return states.contains(submission.state())
                && sender.at().isBefore(oldBefore(now))
                && !approved.contains(version.n())
                && !(keep.contains(Kept.LABELLED) && !sender.label().isBlank());
    }

    /** Whether the content of a branch may go: old, there, and no longer waiting to be merged. */
    boolean releases(Submission submission, KeptBranch kept, Instant now) {
        return states.contains(submission.state())
                && kept.branch().sender().at().isBefore(oldBefore(now))
                && !kept.isOpen()
                && kept.findRemoval().isEmpty();
    }
}
