package id.lembarkinerja.validation;

import id.lembarkinerja.validation.AgencyMentions.Mention;
import id.lembarkinerja.validation.LooseTexts.LooseText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whose document a workbook is, as its letterheads, titles and signatures say.
 *
 * @param name the longest form of the name
 * @param region its local government, or empty when it is not named
 * @param proofs cells that say so, the strongest first
 */
record OwnAgency(AgencyName name, List<String> region, List<Spot> proofs) {
    private static final int LETTERHEAD_ROWS = 6;
    private static final int SIGNATURE = 3;
    private static final int LETTERHEAD = 2;
    private static final int FEWEST_VOICES = 3;
    /** A document of so many agencies is a collection and belongs to none of them. */
    private static final int COLLECTION = 5;

    private static final int LONGEST_TITLE = 200;

    private record Voice(AgencyName name, int weight, Spot spot) {}

    /** Empty when the texts do not agree on one agency by far. */
    static Optional<OwnAgency> find(List<LooseText> texts, AgencyMentions mentions, AgencyWords words) {
        List<List<Voice>> clusters = new ArrayList<>();
        for (LooseText text : texts) {
            for (Mention mention : mentions.list(text.text())) {
                if (!mention.name().kind().isEmpty()) {
                    Voice voice = new Voice(mention.name(), weight(text, mention, words), text.spot());
                    cluster(clusters, voice).add(voice);
                }
            }
        }
        clusters.sort(Comparator.comparingInt((List<Voice> cluster) -> -weight(cluster)));
        boolean clear = !clusters.isEmpty()
                && weight(clusters.get(0)) >= FEWEST_VOICES
                && (clusters.size() == 1 || weight(clusters.get(0)) >= 2 * weight(clusters.get(1)));
        return clear && clusters.size() < COLLECTION
                ? Optional.of(own(clusters.get(0), texts, mentions))
                : Optional.empty();
    }

    private static int weight(LooseText text, Mention mention, AgencyWords words) {
        boolean signs =
                mention.before().size() <= 2 && mention.before().stream().anyMatch(words.signers()::contains);
        if (signs) {
            return SIGNATURE;
        }
        return text.row() < LETTERHEAD_ROWS && text.text().length() <= LONGEST_TITLE ? LETTERHEAD : 1;
    }

    private static List<Voice> cluster(List<List<Voice>> clusters, Voice voice) {
        for (List<Voice> cluster : clusters) {
            if (cluster.stream()
                    .anyMatch(other -> other.name().isSameAgency(voice.name())
                            && !other.name().isElsewhere(voice.name().region()))) {
                return cluster;
            }
        }
        List<Voice> fresh = new ArrayList<>();
        clusters.add(fresh);
        return fresh;
    }

    private static int weight(List<Voice> cluster) {
        return cluster.stream().mapToInt(Voice::weight).sum();
    }

    private static OwnAgency own(List<Voice> cluster, List<LooseText> texts, AgencyMentions mentions) {
        AgencyName longest = cluster.stream()
                .map(Voice::name)
                .max(Comparator.comparingInt(
                        name -> name.words().size() + name.region().size()))
                .orElseThrow();
        // The local government stands in the name, or alone in the letterhead above it.
        Stream<AgencyName> alone = texts.stream()
                .flatMap(text -> mentions.list(text.text()).stream())
                .map(Mention::name)
                .filter(name -> name.kind().isEmpty());
        Map<List<String>, Integer> regions = new HashMap<>();
        Stream.concat(cluster.stream().map(Voice::name), alone)
                .filter(name -> !name.region().isEmpty())
                .forEach(name -> regions.merge(name.region(), 1, Integer::sum));
        List<String> region = regions.entrySet().stream()
                .max(Map.Entry.<List<String>, Integer>comparingByValue()
                        .thenComparing(entry -> String.join(" ", entry.getKey())))
                .map(Map.Entry::getKey)
                .orElse(List.of());
        List<Spot> proofs = cluster.stream()
                .sorted(Comparator.comparingInt(voice -> -voice.weight()))
                .map(Voice::spot)
                .distinct()
                .toList();
        return new OwnAgency(longest, region, proofs);
    }
}
