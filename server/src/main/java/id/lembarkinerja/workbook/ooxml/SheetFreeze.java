package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.FormatEdit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes which rows and columns stay in sight. */
final class SheetFreeze {
    private static final List<String> VIEW = List.of("pane", "selection", "pivotSelection", "extLst");

    private SheetFreeze() {}

    static byte[] write(byte[] xml, FormatEdit.Freeze edit) {
        SheetOrder.Place place = SheetOrder.find(xml, "sheetViews");
        XmlElement views = place.element(xml, "sheetViews");
        String p = views.prefix;
        XmlElement view =
                XmlElement.parse(views.find("sheetView").orElse("<" + p + "sheetView workbookViewId=\"0\"/>"));
        XmlTag selection =
                view.find("selection").map(text -> XmlElement.parse(text).tag).orElse(XmlTag.of(p + "selection"));
        String pane = pane(edit);
        // From the first row on, and not as pages: Excel freezes neither elsewhere nor there.
        view.tag.set("topLeftCell", null).set("view", null);
        view.put("pane", pane == null ? null : split(p, edit, pane), VIEW);
        view.put("selection", selection.set("pane", pane).hasAttributes() ? selection.write(true) : null, VIEW);
        views.put("sheetView", view.write(), List.of("sheetView", "extLst"));
        return place.replace(xml, views.write());
    }

    /** The pane that moves; null when none does. */
    private static @Nullable String pane(FormatEdit.Freeze edit) {
        if (edit.rows() > 0) {
            return edit.columns() > 0 ? "bottomRight" : "bottomLeft";
        }
        return edit.columns() > 0 ? "topRight" : null;
    }

    private static String split(String prefix, FormatEdit.Freeze edit, String pane) {
        return XmlTag.of(prefix + "pane")
                .set("xSplit", edit.columns() > 0 ? Integer.toString(edit.columns()) : null)
                .set("ySplit", edit.rows() > 0 ? Integer.toString(edit.rows()) : null)
                .set("topLeftCell", new CellAddress(edit.rows(), edit.columns()).a1())
                .set("activePane", pane)
                .set("state", "frozen")
                .write();
    }
}
