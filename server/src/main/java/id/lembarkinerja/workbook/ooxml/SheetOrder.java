package id.lembarkinerja.workbook.ooxml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order in which the parts of a worksheet stand; Excel does not open a sheet in another. */
final class SheetOrder {
    private static final List<String> ELEMENTS = List.of(
            "sheetPr",
            "dimension",
            "sheetViews",
            "sheetFormatPr",
            "cols",
            "sheetData",
            "sheetCalcPr",
            "sheetProtection",
            "protectedRanges",
            "scenarios",
            "autoFilter",
            "sortState",
            "dataConsolidate",
            "customSheetViews",
            "mergeCells");

    private SheetOrder() {}

    /**
     * Where an element stands, or should.
     *
     * @param found the bytes of the element; null when the sheet has none
     * @param place where it would be inserted
     */
    record Place(@Nullable Span found, int place, String prefix) {
        /** The element; empty when there is none. */
        XmlElement element(byte[] xml, String name) {
            String text = found == null ? "<" + prefix + name + "/>" : XmlText.slice(xml, found.from(), found.to());
            return XmlElement.parse(text);
        }

        /** The part with another element there; an empty text takes it away. */
        byte[] replace(byte[] xml, String text) {
            Splices splices = new Splices();
            splices.replace(found == null ? place : found.from(), found == null ? place : found.to(), text);
            return splices.apply(xml);
        }
    }

    /** Looks for one of the elements up to {@code mergeCells}. */
    static Place find(byte[] xml, String element) {
        int wanted = ELEMENTS.indexOf(element);
        XmlTags tags = new XmlTags(xml);
        tags.next();
        String prefix = tags.prefix();
        int place = tags.end();
        while (tags.next() && tags.isOpening()) {
            int start = tags.start();
            int order = ELEMENTS.indexOf(tags.name());
            if (order > wanted || order < 0) {
                break;
            }
            tags.skip();
            if (order == wanted) {
                return new Place(new Span(start, tags.end()), start, prefix);
            }
            place = tags.end();
        }
        return new Place(null, place, prefix);
    }
}
