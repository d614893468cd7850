package id.lembarkinerja.mutation;

import java.util.List;

/**
 * A mistake that people make, and how to make it.
 *
 * @param name what is done, in a few words
 * @param code the finding code that names it best
 * @param accepted other codes that say as much to whoever has to mend it
 * @param proven whether the document itself proves it; else only a person can tell
 * @param forms forms it is made in
 * @param needs mutations without which it cannot be made
 */
record Defect(
        String name,
        String code,
        List<String> accepted,
        boolean proven,
        List<String> forms,
        List<Mutation> needs,
        Planting planting) {

    /** A cell of the model. */
    record Cell(int row, String key) {}

    /** Spoils a table. */
    interface Planting {
        /** The cells that were spoilt, the most telling first; none when the table gives no occasion. */
        List<Cell> plant(TableModel table, Recipe recipe);
    }

    static Defect proven(String name, String code, String forms, Planting planting) {
        return new Defect(name, code, List.of(), true, List.of(forms.split(" ", -1)), List.of(), planting);
    }

    static Defect doubtful(String name, String code, String forms, Planting planting) {
        return new Defect(name, code, List.of(), false, List.of(forms.split(" ", -1)), List.of(), planting);
    }

    Defect or(String... codes) {
        return new Defect(name, code, List.of(codes), proven, forms, needs, planting);
    }

    Defect needing(Mutation... mutations) {
        return new Defect(name, code, accepted, proven, forms, List.of(mutations), planting);
    }
}
