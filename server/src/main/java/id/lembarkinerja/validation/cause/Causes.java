package id.lembarkinerja.validation.cause;

import id.lembarkinerja.validation.Examination.Examined;
import id.lembarkinerja.validation.Finding;
import id.lembarkinerja.validation.Finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which findings follow from which. A root follows from none; every other finding hangs on exactly one root. What a
 * wrong, unread or missing figure breaks further on follows from it; so that a person mends one cell, checks again, and
 * sees what is left.
 */
public final class Causes {
    /** The surest explanations first: a finding follows from the first cause found for it. */
    private static final List<CauseRule> RULES = List.of(
            new ExchangedRows(),
            new UnreadFigure(),
            new EmptyRow(),
            new ManyCopies(),
            new WrongFigure(),
            new SameDifference(),
            new DerivedDifference(),
            new OppositeDirection(),
            new SameFigure());

    private final List<Finding> findings;
    private final Map<String, Finding> rootOf;
    private final Map<String, List<Finding>> followersOf;
    private final Map<String, List<Slip>> slipsOf;

    private Causes(List<Finding> findings, Map<String, Finding> rootOf, Map<String, List<Slip>> slipsOf) {
        this.findings = findings;
        this.rootOf = rootOf;
        this.slipsOf = slipsOf;
        this.followersOf = new LinkedHashMap<>();
        for (Finding finding : findings) {
            findRoot(finding)
                    .ifPresent(root -> followersOf
                            .computeIfAbsent(root.id(), key -> new ArrayList<>())
                            .add(finding));
        }
    }

    /** Looks for the causes of all findings of an examination. */
    public static Causes of(Examined examined) {
        Evidence evidence = new Evidence(examined.findings(), new Figures(examined.tables()));
        Map<String, Finding> causes = new LinkedHashMap<>();
        for (CauseRule rule : RULES) {
            for (Link link : rule.find(evidence)) {
                if (!causes.containsKey(link.follower().id())
                        && !root(link.cause(), causes)
                                .id()
                                .equals(link.follower().id())) {
                    causes.put(link.follower().id(), link.cause());
                }
            }
        }
        causes.replaceAll((follower, cause) -> root(cause, causes));
        return new Causes(examined.findings(), causes, SlipFinder.find(evidence, causes));
    }

    private static Finding root(Finding finding, Map<String, Finding> causes) {
        Finding root = finding;
        for (Finding next = causes.get(root.id()); next != null; next = causes.get(root.id())) {
            root = next;
        }
        return root;
    }

    /** The finding from which this one follows; empty for a root. */
    public Optional<Finding> findRoot(Finding finding) {
        return Optional.ofNullable(rootOf.get(finding.id()));
    }

    /** What follows from a root, most serious first; empty for a finding that is none. */
    public List<Finding> followers(Finding root) {
        return followersOf.getOrDefault(root.id(), List.of());
    }

    /** The slips of the keyboard any one of which alone would explain the difference of a root. */
    public List<Slip> slips(Finding root) {
        return slipsOf.getOrDefault(root.id(), List.of());
    }

    /** The findings that follow from none, most serious first, each as serious as the worst of its group. */
    public List<Finding> roots() {
        return findings.stream()
                .filter(finding -> findRoot(finding).isEmpty())
                .sorted(Comparator.comparing(this::severity))
                .toList();
    }

    /** How serious a root is together with what follows from it. */
    public Severity severity(Finding root) {
        return followers(root).stream()
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .filter(worst -> worst.compareTo(root.severity()) < 0)
                .orElse(root.severity());
    }
}
