package id.lembarkinerja.workbook.ooxml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the colours of a workbook (direct, by theme with a tint, by number) into {@code #RRGGBB}. */
final class ThemeColors {
    /** The palette of Excel 97, still used by number; the first eight are repeated. */
    private static final String PALETTE = "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF"
            + "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF"
            + "800000008000000080808000800080008080C0C0C0808080"
            + "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF"
            + "000080FF00FFFFFF0000FFFF8000808000000080800000FF"
            + "00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99"
            + "3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696"
            + "003366339966003300333300993300993366333399333333";

    private static final List<String> ORDER = List.of(
            "lt1",
            "dk1",
            "lt2",
            "dk2",
            "accent1",
            "accent2",
            "accent3",
            "accent4",
            "accent5",
            "accent6",
            "hlink",
            "folHlink");

    private final List<String> theme = new ArrayList<>();

    /** Reads the theme of a workbook; without one, colours by theme stay unset. */
    static ThemeColors read(ZipArchive zip, WorkbookPart workbook) throws Unreadable {
        ThemeColors colors = new ThemeColors();
        Optional<ZipPart> part =
                workbook.relationships().findByType("theme").flatMap(target -> zip.find(target.part()));
        if (part.isEmpty()) {
            return colors;
        }
        Map<String, String> named = new HashMap<>();
        try (XmlPart xml = XmlPart.open(zip, part.get())) {
            while (xml.nextIn(1)) {
                if (xml.element().equals("themeElements")) {
                    readElements(xml, named);
                }
            }
            xml.finish();
        }
        ORDER.forEach(name -> colors.theme.add(named.getOrDefault(name, "")));
        return colors;
    }

    private static void readElements(XmlPart xml, Map<String, String> named) throws Unreadable {
        while (xml.nextIn(2)) {
            boolean scheme = xml.element().equals("clrScheme");
            while (scheme && xml.nextIn(3)) {
                String name = xml.element();
                while (xml.nextIn(4)) {
                    String rgb = xml.attribute("lastClr");
                    rgb = rgb == null ? xml.attribute("val") : rgb;
                    named.put(name, rgb == null ? "" : rgb);
                }
            }
        }
    }

    /** The colour of the element that is open now; null for automatic or unknown ones. */
    @Nullable
    String of(XmlPart xml) {
        String rgb = xml.attribute("rgb");
        int index = xml.number("indexed", -1);
        int inTheme = xml.number("theme", -1);
        if (rgb != null && rgb.length() >= 6) {
            return tinted(rgb.substring(rgb.length() - 6), xml.attribute("tint"));
        } else if (inTheme >= 0 && inTheme < theme.size()) {
            return tinted(theme.get(inTheme), xml.attribute("tint"));
        } else if (index >= 0 && index < PALETTE.length() / 6) {
            return "#" + PALETTE.substring(index * 6, index * 6 + 6);
        }
        return null;
    }

    /** A tint moves every part of the colour towards white or black by its share. */
    private static @Nullable String tinted(String rgb, @Nullable String tint) {
        try {
            int value = Integer.parseInt(rgb, 16);
            double share = tint == null ? 0 : Math.max(-1, Math.min(1, Double.parseDouble(tint)));
            int result = 0;
            for (int shift = 16; shift >= 0; shift -= 8) {
                int part = (value >> shift) & 0xFF;
                long moved = Math.round(share < 0 ? part * (1 + share) : part + (255 - part) * share);
                result |= (int) moved << shift;
            }
            return rgb.length() == 6 ? String.format(Locale.ROOT, "#%06X", result) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
