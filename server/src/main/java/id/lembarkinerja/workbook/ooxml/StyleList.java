package id.lembarkinerja.workbook.ooxml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One list of the styles part, such as its fonts. Items are only ever appended, so that numbers keep their meaning. */
final class StyleList {
    private final String name;
    private final List<String> items = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final int written;
    private final Span tag;
    private final int end;

    /**
     * A list.
     *
     * @param items what it holds, each as it is written
     * @param tag its opening tag; an empty span where the list is missing and would stand
     * @param end offset of its closing tag
     */
    StyleList(String name, List<String> items, Span tag, int end) {
        this.name = name;
        this.tag = tag;
        this.end = end;
        this.written = items.size();
        items.forEach(this::append);
    }

    int size() {
        return items.size();
    }

    boolean isGrown() {
        return items.size() > written;
    }

    List<String> items() {
        return items;
    }

    /** The item under a number; the fallback where the file names one that it does not have. */
    String item(int number, String fallback) {
        return number >= 0 && number < items.size() ? items.get(number) : fallback;
    }

    /** The number of an item, which is appended when no other is written alike. */
    int place(String item) {
        Integer known = places.get(item);
        return known == null ? append(item) : known;
    }

    private int append(String item) {
        items.add(item);
        places.putIfAbsent(item, items.size() - 1);
        return items.size() - 1;
    }

    void write(byte[] xml, String prefix, Splices splices) {
        if (!isGrown()) {
            return;
        }
        String added = String.join("", items.subList(written, items.size()));
        boolean missing = tag.from() == tag.to();
        XmlTag list = missing ? XmlTag.of(prefix + name) : XmlTag.parse(xml, tag.from(), tag.to());
        list.set("count", Integer.toString(items.size()));
        if (missing || list.isEmpty()) {
            splices.replace(tag.from(), tag.to(), list.around(added));
        } else {
            splices.replace(tag.from(), tag.to(), list.write(false));
            splices.insert(end, added);
        }
    }
}
