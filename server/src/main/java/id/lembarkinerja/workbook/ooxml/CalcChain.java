package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.CellAddress;
import java.util.Map;
import java.util.Set;

/**
 * The calculation chain lists every cell with a formula. Excel repairs a workbook whose chain names a cell without one,
 * so an overwritten formula leaves the chain and a new one joins at its end.
 */
final class CalcChain {
    private CalcChain() {}

    /**
     * The chain without the cells that lost their formula and with those that gained one; no bytes when it would be
     * empty.
     *
     * @param lost cells by sheet id
     * @param gained cells by sheet id
     */
    static byte[] write(byte[] xml, Map<String, Set<CellAddress>> lost, Map<String, Set<CellAddress>> gained) {
        Splices splices = new Splices();
        XmlTags tags = new XmlTags(xml);
        String sheet = "";
        String written = "";
        String prefix = "";
        int end = xml.length;
        int left = 0;
        while (tags.next()) {
            if (tags.opens("calcChain")) {
                prefix = tags.prefix();
            } else if (tags.closes("calcChain")) {
                end = tags.start();
            } else if (tags.opens("c")) {
                String own = tags.attribute("i");
                String cell = tags.attribute("r");
                // An entry without a sheet belongs to that of the entry before.
                sheet = own == null ? sheet : own;
                if (cell != null && lost.getOrDefault(sheet, Set.of()).contains(CellAddress.parse(cell))) {
                    splices.replace(tags.start(), tags.end(), "");
                    continue;
                }
                left++;
                if (own == null && !written.equals(sheet)) {
                    splices.insert(tags.start() + 2 + prefix.length(), " i=\"" + sheet + "\"");
                }
                written = sheet;
            }
        }
        StringBuilder added = new StringBuilder();
        for (Map.Entry<String, Set<CellAddress>> entry : gained.entrySet()) {
            for (CellAddress cell : entry.getValue()) {
                added.append("<" + prefix + "c r=\"" + cell.a1() + "\" i=\"" + entry.getKey() + "\"/>");
            }
        }
        if (left == 0 && added.length() == 0) {
            return new byte[0];
        }
        splices.insert(end, added.toString());
        return splices.apply(xml);
    }
}
