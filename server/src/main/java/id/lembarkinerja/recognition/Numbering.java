package id.lembarkinerja.recognition;

import java.util.List;
import java.util.Map;

/**
 * How a row is numbered: {@code I} and {@code 1} are two levels of one table, so are {@code 2.08} and {@code 2.08.01}.
 */
public final class Numbering {
    private static final List<String> COLUMNS = List.of("code", "no");

    private Numbering() {}

    /** The style of the row's code or running number; empty when it has none. */
    public static String styleOf(Map<String, TableCell> cells) {
        for (String key : COLUMNS) {
            TableCell cell = cells.get(key);
            if (cell != null && !cell.carried() && !cell.printed().isBlank()) {
                return style(cell.printed());
            }
        }
        return "";
    }

    /** A number merged over several rows holds for the later ones too. */
    static boolean isContinued(Map<String, TableCell> cells) {
        for (String key : COLUMNS) {
            TableCell cell = cells.get(key);
            if (cell != null && cell.carried() && !cell.printed().isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static String style(String printed) {
        String mark = mark(printed);
        if (mark.isEmpty()) {
            return "*";
        }
        if (isOf(mark, "IVX")) {
            return "I";
        }
        if (isOf(mark, "ivx")) {
            return "i";
        }
        if (mark.length() == 1 && Character.isLetter(mark.charAt(0))) {
            return Character.isUpperCase(mark.charAt(0)) ? "A" : "a";
        }
        int levels = 1;
        for (int i = 0; i < mark.length(); i++) {
            levels += mark.charAt(i) == '.' ? 1 : 0;
        }
        return Integer.toString(levels);
    }

    private static boolean isOf(String mark, String letters) {
        for (int i = 0; i < mark.length(); i++) {
            if (letters.indexOf(mark.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** A code or number as people mean it: {@code 5,1} is {@code 5.1}; brackets and a dot at the end do not count. */
    public static String mark(String printed) {
        String mark = printed.strip().replace(',', '.').replace(" ", "");
        if (mark.startsWith("(")) {
            mark = mark.substring(1);
        }
        while (mark.endsWith(".") || mark.endsWith(")")) {
            mark = mark.substring(0, mark.length() - 1);
        }
        return mark;
    }
}
