package id.lembarkinerja.comparison.align;

/** How far two items hold the same values, whatever they are called: 0 nothing alike, 1 all alike. Symmetric. */
@FunctionalInterface
public interface Resemblance {
    /** Share of equal values of the item at one place of the first list and the item at a place of the second. */
    double between(int from, int to);

    /** Items of which nothing but their own features is known. */
    static Resemblance none() {
        return (from, to) -> 0;
    }

    /** The same with the lists exchanged. */
    default Resemblance swapped() {
        return (from, to) -> between(to, from);
    }
}
