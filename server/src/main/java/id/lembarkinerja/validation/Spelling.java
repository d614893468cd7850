package id.lembarkinerja.validation;

import com.fasterxml.jackson.databind.json.JsonMapper;
import id.lembarkinerja.formulas.language.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which of two spellings the language itself vouches for: by a dictionary, or by the root the word is made from. */
final class Spelling {
    private static final List<String> BEFORE = List.of(
            "meng", "meny", "mem", "men", "me", "peng", "peny", "pem", "pen", "per", "pe", "ber", "ter", "ke", "di",
            "se");
    private static final List<String> BEHIND = List.of("annya", "kannya", "nya", "kan", "an", "i");
    /** Shorter rests of a word are roots by chance. */
    private static final int SHORTEST_ROOT = 5;

    private final Map<String, String> standard;
    private final Set<String> words;

    private Spelling(File file) {
        this.standard = Map.copyOf(file.standard());
        this.words = new HashSet<>(file.words());
        this.words.addAll(file.standard().values());
    }

    /**
     * @param source where the spellings come from
     * @param standard the standard spelling of a word that is often written otherwise
     * @param words words of the field that are spelled rightly
     */
    private record File(String source, Map<String, String> standard, List<String> words) {}

    static Spelling load() {
        try (InputStream in = Spelling.class.getResourceAsStream("spelling.json")) {
            return new Spelling(JsonMapper.builder().build().readValue(in, File.class));
        } catch (IOException e) {
            throw new UncheckedIOException("spelling.json", e);
        }
    }

    /** How the dictionary spells a word that it does not have in this spelling. */
    Optional<String> findStandard(String word) {
        return Optional.ofNullable(standard.get(word));
    }

    /**
     * Why the spelling is right; empty when nothing says so.
     *
     * @param used all words of the dossier: {@code lembaga} among them vouches for {@code pelembagaan}
     */
    Optional<Bilingual> vouch(String word, Set<String> used) {
        if (words.contains(word)) {
            return Optional.of(Bilingual.of("kata baku", "a standard word"));
        }
        return BEFORE.stream()
                .filter(word::startsWith)
                .map(affix -> word.substring(affix.length()))
                .flatMap(rest -> BEHIND.stream()
                        .filter(rest::endsWith)
                        .map(affix -> rest.substring(0, rest.length() - affix.length())))
                .filter(root -> root.length() >= SHORTEST_ROOT)
                .filter(root -> words.contains(root) || used.contains(root))
                .findFirst()
                .map(root -> Bilingual.of("kata dasarnya \"{0}\"", "from the root \"{0}\"", root));
    }
}
