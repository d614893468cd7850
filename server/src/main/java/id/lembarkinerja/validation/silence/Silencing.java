package id.lembarkinerja.validation.silence;

import id.lembarkinerja.validation.Finding;
import id.lembarkinerja.validation.Finding.Certainty;
import id.lembarkinerja.validation.Finding.Severity;
import id.lembarkinerja.validation.cause.Causes;
import id.lembarkinerja.validation.silence.Silence.Place;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Silences laid over the findings of one check. A silenced finding stays; it is only no longer counted as open. */
public final class Silencing {
    private final List<Finding> findings;
    private final Map<String, Silence> applied = new HashMap<>();
    private final Map<String, Silence> lapsed = new HashMap<>();
    private final Map<Silence, State> states = new LinkedHashMap<>();

    /** What became of a silence in this check. */
    public enum State {
        /** The finding is there, unchanged. */
        APPLIED,
        /** The finding is there, but says something else now: it is open again. */
        LAPSED,
        /** There is no such finding any more. */
        UNMATCHED
    }

    /** Lays the silences over these findings. */
    public Silencing(Silences silences, List<Finding> findings) {
        this.findings = findings;
        for (Silence silence : silences.all()) {
            List<Finding> same = findings.stream().filter(silence::holdsFor).toList();
            same.forEach(finding -> applied.put(finding.id(), silence));
            states.put(silence, same.isEmpty() ? State.UNMATCHED : State.APPLIED);
        }
        states.replaceAll((silence, state) -> state == State.UNMATCHED ? lapse(silence) : state);
    }

    private State lapse(Silence silence) {
        List<Finding> open = findings.stream()
                .filter(finding -> !applied.containsKey(finding.id()) && !lapsed.containsKey(finding.id()))
                .filter(finding -> Place.of(finding).equals(silence.place()))
                .toList();
        Optional<Finding> changed = open.stream()
                .filter(finding -> finding.cell().equals(silence.cell()))
                .findFirst()
                .or(() -> open.size() == 1 ? open.stream().findFirst() : Optional.empty());
        changed.ifPresent(finding -> lapsed.put(finding.id(), silence));
        return changed.isPresent() ? State.LAPSED : State.UNMATCHED;
    }

    /** The silence that applies to a finding. */
    public Optional<Silence> find(Finding finding) {
        return Optional.ofNullable(applied.get(finding.id()));
    }

    /** The silence that was meant for a finding before it changed. */
    public Optional<Silence> findLapsed(Finding finding) {
        return Optional.ofNullable(lapsed.get(finding.id()));
    }

    /**
     * What is to be told, each with what follows from it: causes that nobody silenced, and where one was silenced, what
     * follows from it and was not.
     */
    public List<Finding> heard(Causes causes) {
        return causes.roots().stream()
                .flatMap(root -> isHeard(root)
                        ? Stream.of(root)
                        : causes.followers(root).stream().filter(this::isHeard))
                .toList();
    }

    private boolean isHeard(Finding finding) {
        return !applied.containsKey(finding.id());
    }

    /** What became of each silence. */
    public Map<Silence, State> states() {
        return Collections.unmodifiableMap(states);
    }

    /** Findings of this severity that nobody silenced. */
    public int countOpen(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity && !applied.containsKey(finding.id()))
                .count();
    }

    /** How many findings are silenced. */
    public int countSilenced() {
        return applied.size();
    }

    /** Errors that the document proves, those included whose silence no reviewer accepted yet. */
    public int countProven() {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR
                        && finding.certainty() == Certainty.ASSERT
                        && find(finding).filter(Silence::isAccepted).isEmpty())
                .count();
    }
}
