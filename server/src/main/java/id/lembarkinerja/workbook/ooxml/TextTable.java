package id.lembarkinerja.workbook.ooxml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The distinct texts of a workbook: the shared ones first, then those that cells bring themselves. */
final class TextTable {
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Integer> own = new HashMap<>();
    private final ReadLimits limits;
    private int shared;

    TextTable(ReadLimits limits) {
        this.limits = limits;
    }

    /** Reads the shared texts of a workbook; a workbook without any has an empty table. */
    static TextTable read(ZipArchive zip, WorkbookPart workbook, ReadLimits limits) throws Unreadable {
        TextTable table = new TextTable(limits);
        Optional<ZipPart> part =
                workbook.relationships().findByType("sharedStrings").flatMap(target -> zip.find(target.part()));
        if (part.isPresent()) {
            try (XmlPart xml = XmlPart.open(zip, part.get())) {
                while (xml.nextIn(1)) {
                    if (xml.element().equals("si")) {
                        table.add(RichText.read(xml, 2));
                    }
                }
                xml.finish();
            }
        }
        table.shared = table.texts.size();
        return table;
    }

    /** The place of a text that a cell brings itself. */
    int place(String text) throws Unreadable {
        Integer known = own.get(text);
        if (known == null) {
            known = texts.size();
            add(text);
            own.put(text, known);
        }
        return known;
    }

    boolean isShared(int place) {
        return place >= 0 && place < shared;
    }

    List<String> texts() {
        return List.copyOf(texts);
    }

    private void add(String text) throws Unreadable {
        texts.add(text);
        if (texts.size() > limits.texts()) {
            throw Unreadable.tooLarge("memuat lebih dari " + limits.texts() + " teks berbeda");
        }
    }
}
