package id.lembarkinerja.samples;

import java.util.List;

/**
 * Heights that let every wrapped text be read. Excel does not adapt the height of rows under merged cells, so the
 * heights are written into the file; they are estimates from column widths in characters.
 */
final class RowHeights {
    private RowHeights() {}

    /** The height of each row in points, 0 for rows that keep the sheet's default. */
    static double[] estimate(List<PlacedCell> cells, List<Integer> widths, int fontSize) {
        double lineHeight = fontSize * 1.36;
        int rows = cells.stream().mapToInt(PlacedCell::lastRow).max().orElse(-1) + 1;
        double[] heights = new double[rows];
        for (PlacedCell cell : cells) {
            if (cell.inOneRow()) {
                heights[cell.row()] = Math.max(heights[cell.row()], lines(cell, widths) * lineHeight + 2);
            }
        }
        for (PlacedCell cell : cells) {
            if (!cell.inOneRow()) {
                stretch(heights, cell, lines(cell, widths) * lineHeight + 2);
            }
        }
        return heights;
    }

    private static void stretch(double[] heights, PlacedCell cell, double needed) {
        double present = 0;
        for (int row = cell.row(); row <= cell.lastRow(); row++) {
            present += heights[row];
        }
        double share = Math.max(0, needed - present) / (cell.lastRow() - cell.row() + 1);
        for (int row = cell.row(); row <= cell.lastRow(); row++) {
            heights[row] += share;
        }
    }

    private static int lines(PlacedCell cell, List<Integer> widths) {
        double width = -1.5;
        for (int column = cell.column(); column <= cell.lastColumn(); column++) {
            width += widths.get(column);
        }
        // Most letters are narrower than the digits that column widths count; bold ones are not.
        width *= cell.look().part().bold ? 0.95 : 1.08;
        int lines = 0;
        for (String paragraph : cell.cell().shown().split("\n", -1)) {
            lines += wrapped(paragraph, Math.max(1, width));
        }
        return lines;
    }

    private static int wrapped(String paragraph, double width) {
        int lines = 1;
        double used = 0;
        for (String word : paragraph.split(" ", -1)) {
            if (used == 0 || used + 1 + word.length() <= width) {
                used += (used == 0 ? 0 : 1) + word.length();
            } else {
                lines++;
                used = word.length();
            }
            for (; used > width; used -= width) {
                lines++; // a word longer than the column is broken
            }
        }
        return lines;
    }
}
