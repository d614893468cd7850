package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.FormulaShift;
import id.lembarkinerja.workbook.ooxml.SheetMap.SharedUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Keeps shared formulas alive when the cell that holds their text is overwritten.
 *
 * <p>The first cell that is left takes the text over, moved to its place. When that cell is not the upper left corner
 * of what is left, each cell gets the formula as its own instead, since Excel expects the text in the corner.
 */
final class SharedFormulas {
    private final SheetMap map;
    private final Set<CellAddress> edited;

    SharedFormulas(SheetMap map, Set<CellAddress> edited) {
        this.map = map;
        this.edited = edited;
    }

    void free(Splices splices) {
        for (SharedUse master : map.shared) {
            if (!master.text().isEmpty() && edited.contains(master.cell())) {
                List<SharedUse> left = left(master);
                if (!left.isEmpty()) {
                    handOver(master, left, splices);
                }
            }
        }
    }

    private List<SharedUse> left(SharedUse master) {
        List<SharedUse> left = new ArrayList<>();
        for (SharedUse use : map.shared) {
            if (use.group() == master.group() && use.text().isEmpty() && !edited.contains(use.cell())) {
                left.add(use);
            }
        }
        return left;
    }

    private void handOver(SharedUse master, List<SharedUse> left, Splices splices) {
        CellRange box = box(left);
        boolean inCorner = box.first().equals(left.get(0).cell());
        if (inCorner && left.size() > 1) {
            SharedUse heir = left.get(0);
            String attributes = " t=\"shared\" ref=\"" + box.a1() + "\" si=\"" + master.group() + "\"";
            splices.replace(heir.start(), heir.end(), element(attributes, formula(master, heir)));
        } else {
            for (SharedUse use : left) {
                splices.replace(use.start(), use.end(), element("", formula(master, use)));
            }
        }
    }

    private String element(String attributes, String formula) {
        return "<" + map.prefix + "f" + attributes + ">" + XmlText.escape(formula) + "</" + map.prefix + "f>";
    }

    private static String formula(SharedUse master, SharedUse use) {
        return FormulaShift.shift(
                XmlText.unescape(master.text()),
                use.cell().row() - master.cell().row(),
                use.cell().column() - master.cell().column());
    }

    private static CellRange box(List<SharedUse> uses) {
        CellAddress first = uses.get(0).cell();
        int top = first.row();
        int bottom = top;
        int left = first.column();
        int right = left;
        for (SharedUse use : uses) {
            top = Math.min(top, use.cell().row());
            bottom = Math.max(bottom, use.cell().row());
            left = Math.min(left, use.cell().column());
            right = Math.max(right, use.cell().column());
        }
        return CellRange.of(top, left, bottom, right);
    }
}
