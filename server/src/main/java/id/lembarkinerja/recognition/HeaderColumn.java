package id.lembarkinerja.recognition;

import java.util.List;

/**
 * One logical column under a header band: a heading may stretch over several narrow sheet columns.
 *
 * @param first first sheet column, from zero
 * @param last last sheet column, included
 * @param path heading texts from the top level to the lowest
 */
record HeaderColumn(int first, int last, List<String> path) {

    /** The heading as printed, levels joined by a slash. */
    String header() {
        return String.join(" / ", path);
    }

    /** The lowest level. */
    String leaf() {
        return path.get(path.size() - 1);
    }
}
