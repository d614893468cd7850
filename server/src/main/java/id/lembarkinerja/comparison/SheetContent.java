package id.lembarkinerja.comparison;

import java.util.List;

/**
 * A sheet without its tables.
 *
 * @param outside cells with content outside every table, in reading order
 */
public record SheetContent(int index, String name, List<OutsideCell> outside) {}
