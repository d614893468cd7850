package id.lembarkinerja.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A correct table of any length in one workbook, its figures and words following a fixed pattern so that two runs
 * measure the same work.
 */
public enum LongTable {
    /** Indicators with target, realisation, achievement by formula and category, above their mean. */
    PENGUKURAN_IKU {
        @Override
        void fill(Sheet sheet, Labels labels, int rows) {
            new LongMeasurement(sheet, labels).fill(rows);
        }
    },
    /** Programmes, activities and sub-activities by code with budgets of two years; parents are sums by formula. */
    T_C_33 {
        @Override
        void fill(Sheet sheet, Labels labels, int rows) {
            new LongPlan(sheet, labels, rows).fill();
        }
    },
    /** Activities by code with targets and realisations of three years, and three columns that are computed. */
    T_C_29 {
        @Override
        void fill(Sheet sheet, Labels labels, int rows) {
            new LongEvaluation(sheet, labels).fill(rows);
        }
    };

    private static final int ROWS_IN_MEMORY = 100;

    abstract void fill(Sheet sheet, Labels labels, int rows);

    /** The id of its form. */
    public String form() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The bytes of a workbook with this many rows below titles and headings; a mean comes on top of them. */
    public byte[] bytes(Labels labels, int rows) {
        // Shared texts, as Excel keeps them; inline ones would make every cell a text of its own.
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, false, true);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            // As Excel writes it: readers that stream a zip stumble over needless 64-bit sizes.
            workbook.setZip64Mode(Zip64Mode.Never);
            fill(workbook.createSheet("Lembar"), labels, rows);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
