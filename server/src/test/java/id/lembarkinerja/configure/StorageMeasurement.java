package id.lembarkinerja.configure;

import com.github.luben.zstd.Zstd;
import id.lembarkinerja.platform.DataFolder;
import id.lembarkinerja.platform.Digests;
import id.lembarkinerja.submission.WorkbookExamination;
import id.lembarkinerja.submission.WorkbookExamination.Examined;
import id.lembarkinerja.workbook.CellEdit;
import id.lembarkinerja.workbook.WorkbookPatching;
import id.lembarkinerja.workbook.ooxml.OoxmlPatcher;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * How many bytes thirty versions of one workbook take, kept in several ways. Run by hand, with LibreOffice at hand:
 * {@code StorageMeasurement FOLDER WORKBOOK…} prints the table of docs/storage.md.
 */
final class StorageMeasurement {
    private static final int VERSIONS = 30;
    private static final int LEVEL = 6;
    private static final int RUN = 16;

    private StorageMeasurement() {}

    /** Versions of one workbook, as one program writes them. */
    private record Series(String sample, String editor, List<byte[]> versions) {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        System.out.println(
                "| workbook | saved by | size | whole | parts | chunks | difference | rows | rows in result | result"
                        + " | result, difference |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        for (String sample : Arrays.asList(arguments).subList(1, arguments.length)) {
            byte[] first = Files.readAllBytes(Path.of(sample));
            String name = Path.of(sample).getFileName().toString().replace(".xlsx", "");
            measure(folder, new Series(name, "patching", byPatching(first)));
            measure(folder, new Series(name, "POI", byPoi(first)));
            measure(folder, new Series(name, "LibreOffice", byLibreOffice(folder, first)));
        }
    }

    private static void measure(Path folder, Series series) throws IOException {
        List<byte[]> workbooks = series.versions();
        List<byte[]> rows = new ArrayList<>();
        List<byte[]> results = new ArrayList<>();
        try (Installation all = Installation.open(
                DataFolder.open(Files.createTempDirectory(folder, "db")),
                java.time.InstantSource.system(),
                Engines.current())) {
            for (byte[] workbook : workbooks) {
                var outcome = all.engine
                        .examination()
                        .examine(
                                new WorkbookExamination.Purpose("a", "", Optional.empty()),
                                "w.xlsx",
                                workbook,
                                WorkbookExamination.Silenced.NOTHING);
                if (!(outcome instanceof Examined examined)) {
                    throw new IllegalStateException(series.editor() + " " + outcome);
                }
                rows.add(examined.rows());
                results.add(examined.result());
            }
        }
        System.out.println("| "
                + String.join(
                        " | ",
                        series.sample(),
                        series.editor(),
                        kilo(workbooks.get(0).length),
                        kilo(total(workbooks)),
                        kilo(shared(workbooks, StorageMeasurement::parts)),
                        kilo(shared(workbooks, StorageMeasurement::chunks)),
                        kilo(differences(workbooks)),
                        kilo(packed(rows)),
                        kilo(against(rows, results)),
                        kilo(packed(results)),
                        kilo(differences(results)))
                + " |");
    }

