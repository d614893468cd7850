package id.lembarkinerja.evaluation;

import id.lembarkinerja.recognition.Numbering;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The rows of a table as a tree. Codes tell it for certain: {@code 5.1.01} lies below {@code 5.1}. Where there are
 * none, the style of the numbering suggests it: {@code 1, 2, 3} below {@code I}, rows without a number below numbered
 * ones.
 */
public final class Outline {

    /**
     * A row with the rows right below it.
     *
     * @param byCode the codes of all of them say so
     * @param mixed the parent has a code, some child has none: it may belong elsewhere
     */
    public record Family(TableRow parent, List<TableRow> children, boolean byCode, boolean mixed) {}

    private record Entry(int index, String code, String style) {}

    private final List<TableRow> rows;
    private final List<List<Integer>> children = new ArrayList<>();
    private final List<Integer> tops = new ArrayList<>();

    private Outline(List<TableRow> rows) {
        this.rows = rows;
    }

    /** Reads the tree from codes and numbering. */
    public static Outline of(List<TableRow> rows) {
        Outline outline = new Outline(rows);
        Deque<Entry> stack = new ArrayDeque<>();
        for (int i = 0; i < rows.size(); i++) {
            outline.children.add(new ArrayList<>());
            Entry entry = new Entry(
                    i, code(rows.get(i)), Numbering.styleOf(rows.get(i).cells()));
            unwind(stack, entry);
            Entry above = stack.peek();
            if (above == null) {
                outline.tops.add(i);
            } else {
                outline.children.get(above.index()).add(i);
            }
            stack.push(entry);
        }
        return outline;
    }

    /** Takes off the stack whatever the entry does not lie below. */
    private static void unwind(Deque<Entry> stack, Entry entry) {
        if (!entry.code().isEmpty()) {
            while (!stack.isEmpty() && !entry.code().startsWith(stack.peek().code() + ".")) {
                stack.pop();
            }
            return;
        }
        boolean known = stack.stream().anyMatch(open -> open.style().equals(entry.style()));
        Iterator<Entry> open = stack.iterator();
        while (known && open.hasNext()) {
            boolean same = open.next().style().equals(entry.style());
            open.remove();
            known = !same;
        }
    }

    /** One code is often written in two ways: {@code 2.08.04.02.02} is the {@code 2.08.04.2.02} above it. */
    private static String code(TableRow row) {
        String mark =
                row.find("code").map(TableCell::printed).map(Numbering::mark).orElse("");
        return withoutLeadingZeros(mark);
    }

    private static String withoutLeadingZeros(String code) {
        StringBuilder shorter = new StringBuilder(code.length());
        boolean begins = true;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            boolean leading = begins && c == '0' && i + 1 < code.length() && isDigit(code.charAt(i + 1));
            if (!leading) {
                shorter.append(c);
                begins = !isDigit(c);
            }
        }
        return shorter.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The rows that lie below no other. */
    public List<TableRow> tops() {
        return tops.stream().map(rows::get).toList();
    }

    /** The rows with no counting row below. */
    public List<TableRow> leaves(Predicate<TableRow> counts) {
        List<TableRow> leaves = new ArrayList<>();
        boolean[] above = new boolean[rows.size()];
        for (int i = rows.size() - 1; i >= 0; i--) {
            for (int child : children.get(i)) {
                above[i] |= above[child] || counts.test(rows.get(child));
            }
            if (!above[i]) {
                leaves.add(rows.get(i));
            }
        }
        Collections.reverse(leaves);
        return leaves;
    }

    /** The rows that have others below, from top to bottom. */
    public List<Family> families() {
        List<Family> families = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!children.get(i).isEmpty()) {
                boolean coded = !code(rows.get(i)).isEmpty();
                boolean allCoded = children.get(i).stream()
                        .noneMatch(child -> code(rows.get(child)).isEmpty());
                List<TableRow> below = children.get(i).stream().map(rows::get).toList();
                families.add(new Family(rows.get(i), below, coded && allCoded, coded && !allCoded));
            }
        }
        return families;
    }

    /** The rows with nothing below, of one row's part of the tree. */
    public List<TableRow> leavesBelow(TableRow parent) {
        List<TableRow> leaves = new ArrayList<>();
        collect(rows.indexOf(parent), leaves);
        return leaves;
    }

    private void collect(int index, List<TableRow> leaves) {
        for (int child : children.get(index)) {
            if (children.get(child).isEmpty()) {
                leaves.add(rows.get(child));
            } else {
                collect(child, leaves);
            }
        }
    }
}
