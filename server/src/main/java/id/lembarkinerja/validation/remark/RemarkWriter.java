package id.lembarkinerja.validation.remark;

import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.validation.Finding;
import id.lembarkinerja.validation.Finding.Certainty;
import id.lembarkinerja.validation.Finding.RelatedCell;
import id.lembarkinerja.validation.cause.Causes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts causes into the words of an official. */
final class RemarkWriter {
    private static final int MOST_NAMED = 12;

    /** Stands for the cell in what is said of several. */
    private static final String CELL = "\uE000";

    private static final Pattern OTHERS = Pattern.compile(" dan ([0-9]+) sel lain");

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
        Map<String, List<Finding>> sayings = new LinkedHashMap<>();
        for (Finding finding : alike) {
            String text = phrase.one().isEmpty() ? Wording.polite(inOwnWords(finding)) : fill(phrase.one(), finding);
            String whole = Wording.letter(Places.plain(text))
                    + elsewhere(finding, false, " Perbaikannya juga menyangkut ", ".");
            sayings.computeIfAbsent(withoutCell(whole, finding), key -> new ArrayList<>())
                    .add(finding);
        }
        List<Remark> remarks = new ArrayList<>();
        sayings.entrySet().stream()
                .limit(MOST_NAMED)
                .forEach(saying -> remarks.add(remark(saying.getKey(), saying.getValue())));
        List<Finding> unsaid =
                sayings.values().stream().skip(MOST_NAMED).flatMap(List::stream).toList();
        if (!unsaid.isEmpty()) {
            String more = "Hal serupa masih ada pada " + unsaid.size() + " tempat lain di " + sheetOf(first) + ".";
            remarks.add(new Remark(more, question, unsaid));
        }
        return remarks;
    }

    /** What is said alike of several cells is said once. */
    private static String withoutCell(String text, Finding finding) {
        String cell = Pattern.quote(finding.cell());
        Matcher alone = Pattern.compile("(?<![A-Za-z0-9$:!])" + cell + "(?![A-Za-z0-9:])")
                .matcher(text);
        return alone.replaceAll(CELL);
    }

    private Remark remark(String saying, List<Finding> findings) {
        List<String> cells = findings.stream()
                .map(Finding::cell)
                .distinct()
                .limit(MOST_NAMED)
                .toList();
        int more = (int) findings.stream().map(Finding::cell).distinct().count() - cells.size();
        String named = more > 0 ? String.join(", ", cells) + " dan " + more + " sel lain" : listed(cells);
        return new Remark(
                saying.replace(CELL, named), findings.stream().allMatch(this::isAsked), List.copyOf(findings));
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
        String text = withOthers(finding);
        if (text.contains(finding.sheet())) {
            return text;
        }
        String place = text.contains(finding.cell())
                ? " (" + sheetOf(finding) + ")"
                : " (sel " + finding.cell() + " " + sheetOf(finding) + ")";
        char last = text.charAt(text.length() - 1);
        return last == '.' || last == '?' ? text.substring(0, text.length() - 1) + place + last : text + place;
    }

    /** At the desk the other cells are listed beside the message; a letter has to name them. */
    private static String withOthers(Finding finding) {
        String text = finding.message().strip();
        List<String> others = finding.related().stream()
                .filter(one -> one.file() == finding.file() && one.sheet().equals(finding.sheet()))
                .map(RelatedCell::cell)
                .filter(cell -> !cell.equals(finding.cell()))
                .distinct()
                .toList();
        Matcher told = OTHERS.matcher(text);
        boolean nameable = told.find()
                && told.group(1).equals(Integer.toString(others.size()))
                && others.size() < MOST_NAMED
                && text.startsWith(finding.cell(), told.start() - finding.cell().length());
        List<String> all = new ArrayList<>(List.of(finding.cell()));
        all.addAll(others);
        return nameable
                ? text.substring(0, told.start() - finding.cell().length()) + listed(all) + text.substring(told.end())
                : text;
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
        words.put("text", printed(finding));
        words.put("printed", Wording.figure(printed(finding)));
        // A year has no thousands.
        words.put("expected", finding.code().equals("year-mismatch") ? finding.expected() : figure(finding.expected()));
        words.put("table", places.table(finding).map(places::table).orElse(sheetOf(finding)));
        words.put("slip", slip(finding, "Kemungkinan ", ". "));
        words.put("slipAside", slip(finding, " (kemungkinan ", ")"));
        if (!finding.related().isEmpty()) {
            RelatedCell other = finding.related().get(0);
            words.put("other", places.others(finding));
            words.put("otherCell", other.cell());
            words.put("otherText", places.printed(other));
            words.put("otherPrinted", Wording.figure(places.printed(other)));
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
        List<String> clauses = causes.slips(finding).stream()
                .map(slip -> slip.clause().indonesian())
                .toList();
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