    private static String kilo(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / 1000.0);
    }

    private static long total(List<byte[]> versions) {
        return versions.stream().mapToLong(version -> version.length).sum();
    }

    private static long packed(List<byte[]> versions) {
        return versions.stream()
                .mapToLong(version -> Zstd.compress(version, LEVEL).length)
                .sum();
    }

    /** Every sixteenth alone, the others against the one before. */
    private static long differences(List<byte[]> versions) {
        long sum = 0;
        for (int i = 0; i < versions.size(); i++) {
            byte[] version = versions.get(i);
            sum += i % RUN == 0
                    ? Math.min(version.length, Zstd.compress(version, LEVEL).length)
                    : Zstd.compressUsingDict(version, versions.get(i - 1), LEVEL).length;
        }
        return sum;
    }

    /** The rows stand in the result, too. */
    private static long against(List<byte[]> rows, List<byte[]> results) {
        long sum = 0;
        for (int i = 0; i < rows.size(); i++) {
            sum += Zstd.compressUsingDict(rows.get(i), results.get(i), LEVEL).length;
        }
        return sum;
    }

    private interface Cutter {
        List<byte[]> cut(byte[] version);
    }

    /** Equal pieces once, and 32 bytes of digest for each piece of each version. */
    private static long shared(List<byte[]> versions, Cutter cutter) {
        Set<String> known = new HashSet<>();
        long sum = 0;
        for (byte[] version : versions) {
            for (byte[] piece : cutter.cut(version)) {
                sum += 32;
                if (known.add(Digests.sha256(piece))) {
                    sum += piece.length;
                }
            }
        }
        return sum;
    }

    /** Cut before every local header and before the directory. */
    private static List<byte[]> parts(byte[] zip) {
        List<byte[]> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 1; at + 4 <= zip.length; at++) {
            boolean header = zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 3] < 5;
            boolean begins = header && (zip[at + 2] == 3 || (zip[at + 2] == 1 && zip[from + 2] == 3));
            if (begins && at - from >= 512) {
                pieces.add(Arrays.copyOfRange(zip, from, at));
                from = at;
            }
        }
        pieces.add(Arrays.copyOfRange(zip, from, zip.length));
        return pieces;
    }

    /** Cut where a rolling hash of the last bytes says so, about every 2 kB. */
    private static List<byte[]> chunks(byte[] bytes) {
        long[] gear = new Random(1).longs(256).toArray();
        List<byte[]> pieces = new ArrayList<>();
        int from = 0;
        long hash = 0;
        for (int at = 0; at < bytes.length; at++) {
            hash = (hash << 1) + gear[bytes[at] & 0xFF];
            if (at - from >= 512 && (hash >>> 53) == 0) {
                pieces.add(Arrays.copyOfRange(bytes, from, at + 1));
                from = at + 1;
                hash = 0;
            }
        }
        pieces.add(Arrays.copyOfRange(bytes, from, bytes.length));
        return pieces;
    }

    /** Where figures stand. */
    private record Place(String sheet, int row, int column) {
        String a1() {
            return new org.apache.poi.ss.util.CellReference(row, column).formatAsString();
        }
    }

    private static List<Place> figures(byte[] first) throws IOException {
        List<Place> places = new ArrayList<>();
        try (Workbook poi = new XSSFWorkbook(new ByteArrayInputStream(first))) {
            for (Sheet sheet : poi) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.NUMERIC && cell.getColumnIndex() > 2) {
                            places.add(new Place(sheet.getSheetName(), row.getRowNum(), cell.getColumnIndex()));
                        }
                    }
                }
            }
        }
        return places;
    }

    /** Each version after the first with three figures more changed. */
    private static List<byte[]> series(byte[] first, UnaryOperator<byte[]> edit) {
        return Stream.iterate(first, edit).limit(VERSIONS).toList();
    }

    private static List<byte[]> byPatching(byte[] first) throws IOException {
        List<Place> places = figures(first);
        Random random = new Random(7);
        return series(first, version -> patched(version, places, random));
    }

    private static byte[] patched(byte[] version, List<Place> places, Random random) {
        List<CellEdit> edits = random.ints(3, 0, places.size())
                .mapToObj(places::get)
                .map(place ->
                        CellEdit.number(place.sheet(), place.a1(), BigDecimal.valueOf(random.nextInt(100_000), 2)))
                .toList();
        return ((WorkbookPatching.Patched) new OoxmlPatcher().patch("w.xlsx", version, edits)).bytes();
    }

    private static List<byte[]> byPoi(byte[] first) throws IOException {
        List<Place> places = figures(first);
        Random random = new Random(7);
        return series(first, version -> {
            try (XSSFWorkbook poi = new XSSFWorkbook(new ByteArrayInputStream(version));
                    ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                random.ints(3, 0, places.size())
                        .mapToObj(places::get)
                        .forEach(place -> poi.getSheet(place.sheet())
                                .getRow(place.row())
                                .getCell(place.column())
                                .setCellValue(random.nextInt(100_000) / 100.0));
                poi.write(out);
                return out.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static List<byte[]> byLibreOffice(Path folder, byte[] first) throws Exception {
        List<byte[]> edited = byPatching(first);
        Path in = Files.createTempDirectory(folder, "in");
        Path out = Files.createTempDirectory(folder, "out");
        List<String> command =
                new ArrayList<>(List.of("soffice", "--headless", "--convert-to", "xlsx", "--outdir", out.toString()));
        for (int i = 0; i < edited.size(); i++) {
            command.add(Files.write(in.resolve(i + ".xlsx"), edited.get(i)).toString());
        }
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start()
                .waitFor();
        List<byte[]> saved = new ArrayList<>();
        for (int i = 0; i < edited.size(); i++) {
            saved.add(Files.readAllBytes(out.resolve(i + ".xlsx")));
        }
        return saved;
    }
}
