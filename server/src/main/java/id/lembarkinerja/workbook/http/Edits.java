package id.lembarkinerja.workbook.http;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.platform.http.Problem;
import id.lembarkinerja.workbook.FileMark;
import id.lembarkinerja.workbook.FormatEdit;
import id.lembarkinerja.workbook.FormatPatcher;
import id.lembarkinerja.workbook.RowEdit;
import id.lembarkinerja.workbook.RowPatcher;
import id.lembarkinerja.workbook.WorkbookFile;
import id.lembarkinerja.workbook.WorkbookMarks;
import id.lembarkinerja.workbook.WorkbookPatcher;
import id.lembarkinerja.workbook.WorkbookPatching;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes edits, as the workbench and the pane send them, into the bytes of a workbook. */
public final class Edits {
    private final RowPatcher rows;
    private final WorkbookPatcher patcher;
    private final FormatPatcher formats;
    private final WorkbookMarks marks;

    /** By these ports. */
    public Edits(RowPatcher rows, WorkbookPatcher patcher, FormatPatcher formats, WorkbookMarks marks) {
        this.rows = rows;
        this.patcher = patcher;
        this.formats = formats;
        this.marks = marks;
    }

    /**
     * The workbook with only these rows, cells, formats and its mark changed.
     *
     * @param edits rows that come and go under {@code rows}, contents under {@code cells}, looks under {@code formats}
     *     and {@code sheets}, and, as one line under {@code mark}, which version the file is of; a line that is no mark
     *     changes nothing. All but the rows themselves say where things are after rows came and went
     * @throws id.lembarkinerja.platform.http.ProblemException when a cell cannot be written, a row not moved or the
     *     file not read
     */
    public byte[] write(WorkbookFile file, JsonNode edits) {
        Map<Boolean, List<FormatEdit>> looks = EditJson.formats(edits).stream()
                .collect(Collectors.partitioningBy(FormatEdit.Unmerge.class::isInstance));
        byte[] moved = move(file, edits.path("rows"));
        // Cells that were covered take contents only once they stand alone, and merged ones are emptied before.
        byte[] apart = format(file.name(), moved, looks.getOrDefault(true, List.of()));
        byte[] written = written(patcher.patch(file.name(), apart, EditJson.cells(edits)));
        byte[] formatted = format(file.name(), written, looks.getOrDefault(false, List.of()));
        return FileMark.parse(edits.path("mark").asText(""))
                .map(mark -> marked(file.name(), formatted, mark))
                .orElse(formatted);
    }

    /**
     * The workbook with only these rows come and gone.
     *
     * @param edits as {@link #write} takes them under {@code rows}
     * @throws id.lembarkinerja.platform.http.ProblemException as {@link #write}
     */
    byte[] move(WorkbookFile file, JsonNode edits) {
        List<RowEdit> moving = RowJson.read(edits);
        return moving.isEmpty() ? file.bytes() : written(rows.move(file.name(), file.bytes(), moving));
    }

    /** The mark is a hint: a file that cannot take it is written without. */
    private byte[] marked(String name, byte[] bytes, FileMark mark) {
        return marks.mark(name, bytes, mark) instanceof WorkbookPatching.Patched patched ? patched.bytes() : bytes;
    }

    private byte[] format(String name, byte[] bytes, List<FormatEdit> edits) {
        return edits.isEmpty() ? bytes : written(formats.format(name, bytes, edits));
    }

    private static byte[] written(WorkbookPatching patching) {
        if (patching instanceof WorkbookPatching.Patched patched) {
            return patched.bytes();
        }
        if (patching instanceof WorkbookPatching.Unreadable unreadable) {
            throw Uploads.unreadable(unreadable.why()).asException();
        }
        if (patching instanceof WorkbookPatching.Impossible impossible) {
            throw Problem.of(422, "edit-impossible", "Sel tidak dapat ditulis", impossible.message())
                    .asException();
        }
        String why = patching instanceof WorkbookPatching.Unformattable unformattable
                ? unformattable.message()
                : ((WorkbookPatching.Immovable) patching).message();
        throw Problem.of(422, "edit-impossible", "Lembar tidak dapat diubah", why)
                .asException();
    }
}
