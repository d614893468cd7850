package id.lembarkinerja.recognition;

import java.util.List;

/**
 * Words of headings that stand for each other.
 *
 * @param empty words that tell nothing in a heading
 * @param light words that name nothing themselves when others follow: a description of activities is about activities
 * @param groups words and phrases that may mean the same; a word may be in several groups
 */
public record Synonyms(List<String> empty, List<String> light, List<List<String>> groups) {}
