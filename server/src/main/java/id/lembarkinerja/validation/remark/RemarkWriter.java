package id.lembarkinerja.validation.remark;

import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.validation.Finding;
import id.lembarkinerja.validation.Finding.Certainty;
import id.lembarkinerja.validation.Finding.RelatedCell;
import id.lembarkinerja.validation.cause.Causes;
import id.lembarkinerja.validation.cause.Slip;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts causes into the words of an official. */
final class RemarkWriter {
    private static final int MOST_NAMED = 12;

    private final Places places;
    private final Causes causes;

    RemarkWriter(Places places, Causes causes) {
        this.places = places;
        this.causes = causes;
    }

    /** Alike causes as one remark, where their code has a wording for several; else one by one, none said twice. */
    List<Remark> write(List<Finding> alike) {
        Finding first = alike.get(0);
        Phrases.Phrase phrase = Phrases.shipped().of(first);
        boolean question = alike.stream().allMatch(this::isAsked);
        if (alike.size() > 1 && !phrase.many().isEmpty()) {
            List<String> items = new ArrayList<>();
            alike.stream()
                    .limit(MOST_NAMED)
                    .forEach(finding -> items.add(fill(phrase.item(), finding)
                            + elsewhere(finding, phrase.item().contains("{cells}"), " (juga ", ")")));
            String more = alike.size() > MOST_NAMED
                    ? "; dan " + (alike.size() - MOST_NAMED) + " lainnya pada " + sheetOf(first)
                    : "";
            String text = fill(phrase.many(), first).replace("{items}", String.join("; ", items) + more);
            return List.of(new Remark(Wording.letter(text), question, List.copyOf(alike)));
        }
        Set<String> said = new LinkedHashSet<>();
        List<Remark> remarks = new ArrayList<>();
        for (Finding finding : alike) {
            String text = phrase.one().isEmpty() ? Wording.polite(inOwnWords(finding)) : fill(phrase.one(), finding);
            String whole = Wording.letter(Places.plain(text))
                    + elsewhere(finding, false, " Perbaikannya juga menyangkut ", ".");
            if (said.size() < MOST_NAMED && said.add(whole)) {
                remarks.add(new Remark(whole, isAsked(finding), List.of(finding)));
            }
        }
        int unsaid = alike.size() - MOST_NAMED;
        if (said.size() == MOST_NAMED && unsaid > 0) {
            String more = "Hal serupa masih ada pada " + unsaid + " tempat lain di " + sheetOf(first) + ".";
            remarks.add(new Remark(more, question, List.copyOf(alike.subList(MOST_NAMED, alike.size()))));
        }
        return remarks;
    }

    /** Nothing about it is proven, neither the cause nor what follows from it. */
    private boolean isAsked(Finding root) {
        return root.certainty() == Certainty.ASK
                && causes.followers(root).stream().noneMatch(one -> one.certainty() == Certainty.ASSERT);
    }

    private static String sheetOf(Finding finding) {
        return "lembar " + finding.sheet();
    }

    /** The finding's message, with its sheet, which a message on the sheet itself need not name. */
    private static String inOwnWords(Finding finding) {
        String text = finding.message().strip();
        if (text.contains(finding.sheet())) {
            return text;
        }
        String place = text.contains(finding.cell())
                ? " (" + sheetOf(finding) + ")"
                : " (sel " + finding.cell() + " " + sheetOf(finding) + ")";
        char last = text.charAt(text.length() - 1);
        return last == '.' || last == '?' ? text.substring(0, text.length() - 1) + place + last : text + place;
    }

    private String fill(String template, Finding finding) {
        Map<String, String> words = new TreeMap<>();
        words.put("at", places.at(finding));
        words.put("cell", finding.cell());
        words.put("cells", cells(finding));
        words.put("row", places.row(finding));
        words.put("header", headers(finding));
        words.put("sheet", places.sheet(finding));
        words.put("sentence", Wording.firstSentence(finding.message()));
        words.put("printed", printed(finding));
        // A year has no thousands.
        words.put("expected", finding.code().equals("year-mismatch") ? finding.expected() : figure(finding.expected()));
        words.put("table", places.table(finding).map(places::table).orElse(sheetOf(finding)));
        words.put("slip", slip(finding, "Kemungkinan ", ". "));
        words.put("slipAside", slip(finding, " (kemungkinan ", ")"));
        if (!finding.related().isEmpty()) {
            RelatedCell other = finding.related().get(0);
            words.put("other", places.others(finding));
            words.put("otherCell", other.cell());
            words.put("otherPrinted", places.printed(other));
            words.put("otherHeader", places.header(other));
            words.put("otherTable", places.table(other).map(places::table).orElse("lembar " + other.sheet()));
        }
        String text = template;
        for (Map.Entry<String, String> word : words.entrySet()) {
            text = text.replace("{" + word.getKey() + "}", word.getValue());
        }
        return text;
    }

    private static String printed(Finding finding) {
        String text = Places.plain(finding.printed());
        return text.isEmpty() ? "kosong" : Places.cut(text);
    }

    /** The cell and those in the same row that follow from it. */
    private String cells(Finding finding) {
        Set<String> cells = new LinkedHashSet<>(List.of(finding.cell()));
        beside(finding).forEach(follower -> cells.add(follower.cell()));
        return "sel " + listed(List.copyOf(cells));
    }

    /** The heading of the column and those of the cells in the same row that ask for the same figure. */
    private String headers(Finding finding) {
        Set<String> headers = new LinkedHashSet<>(List.of(places.header(finding)));
        beside(finding).stream()
                .filter(follower -> follower.code().equals(finding.code()))
                .forEach(follower -> headers.add(places.header(follower)));
        return listed(List.copyOf(headers));
    }

    private List<Finding> beside(Finding root) {
        return causes.followers(root).stream()
                .filter(follower -> isBeside(root, follower))
                .toList();
    }

    private static String listed(List<String> words) {
        return words.size() == 1
                ? words.get(0)
                : String.join(", ", words.subList(0, words.size() - 1)) + " dan " + words.get(words.size() - 1);
    }

    private static boolean isBeside(Finding root, Finding follower) {
        return follower.file() == root.file()
                && follower.sheet().equals(root.sheet())
                && follower.table().equals(root.table())
                && follower.rowKey().equals(root.rowKey());
    }

    /** Where the mending must go on; cells that are named already are not named again. */
    private String elsewhere(Finding root, boolean besideNamed, String before, String after) {
        Set<String> cells = new LinkedHashSet<>();
        for (Finding follower : causes.followers(root)) {
            boolean named = (besideNamed && isBeside(root, follower))
                    || follower.cell().equals(root.cell())
                    || root.related().stream().anyMatch(cell -> cell.cell().equals(follower.cell()));
            if (!named && follower.sheet().equals(root.sheet()) && follower.file() == root.file()) {
                cells.add("sel " + follower.cell());
            } else if (!named) {
                cells.add(places.at(follower));
            }
        }
        return cells.isEmpty() ? "" : before + listed(List.copyOf(cells)) + after;
    }

    private String slip(Finding finding, String before, String after) {
        List<String> clauses = causes.slips(finding).stream().map(Slip::clause).toList();
        return clauses.isEmpty() ? "" : before + String.join(", atau ", clauses) + after;
    }

    private static String figure(String expected) {
        try {
            return Decimals.indonesian(new BigDecimal(expected));
        } catch (NumberFormatException words) {
            return expected;
        }
    }
}
