package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.CellRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Reads what cells accept out of the worksheet parts of one workbook: the rules of the standard, and those that Excel
 * 2010 and later write into the extensions because they refer to other sheets. All sheets share one bound, for a small
 * file can hold very many rules; from the first rule that goes past it on they are left out.
 */
final class InputRules {
    /** Ranges of all rules of a workbook; more than this belongs to no form that people fill in. */
    static final int MOST_RANGES = 20_000;
    /** Characters of formulas and messages of all rules of a workbook. */
    static final int MOST_TEXT = 1 << 20;

    private static final Set<String> TYPES = Set.of("list", "whole", "decimal", "date", "time", "textLength", "custom");

    private int ranges;
    private int characters;
    private boolean full;

    /** Adds the rules of a {@code dataValidations} element that is open at this depth. */
    void read(XmlPart xml, int depth, List<InputRule> rules) throws Unreadable {
        while (xml.nextIn(depth)) {
            if (xml.element().equals("dataValidation")) {
                InputRule rule = one(xml, depth + 1);
                if (rule != null && hasRoom(rule)) {
                    rules.add(rule);
                }
            }
        }
    }

    /** Adds the rules among the extensions of a worksheet, whose element is open at depth 2. */
    void readExtensions(XmlPart xml, List<InputRule> rules) throws Unreadable {
        while (xml.nextIn(2)) {
            while (xml.nextIn(3)) {
                if (xml.element().equals("dataValidations")) {
                    read(xml, 4, rules);
                }
            }
        }
    }

    private boolean hasRoom(InputRule rule) {
        ranges += rule.ranges().size();
        characters += Math.min(
                MOST_TEXT + 1,
                rule.operator().length()
                        + rule.first().length()
                        + rule.second().length()
                        + rule.error().length());
        full = full || ranges > MOST_RANGES || characters > MOST_TEXT;
        return !full;
    }

    private @Nullable InputRule one(XmlPart xml, int depth) throws Unreadable {
        String type = said(xml, "type", "none");
        String operator = said(xml, "operator", "between");
        boolean blank = xml.flag("allowBlank");
        boolean shown = xml.flag("showErrorMessage");
        boolean refuses = shown && said(xml, "errorStyle", "stop").equals("stop");
        String error = shown ? said(xml, "error", "") : "";
        // The name of the attribute says the opposite of what it does.
        boolean arrow = !xml.flag("showDropDown");
        String where = said(xml, "sqref", "");
        String first = "";
        String second = "";
        while (xml.nextIn(depth)) {
            switch (xml.element()) {
                case "formula1" -> first = formula(xml, depth + 1);
                case "formula2" -> second = formula(xml, depth + 1);
                case "sqref" -> where = xml.text();
                default -> {}
            }
        }
        List<CellRange> ranges = ranges(where);
        return ranges.isEmpty() || first.isEmpty() || !TYPES.contains(type)
                ? null
                : new InputRule(type, operator, first, second, blank, refuses, error, arrow, ranges);
    }

    /** A formula of the standard is the text of its element, one of the extensions that of the element inside. */
    private static String formula(XmlPart xml, int depth) throws Unreadable {
        StringBuilder text = new StringBuilder();
        if (xml.namespace().contains("/2009/9/main")) {
            while (xml.nextIn(depth)) {
                text.append(xml.text());
            }
        } else {
            text.append(xml.text());
        }
        return text.toString().strip();
    }

    /** One more than there is room for at most: that is enough to see that there is none. */
    private List<CellRange> ranges(String where) {
        List<CellRange> read = new ArrayList<>();
        StringTokenizer each = new StringTokenizer(where);
        while (!full && each.hasMoreTokens() && read.size() <= MOST_RANGES - ranges) {
            CellRange range = Ranges.parse(each.nextToken());
            if (range != null) {
                read.add(range);
            }
        }
        return read;
    }

    private static String said(XmlPart xml, String attribute, String otherwise) {
        String value = xml.attribute(attribute);
        return value == null ? otherwise : value;
    }
}
