package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.Calculation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The part at the root of a workbook: its sheets and what holds for all of them.
 *
 * @param name name of the part
 * @param relationships where it points to
 * @param sheets the sheets in tab order
 * @param from1904 days count from 1904 on
 */
record WorkbookPart(
        String name, Relationships relationships, List<SheetEntry> sheets, boolean from1904, Calculation calculation) {

    /**
     * One tab.
     *
     * @param id its number inside the file, which the calculation chain uses
     * @param part name of its part; empty when the file has none
     * @param worksheet it has cells; charts and dialogues on tabs of their own have none
     */
    record SheetEntry(String name, String id, boolean hidden, String part, boolean worksheet) {}

    static WorkbookPart read(ZipArchive zip, ReadLimits limits) throws Unreadable {
        String root = Relationships.of(zip, "")
                .findByType("officeDocument")
                .map(Relationships.Target::part)
                .orElse("");
        Optional<ZipPart> part = root.isEmpty() ? Optional.empty() : zip.find(root);
        if (part.isEmpty()) {
            throw withoutWorkbook(zip);
        }
        if (root.toLowerCase(Locale.ROOT).endsWith(".bin")) {
            throw FileSignature.wrongFormat("memakai format biner Excel (.xlsb). Simpan ulang sebagai .xlsx");
        }
        Relationships relationships = Relationships.of(zip, root);
        try (XmlPart xml = XmlPart.open(zip, part.get())) {
            if (!xml.element().equals("workbook") || !isSpreadsheet(xml.namespace())) {
                throw FileSignature.wrongFormat("adalah dokumen Office lain, bukan buku kerja Excel");
            }
            boolean from1904 = false;
            Calculation calculation = Calculation.USUAL;
            List<SheetEntry> sheets = new ArrayList<>();
            while (xml.nextIn(1)) {
                switch (xml.element()) {
                    case "workbookPr" -> from1904 = xml.flag("date1904");
                    case "calcPr" -> calculation = calculation(xml);
                    case "sheets" -> readSheets(xml, relationships, sheets, limits);
                    default -> {}
                }
            }
            xml.finish();
            return new WorkbookPart(root, relationships, List.copyOf(sheets), from1904, calculation);
        }
    }

    private static Calculation calculation(XmlPart xml) {
        boolean asDisplayed = xml.attribute("fullPrecision") != null && !xml.flag("fullPrecision");
        return new Calculation(
                "manual".equals(xml.attribute("calcMode")),
                xml.flag("iterate"),
                xml.flag("fullCalcOnLoad"),
                asDisplayed);
    }

    private static void readSheets(XmlPart xml, Relationships relationships, List<SheetEntry> sheets, ReadLimits limits)
            throws Unreadable {
        while (xml.nextIn(2)) {
            if (!xml.element().equals("sheet")) {
                continue;
            }
            String name = xml.attribute("name");
            String state = xml.attribute("state");
            String id = xml.relationshipId();
            Optional<Relationships.Target> target = id == null ? Optional.empty() : relationships.findById(id);
            sheets.add(new SheetEntry(
                    name == null ? "Lembar " + (sheets.size() + 1) : name,
                    Objects.requireNonNullElse(xml.attribute("sheetId"), ""),
                    "hidden".equals(state) || "veryHidden".equals(state),
                    target.map(Relationships.Target::part).orElse(""),
                    target.isPresent() && target.get().type().equals("worksheet")));
            if (sheets.size() > limits.sheets()) {
                throw Unreadable.tooLarge("memuat lebih dari " + limits.sheets() + " lembar");
            }
        }
    }

    /** The namespaces of the transitional and of the strict edition. */
    private static boolean isSpreadsheet(String namespace) {
        return namespace.endsWith("/spreadsheetml/2006/main") || namespace.endsWith("/spreadsheetml/main");
    }

    private static Unreadable withoutWorkbook(ZipArchive zip) {
        if (zip.hasFolder("word/") || zip.hasFolder("ppt/")) {
            return FileSignature.wrongFormat("adalah dokumen Word atau PowerPoint, bukan buku kerja Excel");
        }
        if (zip.find("mimetype").isPresent()) {
            return FileSignature.wrongFormat("adalah dokumen OpenDocument (misalnya .ods), bukan buku kerja Excel");
        }
        if (zip.find("[Content_Types].xml").isEmpty() && !zip.parts().isEmpty() && !zip.hasFolder("xl/")) {
            return FileSignature.wrongFormat("adalah arsip zip biasa, bukan buku kerja Excel");
        }
        return Unreadable.corrupt("buku kerja di dalamnya tidak ditemukan");
    }
}
