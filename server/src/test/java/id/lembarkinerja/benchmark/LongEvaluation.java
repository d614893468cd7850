package id.lembarkinerja.benchmark;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.poi.ss.usermodel.Sheet;

/** A long evaluation of plans: what was reached of each activity in three years, with computed columns. */
final class LongEvaluation {
    private static final int FIRST = 4;
    private static final int TARGET_OF_PLAN = 400;

    private final Sheet sheet;
    private final Labels labels;

    LongEvaluation(Sheet sheet, Labels labels) {
        this.sheet = sheet;
        this.labels = labels;
    }

    void fill(int rows) {
        new LongRow(sheet, 0).texts("TABEL T-C.29");
        new LongRow(sheet, 1).texts("REKAPITULASI EVALUASI HASIL PELAKSANAAN RENJA DAN PENCAPAIAN RENSTRA TAHUN 2024");
        new LongRow(sheet, FIRST - 1)
                .texts("Kode", "Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan/Sub Kegiatan")
                .texts("Indikator Kinerja Program (Outcomes)/Kegiatan (Output)", "Target Renstra")
                .texts("Realisasi s/d Tahun (n-3)", "Target Renja Tahun Lalu (n-2)", "Realisasi Renja Tahun Lalu (n-2)")
                .texts("Tingkat Realisasi (%)", "Target Renja Tahun Berjalan (n-1)")
                .texts("Perkiraan Realisasi s/d Tahun Berjalan", "Tingkat Capaian Realisasi Renstra (%)");
        for (int i = 0; i < rows; i++) {
            fill(new LongRow(sheet, FIRST + i), i);
        }
    }

    private void fill(LongRow row, int i) {
        int before = 100 + i % 37;
        int target = 50 + i % 23;
        int actual = 40 + i % 31;
        int next = 60 + i % 17;
        int projection = before + actual + next;
        row.texts(PlanCodes.code(i), PlanCodes.name(labels, i), labels.output(i));
        row.number(TARGET_OF_PLAN).number(before).number(target).number(actual);
        row.formula(cells("G%1$d/F%1$d*100", row), percent(actual, target)).number(next);
        row.formula(cells("E%1$d+G%1$d+I%1$d", row), BigDecimal.valueOf(projection));
        row.formula(cells("J%1$d/D%1$d*100", row), percent(projection, TARGET_OF_PLAN));
    }

    private static String cells(String formula, LongRow row) {
        return formula.formatted(row.number());
    }

    private static BigDecimal percent(int part, int whole) {
        return BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
    }
}
