package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.RecognizedTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code count-mismatch}: a sentence counts programmes, activities, objectives or indicators, {@code 8 (Delapan)
 * Program dan 20 (Dua Puluh) kegiatan}, and the table it leads to lists another number of them.
 */
final class CountClaim implements NarrativeCheck.Claim {
    private static final Pattern CLAIM = Pattern.compile(
            "(?<![\\d.,/-])(\\d{1,3})\\s*(?:\\([^)]{2,60}\\)\\s*)?"
                    + "(sub\\s*\\.?\\s*kegiatan|program|kegiatan|tujuan|sasaran|indikator)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NEXT_SENTENCE = Pattern.compile("\\.\\s+\\p{Lu}");
    /** The table need not list everything the sentence counts. */
    private static final Pattern PART =
            Pattern.compile("antara lain|di ?antaranya|sebagian|prioritas|unggulan", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Dossier dossier, Sentence sentence, List<Finding> findings) {
        claims(sentence.words())
                .forEach((counted, claim) ->
                        check(dossier, sentence, counted, claim).ifPresent(findings::add));
    }

    /**
     * What a sentence says of one kind.
     *
     * @param rest the words behind the last of the numbers
     */
    private record Claimed(List<Integer> numbers, String rest) {
        Claimed and(int number, String behind) {
            List<Integer> more = new ArrayList<>(numbers);
            more.add(number);
            return new Claimed(List.copyOf(more), behind);
        }

        /** One number, and what follows leads straight to the table; a further sentence may lead to a part of it. */
        boolean leadsOver() {
            return numbers.size() == 1 && !NEXT_SENTENCE.matcher(rest).find();
        }
    }

    private static Map<Counted, Claimed> claims(String text) {
        Map<Counted, Claimed> claims = new LinkedHashMap<>();
        Matcher matcher = CLAIM.matcher(text);
        while (matcher.find()) {
            String word = matcher.group(2).toLowerCase(Locale.ROOT);
            Counted counted = switch (word.charAt(0)) {
                case 'p' -> Counted.PROGRAM;
                case 'k' -> Counted.ACTIVITY;
                case 't' -> Counted.GOAL;
                case 'i' -> Counted.INDICATOR;
                default -> word.startsWith("sub") ? Counted.SUB_ACTIVITY : Counted.OBJECTIVE;
            };
            claims.put(
                    counted,
                    claims.getOrDefault(counted, new Claimed(List.of(), ""))
                            .and(Integer.parseInt(matcher.group(1)), text.substring(matcher.end())));
        }
        return claims;
    }

    private static Optional<Finding> check(Dossier dossier, Sentence sentence, Counted counted, Claimed claim) {
        List<Integer> claimed = claim.numbers();
        if (sentence.leadsToList() || PART.matcher(sentence.words()).find()) {
            return Optional.empty();
        }
        List<RecognizedTable> lists = sentence.tablesOfFile(dossier.tables()).stream()
                .filter(table -> counted.count(table).isPresent())
                .toList();
        if (lists.isEmpty() || lists.stream().anyMatch(table -> agrees(counted, table, claimed))) {
            return Optional.empty();
        }
        Optional<RecognizedTable> below = sentence.findBelow(lists);
        if (below.isPresent()) {
            return Optional.of(finding(sentence, counted, claimed, below.get(), claim.leadsOver()));
        }
        // Without pointing anywhere the sentence can only mean the one table that lists such things.
        return lists.size() == 1
                ? Optional.of(finding(sentence, counted, claimed, lists.get(0), false))
                : Optional.empty();
    }

    private static boolean agrees(Counted counted, RecognizedTable table, List<Integer> claimed) {
        int count = counted.count(table).orElse(0);
        return claimed.contains(count)
                || claimed.stream().mapToInt(Integer::intValue).sum() == count;
    }

    private static Finding finding(
            Sentence sentence, Counted counted, List<Integer> claimed, RecognizedTable table, boolean proven) {
        int count = counted.count(table).orElse(0);
        Spot list = new Spot(table.file(), table.sheet(), table.range().first().a1(), "", table.id(), "", "");
        SpotDraft draft = proven
                ? SpotDraft.noted("count-mismatch", sentence.spot())
                : SpotDraft.doubtful("count-mismatch", sentence.spot());
        return draft.related(list)
                .expected(Integer.toString(count))
                .message(
                        "Kalimat di {0} menyebut {1}, tetapi tabel di {2} memuat {3}. Periksa apakah ada baris yang hilang"
                                + " atau kalimatnya belum diperbarui, lalu samakan.",
                        "The sentence in {0} speaks of {1}, but the table in {2} lists {3}. Check whether a row is missing or"
                                + " the sentence is not up to date, then make them agree.",
                        sentence.spot().cell(),
                        counted.say(claimed.get(0)),
                        list.seenFrom(sentence.spot()),
                        count);
    }
}
