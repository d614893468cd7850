package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds names of agencies in a text by their capitals: {@code Dinas Sosial Kota Jambi menyusun …}. */
final class AgencyMentions {
    private static final int LONGEST_NAME = 14;
    private static final int LONGEST_REGION = 3;

    private final AgencyWords data;

    AgencyMentions(AgencyWords data) {
        this.data = data;
    }

    /**
     * One name in its text.
     *
     * @param before the words in front, comparable
     * @param after the words behind, comparable
     * @param end place of the word behind it among all words of the text, from zero
     */
    record Mention(AgencyName name, List<String> before, List<String> after, int end) {}

    List<Mention> list(String text) {
        String[] tokens = text.strip().split("\\s+", -1);
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < tokens.length; i++) {
            Optional<Integer> kind = kindAt(tokens, i);
            Optional<Mention> mention = kind.isPresent() ? agency(tokens, i, kind.get()) : government(tokens, i);
            if (mention.isPresent()) {
                mentions.add(mention.get());
                i = mention.get().end() - 1;
            }
        }
        return mentions;
    }

    private Optional<Integer> kindAt(String[] tokens, int start) {
        for (String kind : data.kinds()) {
            List<String> words = List.of(kind.split(" ", -1));
            boolean here = start + words.size() <= tokens.length && isCapital(tokens[start]);
            for (int i = 0; here && i < words.size(); i++) {
                here = bare(tokens[start + i]).equals(words.get(i));
            }
            if (here
                    && !bare(start + 1 < tokens.length ? tokens[start + 1] : "").equals("atau")) {
                return Optional.of(words.size());
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> agency(String[] tokens, int start, int kindLength) {
        String kind = String.join(" ", comparable(tokens, start, start + kindLength));
        List<String> words = new ArrayList<>();
        int at = start + kindLength;
        boolean open = !endsClause(tokens[at - 1]);
        while (open && at < tokens.length && at - start < LONGEST_NAME && goesOn(tokens, at)) {
            String word = bare(tokens[at]);
            if (!data.connectors().contains(word) && !word.equals("daerah") && !word.isEmpty()) {
                words.addAll(Words.of(word));
            }
            open = !endsClause(tokens[at]);
            at++;
        }
        List<String> region = new ArrayList<>();
        if (open) {
            at = region(tokens, at, region);
        }
        boolean named = !words.isEmpty() || kind.equals("inspektorat") || kind.startsWith("satuan");
        return named ? Optional.of(mention(kind, words, region, tokens, start, at)) : Optional.empty();
    }

    /** {@code Pemerintah Kota Jambi}: a local government as such. */
    private Optional<Mention> government(String[] tokens, int start) {
        if (!bare(tokens[start]).equals("pemerintah") || !isCapital(tokens[start])) {
            return Optional.empty();
        }
        List<String> region = new ArrayList<>();
        int at = region(tokens, start + 1, region);
        return region.isEmpty() ? Optional.empty() : Optional.of(mention("", List.of(), region, tokens, start, at));
    }

    private int region(String[] tokens, int start, List<String> region) {
        boolean here = start < tokens.length
                && data.regions().contains(bare(tokens[start]))
                && isCapital(tokens[start])
                && tokens[start].indexOf('/') < 0;
        if (!here) {
            return start;
        }
        int at = start + 1;
        List<String> words = new ArrayList<>();
        while (at < tokens.length
                && words.size() < LONGEST_REGION
                && isCapital(tokens[at])
                && !data.stops().contains(bare(tokens[at]))
                && !data.regions().contains(bare(tokens[at]))) {
            words.addAll(Words.of(tokens[at]));
            at++;
            if (endsClause(tokens[at - 1]) || tokens[at - 1].endsWith(",")) {
                break;
            }
        }
        if (words.isEmpty()) {
            return start;
        }
        String kind = bare(tokens[start]);
        region.add(kind.startsWith("kab") ? "kabupaten" : kind.startsWith("prov") ? "provinsi" : kind);
        region.addAll(words);
        return at;
    }

    private boolean goesOn(String[] tokens, int at) {
        String word = bare(tokens[at]);
        if (data.stops().contains(word)
                || data.regions().contains(word)
                || kindAt(tokens, at).isPresent()) {
            return false;
        }
        if (isCapital(tokens[at])) {
            return true;
        }
        // "dan perlindungan Anak": a small word between a connector and a capital one.
        boolean next = at + 1 < tokens.length && isCapital(tokens[at + 1]);
        boolean connector = data.connectors().contains(word);
        boolean afterConnector = data.connectors().contains(bare(tokens[at - 1]));
        boolean smallNext = at + 2 < tokens.length && connector && isCapital(tokens[at + 2]);
        return (connector && (next || smallNext)) || (afterConnector && next);
    }

    private static Mention mention(
            String kind, List<String> words, List<String> region, String[] tokens, int start, int end) {
        String printed = String.join(" ", List.of(tokens).subList(start, end));
        while (!printed.isEmpty() && ".,;:".indexOf(printed.charAt(printed.length() - 1)) >= 0) {
            printed = printed.substring(0, printed.length() - 1);
        }
        return new Mention(
                new AgencyName(kind, List.copyOf(words), List.copyOf(region), printed),
                comparable(tokens, 0, start),
                comparable(tokens, end, tokens.length),
                end);
    }

    private static List<String> comparable(String[] tokens, int start, int end) {
        return Words.of(String.join(" ", List.of(tokens).subList(start, end)));
    }

    private static boolean endsClause(String token) {
        return !token.isEmpty() && ".;:()".indexOf(token.charAt(token.length() - 1)) >= 0;
    }

    private static boolean isCapital(String token) {
        return token.chars().filter(Character::isLetter).findFirst().stream().anyMatch(Character::isUpperCase);
    }

    private static String bare(String token) {
        return Words.normalize(token.toLowerCase(Locale.ROOT));
    }
}
