package id.lembarkinerja.comparison;

import java.util.List;

/**
 * What of one version is what of the other, before any cell is compared.
 *
 * @param tables those that both versions have
 * @param sheets those that both versions have
 */
record Correspondence(Snapshot from, Snapshot to, List<TablePair> tables, List<OutsidePair> sheets, Layout layout) {}
