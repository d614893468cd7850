package id.lembarkinerja.workbook.http;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.platform.http.Problem;
import id.lembarkinerja.workbook.FileMark;
import id.lembarkinerja.workbook.FormatEdit;
import id.lembarkinerja.workbook.FormatPatcher;
import id.lembarkinerja.workbook.WorkbookFile;
import id.lembarkinerja.workbook.WorkbookMarks;
import id.lembarkinerja.workbook.WorkbookPatcher;
import id.lembarkinerja.workbook.WorkbookPatching;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes edits, as the workbench and the pane send them, into the bytes of a workbook. */
public final class Edits {
    private final WorkbookPatcher patcher;
    private final FormatPatcher formats;
    private final WorkbookMarks marks;

    /** By these ports. */
    public Edits(WorkbookPatcher patcher, FormatPatcher formats, WorkbookMarks marks) {
        this.patcher = patcher;
        this.formats = formats;
        this.marks = marks;
    }

    /**
     * The workbook with only these cells, formats and its mark changed.
     *
     * @param edits contents under {@code cells}, looks under {@code formats} and {@code sheets}, and, as one line under
     *     {@code mark}, which version the file is of; a line that is no mark changes nothing
     * @throws id.lembarkinerja.platform.http.ProblemException when a cell cannot be written or the file not read
     */
    public byte[] write(WorkbookFile file, JsonNode edits) {
        Map<Boolean, List<FormatEdit>> looks = EditJson.formats(edits).stream()
                .collect(Collectors.partitioningBy(FormatEdit.Unmerge.class::isInstance));
        // Cells that were covered take contents only once they stand alone, and merged ones are emptied before.
        byte[] apart = format(file.name(), file.bytes(), looks.getOrDefault(true, List.of()));
        byte[] written = written(patcher.patch(file.name(), apart, EditJson.cells(edits)));
        byte[] formatted = format(file.name(), written, looks.getOrDefault(false, List.of()));
        return FileMark.parse(edits.path("mark").asText(""))
                .map(mark -> written(marks.mark(file.name(), formatted, mark)))
                .orElse(formatted);
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
