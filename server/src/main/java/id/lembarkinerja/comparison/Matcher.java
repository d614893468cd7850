package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.align.Aligner;
import id.lembarkinerja.comparison.align.Alignment;
import id.lembarkinerja.comparison.align.Item;
import id.lembarkinerja.comparison.align.Words;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Finds which sheet and which table of one version is which of the other. */
final class Matcher {
    private static final double SAME_TITLE = 0.7;

    private final Snapshot from;
    private final Snapshot to;
    private final Alignment sheets;

    Matcher(Snapshot from, Snapshot to) {
        this.from = from;
        this.to = to;
        List<Set<String>> left = textsBySheet(from);
        List<Set<String>> right = textsBySheet(to);
        sheets = Aligner.align(items(from, left), items(to, right), (i, j) -> overlap(left.get(i), right.get(j)));
    }

    private record Candidate(int from, int to, double score) {}

    /** Sheets by name, then by equal content, then by a similar name or content in the same place. */
    Alignment sheets() {
        return sheets;
    }

    /**
     * Tables by sheet, title and the rows they share, the best pair first. A table of the same form on the same sheet
     * is the same table when it shares a row, bears the title or is the only one; elsewhere, or under another form, its
     * rows must prove it.
     */
    List<Sides<RecognizedTable>> matchTables() {
        List<Set<String>> left = from.tables().stream().map(Matcher::labels).toList();
        List<Set<String>> right = to.tables().stream().map(Matcher::labels).toList();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                judge(i, j, left.get(i), right.get(j), candidates);
            }
        }
        // Two pairs that exclude each other never have the same sum of places, so the order is the same backwards.
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparingInt(c -> c.from + c.to));
        return pairs(candidates);
    }

    private void judge(int i, int j, Set<String> left, Set<String> right, List<Candidate> candidates) {
        RecognizedTable a = from.tables().get(i);
        RecognizedTable b = to.tables().get(j);
        boolean sheet = sheets.toOf(from.indexOf(a.sheet())) == to.indexOf(b.sheet());
        boolean form = a.form().equals(b.form());
        if (!sheet && !form) {
            return;
        }
        double title = a.title().equals(b.title()) ? 1 : Words.likeness(a.title(), b.title());
        double rows = overlap(left, right);
        boolean place = sheet && (rows > 0 || title >= SAME_TITLE || (isOnly(a, from) && isOnly(b, to)));
        boolean accepted = form ? place || rows >= 0.3 : rows >= 0.5;
        if (accepted) {
            candidates.add(new Candidate(i, j, (sheet ? 0.35 : 0) + 0.2 * title + 0.45 * rows + (form ? 0.5 : 0)));
        }
    }

    private static boolean isOnly(RecognizedTable table, Snapshot snapshot) {
        return snapshot.tables().stream()
                        .filter(other -> other.sheet().equals(table.sheet())
                                && other.form().equals(table.form()))
                        .count()
                == 1;
    }

    private List<Sides<RecognizedTable>> pairs(List<Candidate> candidates) {
        Set<Integer> usedFrom = new HashSet<>();
        Set<Integer> usedTo = new HashSet<>();
        List<Sides<RecognizedTable>> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!usedFrom.contains(candidate.from()) && !usedTo.contains(candidate.to())) {
                usedFrom.add(candidate.from());
                usedTo.add(candidate.to());
                pairs.add(Sides.of(
                        from.tables().get(candidate.from()), to.tables().get(candidate.to())));
            }
        }
        for (int i = 0; i < from.tables().size(); i++) {
            if (!usedFrom.contains(i)) {
                pairs.add(new Sides<>(from.tables().get(i), null));
            }
        }
        for (int j = 0; j < to.tables().size(); j++) {
            if (!usedTo.contains(j)) {
                pairs.add(new Sides<>(null, to.tables().get(j)));
            }
        }
        return pairs;
    }

    private static List<Item> items(Snapshot snapshot, List<Set<String>> texts) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < snapshot.sheets().size(); i++) {
            String name = snapshot.sheets().get(i).name();
            String content = texts.get(i).isEmpty() ? "" : Integer.toString(Objects.hash(texts.get(i)));
            items.add(new Item(Item.mix(1, name), content, "", name));
        }
        return items;
    }

    private static List<Set<String>> textsBySheet(Snapshot snapshot) {
        List<Set<String>> texts = new ArrayList<>();
        for (SheetContent sheet : snapshot.sheets()) {
            Set<String> onSheet = new HashSet<>();
            sheet.outside().forEach(cell -> onSheet.add(cell.entry().printed()));
            snapshot.tables().stream()
                    .filter(table -> table.sheet().equals(sheet.name()))
                    .flatMap(table -> table.rows().stream())
                    .forEach(row -> onSheet.add(row.label()));
            texts.add(onSheet);
        }
        return texts;
    }

    private static Set<String> labels(RecognizedTable table) {
        Set<String> labels = new HashSet<>();
        for (TableRow row : table.rows()) {
            labels.add(row.label());
        }
        return labels;
    }

    private static double overlap(Set<String> left, Set<String> right) {
        Set<String> smaller = left.size() <= right.size() ? left : right;
        Set<String> larger = left.size() <= right.size() ? right : left;
        long common = smaller.stream().filter(larger::contains).count();
        return larger.isEmpty() ? 0 : (double) common / larger.size();
    }
}
