package id.lembarkinerja.benchmark;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.Sheet;

/** A long work plan in which each budget of a parent is the sum of its children by a formula. */
final class LongPlan {
    private static final int FIRST = 4;

    private final Sheet sheet;
    private final Labels labels;
    private final int rows;

    LongPlan(Sheet sheet, Labels labels, int rows) {
        this.sheet = sheet;
        this.labels = labels;
        this.rows = rows;
    }

    void fill() {
        new LongRow(sheet, 0).texts("TABEL T-C.33");
        new LongRow(sheet, 1).texts("RUMUSAN RENCANA PROGRAM DAN KEGIATAN PERANGKAT DAERAH TAHUN 2024");
        new LongRow(sheet, FIRST - 1)
                .texts("No", "Kode", "Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan/Sub Kegiatan")
                .texts("Indikator Kinerja Program/Kegiatan/Sub Kegiatan", "Lokasi", "Target Capaian Kinerja", "Satuan")
                .texts("Kebutuhan Dana/Pagu Indikatif (Rp)", "Sumber Dana", "Catatan Penting")
                .texts("Prakiraan Maju Target", "Prakiraan Maju Pagu Indikatif (Rp)");
        for (int i = 0; i < rows; i++) {
            fill(new LongRow(sheet, FIRST + i), i);
        }
    }

    private void fill(LongRow row, int i) {
        row.number(i + 1L).texts(PlanCodes.code(i), PlanCodes.name(labels, i), labels.indicator(i));
        row.texts("Kecamatan " + i % 40).number(10 + i % 90).texts("Persen");
        budget(row, i, "H", 100);
        row.texts("APBD", "Lanjutan").number(11 + i % 90);
        budget(row, i, "L", 105);
    }

    private void budget(LongRow row, int i, String column, int percent) {
        if (PlanCodes.isProgram(i)) {
            program(row, i, column, percent);
        } else if (PlanCodes.isActivity(i)) {
            int last = lastOfActivity(i);
            String children = column + (row.number() + 1) + ":" + column + (FIRST + last + 1);
            row.formula("SUM(" + children + ")", BigDecimal.valueOf(sum(i + 1, last, percent)));
        } else {
            row.number(amount(i, percent));
        }
    }

    private void program(LongRow row, int i, String column, int percent) {
        StringBuilder formula = new StringBuilder();
        long sum = 0;
        int end = Math.min(i + PlanCodes.ROWS_OF_PROGRAM, rows);
        for (int activity = i + 1; activity < end; activity += PlanCodes.ROWS_OF_ACTIVITY) {
            formula.append(formula.isEmpty() ? "" : "+").append(column).append(FIRST + activity + 1);
            sum += sum(activity + 1, lastOfActivity(activity), percent);
        }
        row.formula(formula.isEmpty() ? "0" : formula.toString(), BigDecimal.valueOf(sum));
    }

    private int lastOfActivity(int i) {
        return Math.min(i + PlanCodes.CHILDREN, rows - 1);
    }

    private static long sum(int first, int last, int percent) {
        long sum = 0;
        for (int i = first; i <= last; i++) {
            sum += amount(i, percent);
        }
        return sum;
    }

    private static long amount(int i, int percent) {
        return (1_000 + i * 37L % 9_000) * percent * 100;
    }
}
