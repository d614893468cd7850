package id.lembarkinerja.recognition;

import id.lembarkinerja.workbook.Sheet;
import id.lembarkinerja.workbook.Workbook;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the hidden sheet of a blank form says: by it a form is known again, whatever its file or its title is called.
 *
 * @param form id of the form
 * @param version of the layout
 * @param sheet name of the sheet that holds the form
 */
record TemplateMark(String form, String version, String sheet) {
    /** Name of the hidden sheet. */
    static final String SHEET = "_lembar-kinerja";

    private static final int LINES = 10;

    static Optional<TemplateMark> find(Workbook workbook) {
        for (Sheet sheet : workbook.sheets()) {
            if (sheet.name().equals(SHEET)) {
                Map<String, String> lines = new HashMap<>();
                for (int row = 0; row < Math.min(LINES, sheet.rowCount()); row++) {
                    lines.put(
                            sheet.cell(row, 0).printed().strip(),
                            sheet.cell(row, 1).printed().strip());
                }
                return Optional.of(new TemplateMark(
                        lines.getOrDefault("formulir", ""),
                        lines.getOrDefault("versi", ""),
                        lines.getOrDefault("lembar", "")));
            }
        }
        return Optional.empty();
    }

    /** Whether the sheet is the one made for the form. */
    boolean isOn(Sheet other) {
        return other.name().equals(sheet);
    }
}
