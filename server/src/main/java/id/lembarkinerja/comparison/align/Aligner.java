package id.lembarkinerja.comparison.align;

import java.util.Comparator;
import java.util.List;

/**
 * Finds which item of one list is which item of another. The passes go from proof to likelihood, and each takes only
 * what the passes before it left:
 *
 * <ol>
 *   <li>the whole content is equal and stands once on both sides, then its equal neighbours (so that identical rows
 *       next to each other never cross);
 *   <li>the business key is equal;
 *   <li>the code is equal and stands once on both sides;
 *   <li>the normalised text is equal;
 *   <li>the text is alike, or the values are and the place is the same ({@link LikenessPass}).
 * </ol>
 *
 * What is still alone was removed or added. The work grows with n log n; nothing compares all with all.
 */
public final class Aligner {
    private static final Comparator<Item> ORDER = Comparator.comparingLong(Item::content)
            .thenComparing(Item::key)
            .thenComparing(Item::text)
            .thenComparing(Item::code);

    private Aligner() {}

    /**
     * Aligns two lists. Decided in one direction only, the smaller list first, so that aligning backwards gives exactly
     * the inverse also where two answers are equally good.
     */
    public static Alignment align(List<Item> from, List<Item> to, Resemblance values) {
        if (isAfter(from, to)) {
            return alignOrdered(to, from, values.swapped()).inverse();
        }
        return alignOrdered(from, to, values);
    }

    private static Alignment alignOrdered(List<Item> from, List<Item> to, Resemblance values) {
        Matching matching = new Matching(from, to);
        matching.matchUnique(Item::content);
        matching.extend((a, b) -> a.content() == b.content());
        matching.matchUnique(Item::key);
        if (matching.isOpen()) {
            matching.matchUnique(item -> Words.normalisedCode(item.code()));
        }
        if (matching.isOpen()) {
            new TextPass(matching).run();
        }
        if (matching.isOpen()) {
            new LikenessPass(matching, values).run();
        }
        return matching.toAlignment();
    }

    private static boolean isAfter(List<Item> from, List<Item> to) {
        for (int i = 0; i < Math.min(from.size(), to.size()); i++) {
            int order = ORDER.compare(from.get(i), to.get(i));
            if (order != 0) {
                return order > 0;
            }
        }
        return from.size() > to.size();
    }
}
