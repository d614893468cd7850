package id.lembarkinerja.benchmark;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.poi.ss.usermodel.Sheet;

/** A long measurement of indicators with achievements by formula and their mean. */
final class LongMeasurement {
    private static final int FIRST = 3;

    private final Sheet sheet;
    private final Labels labels;

    LongMeasurement(Sheet sheet, Labels labels) {
        this.sheet = sheet;
        this.labels = labels;
    }

    void fill(int rows) {
        new LongRow(sheet, 0).texts("PENGUKURAN KINERJA TAHUN 2024");
        new LongRow(sheet, FIRST - 1)
                .texts("No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)")
                .texts("Kategori", "Faktor Penyebab", "Tindak Lanjut", "Penanggung Jawab", "Keterangan");
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < rows; i++) {
            sum = sum.add(fill(new LongRow(sheet, FIRST + i), i));
        }
        String all = "G" + (FIRST + 1) + ":G" + (FIRST + rows);
        new LongRow(sheet, FIRST + rows)
                .skip(1)
                .texts("Rata-rata Capaian")
                .skip(4)
                .formula("AVERAGE(" + all + ")", sum.divide(BigDecimal.valueOf(rows), MathContext.DECIMAL64));
    }

    private BigDecimal fill(LongRow row, int i) {
        int target = 50 + i % 51;
        int actual = 40 + i * 7 % 61;
        BigDecimal achievement =
                BigDecimal.valueOf(actual * 100L).divide(BigDecimal.valueOf(target), MathContext.DECIMAL64);
        row.number(i + 1L).texts(labels.objective(i), labels.indicator(i), "Persen");
        row.number(target).number(actual);
        row.formula("F" + row.number() + "/E" + row.number() + "*100", achievement);
        row.texts(category(achievement), "Kapasitas petugas", "Bimbingan teknis", "Bidang " + i % 7, "Laporan bulanan");
        return achievement;
    }

    private static String category(BigDecimal achievement) {
        double percent = achievement.doubleValue();
        if (percent >= 91) {
            return "Sangat Tinggi";
        }
        return percent >= 76 ? "Tinggi" : percent >= 66 ? "Sedang" : percent >= 51 ? "Rendah" : "Sangat Rendah";
    }
}
