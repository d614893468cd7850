package id.lembarkinerja.samples;

/**
 * One cell as the document prints it.
 *
 * @param kind whether the cell has content of its own or belongs to a neighbour's merged cell
 * @param printed the exact source text; a typeset fraction is kept here in its LaTeX form
 * @param shown what the cell of the workbook shows; differs from {@code printed} only for typeset fractions
 * @param text true when the cell holds text even though its content could be read as a number
 */
record TranscribedCell(Kind kind, String printed, String shown, boolean text) {
    /** Where the content of a cell comes from. */
    enum Kind {
        VALUE,
        EMPTY,
        MERGED_UP,
        MERGED_LEFT
    }

    static final TranscribedCell EMPTY = new TranscribedCell(Kind.EMPTY, "", "", false);
    static final TranscribedCell MERGED_UP = new TranscribedCell(Kind.MERGED_UP, "", "", false);
    static final TranscribedCell MERGED_LEFT = new TranscribedCell(Kind.MERGED_LEFT, "", "", false);

    static TranscribedCell text(String content) {
        return new TranscribedCell(Kind.VALUE, content, content, true);
    }

    static TranscribedCell printed(String content) {
        return new TranscribedCell(Kind.VALUE, content, content, false);
    }
}
