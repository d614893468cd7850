package id.lembarkinerja.recognition;

import java.util.List;

/**
 * A form laid over a header band.
 *
 * @param form the form that fits best
 * @param columns one for each column of the band
 * @param confidence 0 to 1
 * @param reasons Indonesian
 */
record FormMatch(FormDefinition form, List<Column> columns, double confidence, List<String> reasons) {

    /** A heading with the column key it was given and how well it fits. */
    record Column(HeaderColumn header, String key, ColumnType type, double fit) {}
}
