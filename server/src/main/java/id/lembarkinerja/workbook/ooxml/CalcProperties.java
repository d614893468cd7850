package id.lembarkinerja.workbook.ooxml;

import java.util.Set;

/** Marks a workbook to be computed whole when Excel opens it. */
final class CalcProperties {
    /** What stands before the calculation properties in a workbook part. */
    private static final Set<String> BEFORE = Set.of("sheets", "functionGroups", "externalReferences", "definedNames");

    private CalcProperties() {}

    static byte[] requestFullCalculation(byte[] xml) {
        Splices splices = new Splices();
        XmlTags tags = new XmlTags(xml);
        String prefix = "";
        boolean root = true;
        int place = -1;
        while (tags.next()) {
            if (root) {
                prefix = tags.prefix();
                root = false;
            } else if (tags.opens("calcPr")) {
                Span value = tags.attributeSpan("fullCalcOnLoad");
                if (value == null) {
                    splices.insert(tags.start() + 1 + prefix.length() + "calcPr".length(), " fullCalcOnLoad=\"1\"");
                } else {
                    splices.replace(value.from(), value.to(), "1");
                }
                return splices.apply(xml);
            }
            for (String before : BEFORE) {
                if (tags.closes(before) || (tags.opens(before) && tags.isEmpty())) {
                    place = tags.end();
                }
            }
        }
        if (place >= 0) {
            splices.insert(place, "<" + prefix + "calcPr fullCalcOnLoad=\"1\"/>");
        }
        return splices.apply(xml);
    }
}
