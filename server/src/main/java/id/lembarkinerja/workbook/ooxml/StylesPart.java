package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.BuiltinFormats;
import id.lembarkinerja.workbook.FormatCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the number format of every cell style. */
final class StylesPart {
    private StylesPart() {}

    /** The formats in the order of the cell styles; empty when the workbook has no styles. */
    static List<FormatCode> read(ZipArchive zip, WorkbookPart workbook) throws Unreadable {
        Optional<ZipPart> part =
                workbook.relationships().findByType("styles").flatMap(target -> zip.find(target.part()));
        if (part.isEmpty()) {
            return List.of();
        }
        Map<Integer, String> own = new HashMap<>();
        List<Integer> ids = new ArrayList<>();
        try (XmlPart xml = XmlPart.open(zip, part.get())) {
            while (xml.nextIn(1)) {
                String element = xml.element();
                while ((element.equals("numFmts") || element.equals("cellXfs")) && xml.nextIn(2)) {
                    int id = xml.number("numFmtId", 0);
                    if (element.equals("cellXfs")) {
                        ids.add(id);
                    } else {
                        String code = xml.attribute("formatCode");
                        own.put(id, code == null ? "General" : code);
                    }
                }
            }
            xml.finish();
        }
        Map<Integer, FormatCode> parsed = new HashMap<>();
        List<FormatCode> formats = new ArrayList<>(ids.size());
        for (int id : ids) {
            formats.add(parsed.computeIfAbsent(id, n -> FormatCode.of(own.getOrDefault(n, BuiltinFormats.code(n)))));
        }
        return List.copyOf(formats);
    }
}
