package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.Sketch.Row;
import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.TableColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Random workbooks, and random edits without any care: what a law must survive. */
final class RandomSketch {
    private static final String[] WORDS =
            ("persentase jumlah cakupan tingkat rasio indeks kelurahan kecamatan perempuan "
                            + "anak keluarga masyarakat desa kota pelayanan pembinaan pelatihan pendampingan kekerasan korban "
                            + "lembaga kader posyandu ekonomi usaha mikro bantuan sosial lansia disabilitas remaja forum "
                            + "sekolah kesehatan gizi stunting rumah layak huni jalan drainase air bersih sanitasi lingkungan "
                            + "hidup sampah taman hutan pasar dagang koperasi tenaga kerja magang sertifikat aset daerah "
                            + "laporan keuangan audit arsip data statistik jaringan aplikasi pengaduan survei kepuasan")
                    .split(" ");

    private final Random random;

    RandomSketch(Random random) {
        this.random = random;
    }

    Sketch sketch(int rows) {
        Sketch sketch = Sketch.measurement();
        for (int i = 0; i < rows; i++) {
            sketch.rows.add(row(i));
        }
        return sketch;
    }

    Row row(int number) {
        Row row = new Row(
                "no", Integer.toString(number + 1),
                "objective", "Sasaran " + number / 40,
                "indicator", label(),
                "target", figure(),
                "actual", figure(),
                "achievement", figure());
        if (number % 40 != 0) {
            row.carrying("objective");
        }
        return row.computing("achievement", "{actual}{row}/{target}{row}*100");
    }

    String label() {
        StringBuilder label = new StringBuilder();
        int length = 4 + random.nextInt(5);
        for (int i = 0; i < length; i++) {
            label.append(i == 0 ? "" : " ").append(word());
        }
        return label.toString();
    }

    String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    String figure() {
        return random.nextInt(10_000) + "," + (1 + random.nextInt(9));
    }

    /** Few different rows, so that equal and nearly equal ones abound. */
    Sketch repetitive(int rows) {
        Sketch sketch = Sketch.measurement();
        List<String> labels = List.of("Forum", "Forum anak", "Jumlah", "", "Forum anak kota");
        for (int i = 0; i < rows; i++) {
            sketch.rows.add(new Row(
                    "no",
                    "",
                    "objective",
                    "Sasaran " + random.nextInt(2),
                    "indicator",
                    labels.get(random.nextInt(labels.size())),
                    "target",
                    Integer.toString(random.nextInt(3)),
                    "actual",
                    Integer.toString(random.nextInt(3)),
                    "achievement",
                    "100"));
        }
        return sketch;
    }

    /** Any edit anywhere, as often as told. */
    Sketch mangled(Sketch original, int edits) {
        Sketch sketch = original.copy();
        for (int i = 0; i < edits; i++) {
            edit(sketch);
        }
        return sketch;
    }

    private void edit(Sketch sketch) {
        List<Row> rows = sketch.rows;
        int at = rows.isEmpty() ? 0 : random.nextInt(rows.size());
        switch (rows.isEmpty() ? 0 : random.nextInt(14)) {
            case 0 -> rows.add(at, row(random.nextInt(90)));
            case 1 -> rows.remove(at);
            case 2 -> rows.add(random.nextInt(rows.size()), rows.remove(at));
            case 3 -> rows.get(at).with("indicator", rows.get(at).label() + " " + word());
            case 4 -> rows.get(at).with("indicator", label());
            case 5 -> rows.get(at).with("target", figure());
            case 6 ->
                rows.get(at)
                        .with("actual", List.of("-", "", "N/A", "0", figure()).get(random.nextInt(5)));
            case 7 -> rows.get(at).with("no", Integer.toString(random.nextInt(9)));
            case 8 -> Collections.swap(rows, at, random.nextInt(rows.size()));
            case 9 -> sketch.above.add(random.nextInt(sketch.above.size() + 1), label());
            case 10 -> sketch.below.add(random.nextInt(sketch.below.size() + 1), line());
            case 11 -> mangleLine(sketch);
            case 12 -> column(sketch);
            default -> rows.get(at).with("objective", "Sasaran " + random.nextInt(5));
        }
    }

    private List<String> line() {
        return new ArrayList<>(
                List.of(random.nextBoolean() ? "" : word(), figure(), random.nextBoolean() ? word() : figure()));
    }

    private void mangleLine(Sketch sketch) {
        if (sketch.below.isEmpty()) {
            return;
        }
        int at = random.nextInt(sketch.below.size());
        if (random.nextBoolean()) {
            sketch.below.remove(at);
        } else {
            sketch.below.set(at, line());
        }
    }

    private void column(Sketch sketch) {
        int at = random.nextInt(sketch.columns.size());
        TableColumn column = sketch.columns.get(at);
        boolean free = column.key().startsWith("x-") || column.key().equals("achievement");
        if (free && random.nextBoolean()) {
            sketch.columns.remove(at);
        } else if (random.nextBoolean()) {
            TableColumn renamed = new TableColumn(column.key(), column.header() + " " + word(), 0, column.type());
            sketch.columns.set(at, renamed);
        } else {
            String key = "x-" + random.nextInt(1_000_000);
            sketch.columns.add(at, new TableColumn(key, label(), 0, ColumnType.TEXT));
            sketch.rows.forEach(row -> row.with(key, word()));
        }
    }
}
