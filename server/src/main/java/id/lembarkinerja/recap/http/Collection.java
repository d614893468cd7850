package id.lembarkinerja.recap.http;

import id.lembarkinerja.recap.Board;
import id.lembarkinerja.submission.Submission;
import id.lembarkinerja.submission.Version;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The latest workbooks of many agencies in one zip, each byte for byte as it was sent, with a list of all of them. */
final class Collection {
    private static final String LIST = "daftar.csv";
    /** By this mark Excel knows the text for UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final List<String> HEADINGS = List.of(
            "Instansi",
            "Formulir",
            "Judul",
            "Periode",
            "Status",
            "Versi",
            "Dikirim oleh",
            "Waktu",
            "SHA-256",
            "Berkas");

    /** Where the bytes of a version come from; nothing where they were removed by policy. */
    @FunctionalInterface
    interface Contents {
        Optional<byte[]> find(Version version);
    }

    private final Contents contents;
    private final List<List<String>> list = new ArrayList<>(List.of(HEADINGS));

    Collection(Contents contents) {
        this.contents = contents;
    }

    /**
     * Writes one workbook after the other, so that never more than one is held, and the list last. What cannot be read
     * ends it without an end to the zip.
     */
    void write(List<Board.Line> lines, OutputStream out) throws IOException {
        @SuppressWarnings("resource") // Closing it would end the zip also where it is not whole.
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // What a workbook holds is packed already.
        zip.setLevel(Deflater.NO_COMPRESSION);
        for (Board.Line line : lines) {
            list.add(row(line, add(zip, line)));
        }
        zip.putNextEntry(new ZipEntry(LIST));
        zip.write((BYTE_ORDER_MARK + list.stream().map(Collection::csv).collect(Collectors.joining("\r\n", "", "\r\n")))
                .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    /** The name under which the workbook of a line was put in, or why there is none. */
    private String add(ZipOutputStream zip, Board.Line line) throws IOException {
        Optional<Version> latest = line.filed().flatMap(filed -> filed.latest());
        if (latest.isEmpty()) {
            return "belum dikirim";
        }
        Optional<byte[]> bytes = contents.find(latest.get());
        if (bytes.isEmpty()) {
            return "isinya sudah dihapus menurut kebijakan penyimpanan";
        }
        String name = name(line.filed().orElseThrow().submission(), latest.get());
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes.get());
        zip.closeEntry();
        return name;
    }

    /** A folder for each agency; the form, the period and the number keep names apart. */
    private static String name(Submission submission, Version version) {
        return String.join(
                "/",
                plain(submission.key().agency()),
                plain(submission.key().form()) + " " + plain(submission.key().period()) + " versi " + version.n() + " "
                        + plain(version.origin().name()));
    }

    /** Neither a path nor what any system refuses in the name of a file. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "_").replaceAll("^\\.+|[. ]+$", "_");
    }

    private static List<String> row(Board.Line line, String file) {
        if (line.filed().isEmpty()) {
            return List.of(line.agency().name(), "", "", "", "belum ada", "", "", "", "", file);
        }
        Submission submission = line.filed().get().submission();
        Optional<Version> latest = line.filed().get().latest();
        return List.of(
                line.agency().name(),
                submission.key().form(),
                submission.title(),
                submission.key().period(),
                submission.state().word(),
                latest.map(version -> String.valueOf(version.n())).orElse(""),
                latest.map(version -> version.origin().sender().authorName()).orElse(""),
                latest.map(version -> version.origin().sender().at().toString()).orElse(""),
                latest.map(version -> version.origin().digest().sha256()).orElse(""),
                file);
    }

    /** Semicolons, which Excel expects where the comma is of the decimals; a text is never taken for a formula. */
    private static String csv(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + cell : cell)
                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(";"));
    }
}
