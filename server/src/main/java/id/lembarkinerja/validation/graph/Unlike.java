package id.lembarkinerja.validation.graph;

import java.util.List;

/**
 * Two tables that differ in most of what they state together: another year, another stage of the plan or another basis
 * is likelier than so many slips.
 *
 * @param differing pairs of cells, the first of each in the first table
 * @param compared how many pairs could be compared
 */
public record Unlike(Agreement agreement, List<List<Told>> differing, int compared) {}
