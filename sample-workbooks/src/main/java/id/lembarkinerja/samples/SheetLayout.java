package id.lembarkinerja.samples;

import id.lembarkinerja.samples.Block.Alignment;
import id.lembarkinerja.samples.PlacedCell.Look;
import id.lembarkinerja.samples.PlacedCell.Part;
import java.util.ArrayList;
import java.util.List;

/** Gives every cell of a sheet its address: blocks one below the other, merged cells as one range. */
final class SheetLayout {
    private final List<PlacedCell> placed = new ArrayList<>();
    private final int lastColumn;
    private int row;

    private SheetLayout(int lastColumn) {
        this.lastColumn = lastColumn;
    }

    static List<PlacedCell> place(SheetTranscription sheet) {
        SheetLayout layout = new SheetLayout(sheet.widths().size() - 1);
        sheet.blocks().forEach(layout::place);
        return List.copyOf(layout.placed);
    }

    private void place(Block block) {
        if (block instanceof Block.Title title) {
            lines(title.lines(), 0, new Look(Part.TITLE, Alignment.CENTER, false));
        } else if (block instanceof Block.Caption caption) {
            lines(caption.lines(), 0, new Look(Part.CAPTION, Alignment.LEFT, false));
        } else if (block instanceof Block.Note note) {
            lines(note.lines(), 0, new Look(Part.NOTE, Alignment.LEFT, false));
        } else if (block instanceof Block.Signature signature) {
            lines(signature.lines(), signature.firstColumn(), new Look(Part.SIGNATURE, Alignment.CENTER, false));
        } else if (block instanceof Block.Space space) {
            row += space.rows();
        } else if (block instanceof Block.Table table) {
            table(table);
        }
    }

    private void lines(List<String> lines, int firstColumn, Look look) {
        for (String line : lines) {
            if (!line.isEmpty()) {
                placed.add(new PlacedCell(row, firstColumn, row, lastColumn, TranscribedCell.text(line), look));
            }
            row++;
        }
    }

    private void table(Block.Table table) {
        int width = table.alignments().size();
        // Index into `placed` of the cell that owns each column of the row above and of the row at hand.
        int[] owners = new int[width];
        for (TranscribedRow line : table.rows()) {
            for (int column = 0; column < width; column++) {
                TranscribedCell cell = line.cells().get(column);
                switch (cell.kind()) {
                    case MERGED_UP -> grow(owners[column], column);
                    case MERGED_LEFT -> {
                        owners[column] = owners[column - 1];
                        grow(owners[column], column);
                    }
                    case VALUE, EMPTY -> {
                        owners[column] = placed.size();
                        placed.add(new PlacedCell(row, column, row, column, cell, look(table, line, column)));
                    }
                }
            }
            row++;
        }
    }

    private void grow(int owner, int column) {
        placed.set(owner, placed.get(owner).grownTo(row, column));
    }

    private static Look look(Block.Table table, TranscribedRow line, int column) {
        Alignment own = table.alignments().get(column);
        return switch (line.kind()) {
            case HEADING -> new Look(Part.HEADING, Alignment.CENTER, table.ruled());
            case COLUMN_NUMBERS -> new Look(Part.COLUMN_NUMBER, Alignment.CENTER, table.ruled());
            case BODY -> new Look(Part.BODY, own, table.ruled());
            case GROUP -> new Look(Part.GROUP, own, table.ruled());
            case TOTAL -> new Look(Part.TOTAL, column == 0 ? Alignment.CENTER : own, table.ruled());
        };
    }
}
