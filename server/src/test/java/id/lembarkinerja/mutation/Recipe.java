package id.lembarkinerja.mutation;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Which mutations a workbook gets, with the source of chance that decides their details. */
record Recipe(Set<Mutation> mutations, Random random) {
    private static final List<Set<Mutation>> EXCLUDING = List.of(
            EnumSet.of(
                    Mutation.SIDE_BY_SIDE,
                    Mutation.CONTINUED_ON_SHEETS,
                    Mutation.REPEATED_HEADINGS,
                    Mutation.SEVERAL_BELOW),
            EnumSet.of(Mutation.UPPER_CASE, Mutation.LOWER_CASE),
            EnumSet.of(Mutation.COLUMN_NUMBERS, Mutation.COLUMN_NUMBERS_IN_BRACKETS),
            EnumSet.of(Mutation.MERGED_CELLS, Mutation.CARRIED_DOWN, Mutation.LIST_OBJECT),
            EnumSet.of(
                    Mutation.FORMULAS_CACHED,
                    Mutation.FORMULAS_UNCACHED,
                    Mutation.TEXT_NUMBERS_INDONESIAN,
                    Mutation.TEXT_NUMBERS_ENGLISH,
                    Mutation.RUPIAH_TEXTS),
            EnumSet.of(Mutation.CONTINUED_ON_SHEETS, Mutation.FORMULAS_CACHED, Mutation.FORMULAS_UNCACHED),
            EnumSet.of(Mutation.REPEATED_HEADINGS, Mutation.FORMULAS_CACHED, Mutation.FORMULAS_UNCACHED),
            EnumSet.of(Mutation.SIDE_BY_SIDE, Mutation.HIDDEN_ROWS),
            EnumSet.of(Mutation.LIST_OBJECT, Mutation.AUTOFILTER),
            EnumSet.of(Mutation.LIST_OBJECT, Mutation.COLUMN_NUMBERS),
            EnumSet.of(Mutation.LIST_OBJECT, Mutation.COLUMN_NUMBERS_IN_BRACKETS),
            EnumSet.of(Mutation.LIST_OBJECT, Mutation.GROUPED_HEADINGS),
            EnumSet.of(Mutation.LIST_OBJECT, Mutation.TALL_HEADINGS),
            EnumSet.of(Mutation.LIST_OBJECT, Mutation.NARROW_CODES),
            EnumSet.of(Mutation.LIST_OBJECT, Mutation.GROUP_ROWS));

    /** The given ones and no other. */
    static Recipe of(Random random, Mutation... mutations) {
        Set<Mutation> chosen = EnumSet.noneOf(Mutation.class);
        chosen.addAll(List.of(mutations));
        return new Recipe(chosen, random);
    }

    /** Each with the given chance, without those that cannot stand together. */
    static Recipe mixed(Random random, double chance) {
        Set<Mutation> chosen = EnumSet.noneOf(Mutation.class);
        for (Mutation mutation : Mutation.values()) {
            if (random.nextDouble() < chance && mayJoin(mutation, chosen)) {
                chosen.add(mutation);
            }
        }
        return new Recipe(chosen, random);
    }

    private static boolean mayJoin(Mutation mutation, Set<Mutation> chosen) {
        return EXCLUDING.stream()
                .filter(group -> group.contains(mutation))
                .noneMatch(group -> chosen.stream().anyMatch(group::contains));
    }

    boolean has(Mutation mutation) {
        return mutations.contains(mutation);
    }

    boolean chance(double likelihood) {
        return random.nextDouble() < likelihood;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
