package id.lembarkinerja.validation.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts names that mean the same into one group, without comparing each with each. */
final class NameGroups {
    /** A word of so many names tells none of them. */
    private static final int MOST_NAMES = 60;
    /** Closer looks in one dossier; what is beyond them counts as different. */
    private static final int MOST_LOOKS = 40_000;

    private final Map<String, List<Integer>> byKey = new HashMap<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();
    private final List<Name> first = new ArrayList<>();
    private final Map<Name, Integer> known = new HashMap<>();
    private int looks;

    /** The group of a name: that of the one earlier name that means the same, else a new one. */
    int groupOf(Name name) {
        Integer group = known.get(name);
        if (group == null) {
            group = find(name);
            known.put(name, group);
        }
        return group;
    }

    private int find(Name name) {
        List<Integer> same = byKey.computeIfAbsent(name.key(), key -> new ArrayList<>());
        for (int group : same) {
            if (first.get(group).hasBracketsLike(name)) {
                return group;
            }
        }
        List<Integer> alike = candidates(name).stream()
                .filter(group -> SameName.test(first.get(group), name))
                .toList();
        int group = alike.size() == 1 ? alike.get(0) : add(name);
        same.add(group);
        return group;
    }

    private int add(Name name) {
        int group = first.size();
        first.add(name);
        for (String word : new HashSet<>(name.core())) {
            byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(group);
        }
        return group;
    }

    /** Groups that share half of the words, rare ones among them. */
    private List<Integer> candidates(Name name) {
        Map<Integer, Integer> shared = new HashMap<>();
        Set<String> words = new HashSet<>(name.core());
        for (String word : words) {
            List<Integer> groups = byWord.getOrDefault(word, List.of());
            if (groups.size() <= MOST_NAMES) {
                groups.forEach(group -> shared.merge(group, 1, Integer::sum));
            }
        }
        List<Integer> candidates = new ArrayList<>();
        for (int group : shared.keySet()) {
            long equal =
                    first.get(group).core().stream().filter(words::contains).count();
            int shorter = Math.min(first.get(group).core().size(), name.core().size());
            if (equal * 2 >= shorter && looks < MOST_LOOKS) {
                looks++;
                candidates.add(group);
            }
        }
        return candidates;
    }
}
