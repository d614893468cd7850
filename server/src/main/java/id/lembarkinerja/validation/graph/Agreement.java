package id.lembarkinerja.validation.graph;

import id.lembarkinerja.formulas.language.Bilingual;
import java.util.List;

/**
 * An edge of the graph: columns of several forms that state the same figure of the same thing.
 *
 * @param id stable, kebab-case
 * @param kind how the figures belong together
 * @param thing what a row must be named by to be the same
 * @param ends the columns, {@code form.column @ year}; a column of every form gives way to one of a named form
 * @param except forms in which a column of every form says something else
 * @param meaning one clause: what the cells state
 * @param advice one sentence: what to do when they differ
 * @param hint a difference is worth knowing but may be right
 * @param quarters a quarter's table may be compared with a year's
 * @param citation the document or regulation it comes from
 */
public record Agreement(
        String id,
        Kind kind,
        Thing thing,
        List<String> ends,
        List<String> except,
        Bilingual meaning,
        Bilingual advice,
        boolean hint,
        boolean quarters,
        String citation) {

    /** How the figures belong together. */
    public enum Kind {
        /** Rows of one name state the same. */
        EQUAL,
        /** The first end states what one of the others states in the same year. */
        ONE_OF,
        /** The totals of the tables are the same. */
        TOTAL,
        /** The first end is the sum over rows of the others. */
        SUM,
        /** The first end is the number of rows of the others. */
        COUNT,
        /** The words of the first end repeat the figure of the second, in the same table or in those of the others. */
        IN_WORDS,
        /** What is named in the tables of the first end is named in those of the others. */
        LISTED
    }

    /** What names a row. */
    public enum Thing {
        INDICATOR,
        ACTIVITY,
        PROGRAM,
        /** Programmes but those of the office itself ({@code penunjang urusan}). */
        PROGRAM_MAIN,
        PROGRAM_SUPPORT,
        ACTIVITY_MAIN,
        ACTIVITY_SUPPORT
    }

    List<End> parsedEnds() {
        return ends.stream().map(End::parse).toList();
    }
}
