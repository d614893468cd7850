package id.lembarkinerja.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Chooses the words of the headings of one table: one path of texts for each column, top level first. */
final class Headings {
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("Realisasi", "Real."),
            Map.entry("Keterangan", "Ket."),
            Map.entry("Triwulan", "TW"),
            Map.entry("Anggaran", "Angg."),
            Map.entry("Persentase", "%"),
            Map.entry("Nomor", "No."),
            Map.entry("Indikator", "Ind."),
            Map.entry("Program", "Prog."),
            Map.entry("Kegiatan", "Keg."),
            Map.entry("Jumlah", "Jml"),
            Map.entry("Tahun", "Thn"),
            Map.entry("Satuan", "Sat."),
            Map.entry("Capaian", "Cap."));

    private final TableModel table;
    private final Wording wording;
    private final Recipe recipe;
    private final Map<String, Integer> choices = new HashMap<>();

    Headings(TableModel table, Wording wording, Recipe recipe) {
        this.table = table;
        this.wording = wording;
        this.recipe = recipe;
    }

    /** The paths, in the order of the columns; no two are alike. */
    List<List<String>> paths() {
        for (int attempt = 0; attempt < 40; attempt++) {
            choices.clear();
            List<List<String>> paths = attempt < 39 ? choose() : official();
            Set<String> seen = new HashSet<>();
            if (paths.stream().allMatch(path -> seen.add(String.join("/", path).toLowerCase(Locale.ROOT)))) {
                return paths;
            }
        }
        throw new IllegalStateException("headings of " + table.form() + " cannot be told apart");
    }

    private List<List<String>> choose() {
        List<List<String>> paths = new ArrayList<>();
        Map<String, String> groups = new HashMap<>();
        for (TableModel.Column column : table.columns()) {
            Wording.Column words = column.wording();
            List<String> path = new ArrayList<>();
            boolean under = isGrouped(words);
            if (under) {
                path.add(groups.computeIfAbsent(
                        words.group(),
                        group -> mutate(pick(
                                "group " + group,
                                java.util.Objects.requireNonNull(
                                                wording.groups().get(group))
                                        .headings()))));
            }
            List<String> own = under ? words.under() : words.flat();
            boolean english =
                    recipe.has(Mutation.ENGLISH) && !under && !words.english().isEmpty();
            String bundle = words.group().isEmpty() ? column.key() : words.group() + own.size();
            path.add(mutate(english ? words.english().get(0) : pick(bundle, own)));
            paths.add(path);
        }
        return paths;
    }

    private List<List<String>> official() {
        List<List<String>> paths = new ArrayList<>();
        for (TableModel.Column column : table.columns()) {
            Wording.Column words = column.wording();
            String own =
                    years(isGrouped(words) ? words.under().get(0) : words.flat().get(0));
            paths.add(
                    isGrouped(words)
                            ? List.of(
                                    years(java.util.Objects.requireNonNull(
                                                    wording.groups().get(words.group()))
                                            .headings()
                                            .get(0)),
                                    own)
                            : List.of(own));
        }
        return paths;
    }

    private boolean isGrouped(Wording.Column words) {
        return !words.group().isEmpty() && (words.flat().isEmpty() || recipe.has(Mutation.GROUPED_HEADINGS));
    }

    /** Columns of one group are worded alike: all {@code TW I} or all {@code Triwulan I}. */
    private String pick(String name, List<String> variants) {
        int choice = recipe.has(Mutation.SYNONYMS)
                ? choices.computeIfAbsent(name, key -> recipe.random().nextInt(12))
                : 0;
        return variants.get(choice % variants.size());
    }

    private String years(String text) {
        return Wording.years(text, table.year());
    }

    private String mutate(String official) {
        String text = years(official);
        Random random = recipe.random();
        if (recipe.has(Mutation.ABBREVIATIONS) && text.indexOf(' ') > 0) {
            text = abbreviate(text);
        }
        if (recipe.has(Mutation.TYPING_SLIPS) && random.nextInt(3) == 0) {
            text = slip(text, random);
        }
        if (recipe.has(Mutation.UPPER_CASE)) {
            text = text.toUpperCase(Locale.ROOT);
        } else if (recipe.has(Mutation.LOWER_CASE)) {
            text = text.toLowerCase(Locale.ROOT);
        }
        if (recipe.has(Mutation.HYPHENATION) && random.nextInt(2) == 0) {
            text = hyphenate(text, random);
        }
        if (recipe.has(Mutation.LINE_BREAKS) && text.indexOf(' ') > 0 && random.nextInt(2) == 0) {
            int blank = text.indexOf(' ', text.length() / 3);
            text = blank < 0 ? text : text.substring(0, blank) + "\n" + text.substring(blank + 1);
        }
        return text;
    }

    /** At most one word is cut short, as people do where a column is too narrow. */
    private static String abbreviate(String text) {
        String[] words = text.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            String cut = SHORT.get(words[i]);
            if (cut != null) {
                words[i] = cut;
                return String.join(" ", words);
            }
        }
        return text;
    }

    /** One letter of a long word is lost, doubled or exchanged with its neighbour. */
    private static String slip(String text, Random random) {
        String[] words = text.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (word.length() >= 7 && word.chars().allMatch(Character::isLetter)) {
                int at = 2 + random.nextInt(word.length() - 4);
                words[i] = switch (random.nextInt(3)) {
                    case 0 -> word.substring(0, at) + word.substring(at + 1);
                    case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
                    default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
                };
                return String.join(" ", words);
            }
        }
        return text;
    }

    private static String hyphenate(String text, Random random) {
        String[] words = text.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            if (words[i].length() >= 8 && words[i].chars().allMatch(Character::isLetter)) {
                int at = 3 + random.nextInt(words[i].length() - 6);
                words[i] = words[i].substring(0, at) + (random.nextBoolean() ? "-\n" : "-") + words[i].substring(at);
                return String.join(" ", words);
            }
        }
        return text;
    }
}
