package id.lembarkinerja.validation.remark;

import id.lembarkinerja.validation.Finding;
import java.util.List;

/**
 * One thing a reviewer would send back.
 *
 * @param text one or two Indonesian sentences, ready to paste
 * @param question a person must decide; otherwise the document proves it
 * @param findings the causes it speaks of
 */
public record Remark(String text, boolean question, List<Finding> findings) {}
