package id.lembarkinerja.validation.graph;

import id.lembarkinerja.recognition.RecognizedTable;
import java.util.List;

/**
 * Rows of one form that another form should name as well and does not.
 *
 * @param missing the rows without a counterpart
 * @param found how many rows have one
 * @param sought a table in which they were looked for
 */
public record Unlisted(Agreement agreement, List<Mention> missing, int found, RecognizedTable sought) {}
