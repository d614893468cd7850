package id.lembarkinerja.comparison;

/** What became of something of one version in another. */
public sealed interface Trace {
    /**
     * The other version has it too, wherever it stands there and whatever it says.
     *
     * @param now as the other version has it; its entry is {@link Entry#BLANK} when the cell was emptied
     * @param sure false when others of the same words could be it as well, so that only the place decided
     */
    record Followed(Sighting now, boolean sure) implements Trace {}

    /**
     * The other version does not have it.
     *
     * @param part what went and took it along: its row, column, line, table or sheet
     */
    record Gone(Part part) implements Trace {}
}
