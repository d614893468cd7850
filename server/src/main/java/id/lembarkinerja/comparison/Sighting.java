package id.lembarkinerja.comparison;

/**
 * Something as one version has it.
 *
 * @param spot where it stands there
 * @param entry what the cell says; for a heading, a row, a table or a sheet its words
 */
public record Sighting(Spot spot, Entry entry) {}
