package id.lembarkinerja.samples.template;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes headings of several levels: equal neighbours are merged sideways, short ones downwards. */
final class TemplateHeadings {
    private static final float LINE_HEIGHT = 15f;
    private static final int LINES = 3;

    private TemplateHeadings() {}

    static void write(TemplateDefinition definition, XSSFSheet sheet, int first, TemplateStyles styles) {
        int levels = definition.levels();
        List<TemplateColumn> columns = definition.columns();
        for (int level = 0; level < levels; level++) {
            XSSFRow row = sheet.createRow(first + level);
            row.setHeightInPoints(LINE_HEIGHT * (level == levels - 1 ? LINES : 2));
            for (int i = 0; i < columns.size(); i++) {
                row.createCell(i).setCellStyle(styles.heading());
                if (level < columns.get(i).heading().size() && !isRepeated(columns, i, level)) {
                    row.getCell(i).setCellValue(columns.get(i).heading().get(level));
                }
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            merge(columns, i, sheet, first, levels);
        }
    }

    private static void merge(List<TemplateColumn> columns, int index, XSSFSheet sheet, int first, int levels) {
        List<String> heading = columns.get(index).heading();
        for (int level = 0; level < heading.size(); level++) {
            if (isRepeated(columns, index, level)) {
                continue;
            }
            int last = index;
            while (last + 1 < columns.size() && isRepeated(columns, last + 1, level)) {
                last++;
            }
            int bottom = level == heading.size() - 1 ? levels - 1 : level;
            if (last > index || bottom > level) {
                sheet.addMergedRegion(new CellRangeAddress(first + level, first + bottom, index, last));
            }
        }
    }

    /** The left neighbour has the same heading down to this level, and something below it. */
    private static boolean isRepeated(List<TemplateColumn> columns, int index, int level) {
        if (index == 0) {
            return false;
        }
        List<String> own = columns.get(index).heading();
        List<String> left = columns.get(index - 1).heading();
        return level < own.size() - 1
                && level < left.size() - 1
                && own.subList(0, level + 1).equals(left.subList(0, level + 1));
    }
}
