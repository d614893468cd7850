package id.lembarkinerja.recognition;

import java.util.List;

/**
 * What was found on one sheet, before tables are linked over several sheets. It holds again as long as nothing changed
 * that it was found by.
 */
public final class RecognizedSheet {
    private final SheetPlace place;
    private final AskedLayouts asked;
    private final List<RecognizedTable> tables;
    private final List<Unrecognized> unrecognized;

    RecognizedSheet(
            SheetPlace place, AskedLayouts asked, List<RecognizedTable> tables, List<Unrecognized> unrecognized) {
        this.place = place;
        this.asked = asked;
        this.tables = List.copyOf(tables);
        this.unrecognized = List.copyOf(unrecognized);
    }

    /** Whether recognising what stands here, with these answers about layouts, would find the same. */
    boolean holds(SheetPlace other, LayoutMappings mappings) {
        return place.equals(other) && asked.isAnsweredAlike(mappings);
    }

    List<RecognizedTable> tables() {
        return tables;
    }

    List<Unrecognized> unrecognized() {
        return unrecognized;
    }
}
