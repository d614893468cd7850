package id.lembarkinerja.configure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.lembarkinerja.platform.DataFolder;
import id.lembarkinerja.validation.Examination;
import id.lembarkinerja.validation.Finding.Severity;
import id.lembarkinerja.validation.cause.Causes;
import id.lembarkinerja.validation.remark.Remarks;
import id.lembarkinerja.validation.report.ExaminationJson;
import id.lembarkinerja.validation.report.ExaminationText;
import id.lembarkinerja.validation.report.RemarksText;
import id.lembarkinerja.validation.silence.SilenceJson;
import id.lembarkinerja.validation.silence.Silences;
import id.lembarkinerja.validation.silence.Silencing;
import id.lembarkinerja.workbook.WorkbookFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lembar check FILE…}: 0 clean, 1 findings of severity error that nobody silenced, 2 unreadable. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Memeriksa buku kerja; beberapa berkas diperiksa bersama, juga angka yang sama di antaranya.")
final class CheckCommand implements Callable<Integer> {
    /** How the report is written. */
    enum Format {
        /** For a person. */
        text,
        /** For a program. */
        json,
        /** What a reviewer would send back, ready to paste. */
        remarks
    }

    private static final long LARGEST = 256L << 20;

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Buku kerja .xlsx atau .xlsm.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (bawaan: text)")
    private Format format = Format.text;

    @Option(
            names = "--silence",
            paramLabel = "FILE.json",
            description = "Temuan yang diabaikan dengan alasan: larik JSON dengan code, sheet, cell, rowKey, column,"
                    + " printed, expected dan reason.")
    private @Nullable Path silence;

    @Option(names = "--document", paramLabel = "ID", description = "Nama dokumen untuk laporan.")
    private @Nullable String document;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Examination examination = Rules.of(new DataFolder(data.path())).examiner.examine(read(files));
        if (examination instanceof Examination.Unreadable unreadable) {
            throw new RefusedException(
                    unreadable.name() + ": " + unreadable.refusal().message());
        }
        Examination.Examined examined = (Examination.Examined) examination;
        Silences silences = silences();
        print(
                switch (format) {
                    case json -> json(examined, silences);
                    case text -> Terminal.harmless(ExaminationText.of(examined, silences));
                    case remarks ->
                        Terminal.harmless(RemarksText.of(Remarks.of(examined, Causes.of(examined), silences)));
                });
        return new Silencing(silences, examined.findings()).countOpen(Severity.ERROR) > 0 ? 1 : 0;
    }

    private Silences silences() {
        if (silence == null) {
            return Silences.NONE;
        }
        WorkbookFile file = read(List.of(silence)).get(0);
        SilenceJson.Parsed parsed = SilenceJson.parse(
                new String(file.bytes(), StandardCharsets.UTF_8), System.getProperty("user.name", ""), "");
        if (parsed.refusal().isPresent()) {
            throw new RefusedException(file.name() + ": " + parsed.refusal().get());
        }
        return Silences.NONE.carriedOver(parsed.wishes(), "");
    }

    static List<WorkbookFile> read(List<Path> files) {
        List<WorkbookFile> read = new ArrayList<>();
        for (Path file : files) {
            try {
                requireReadable(file);
                Path name = file.getFileName();
                read.add(new WorkbookFile(name == null ? file.toString() : name.toString(), Files.readAllBytes(file)));
            } catch (NoSuchFileException e) {
                throw new RefusedException("Berkas " + file + " tidak ada. Periksa nama dan foldernya.");
            } catch (IOException e) {
                throw new RefusedException("Berkas " + file
                        + " tidak dapat dibuka. Tutup dahulu di Excel bila sedang terbuka, atau periksa hak aksesnya.");
            }
        }
        return read;
    }

    /** Pipes and devices may never end, and a file of gigabytes is no workbook. */
    private static void requireReadable(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new RefusedException(file + " adalah folder. Sebutkan berkas .xlsx di dalamnya.");
        }
        if (Files.isRegularFile(file) ? Files.size(file) > LARGEST : Files.exists(file)) {
            throw new RefusedException(
                    "Berkas " + file + " terlalu besar atau bukan berkas biasa. Sebutkan buku kerja .xlsx"
                            + " yang tersimpan di cakram, paling besar " + (LARGEST >> 20) + " MB.");
        }
    }

    private String json(Examination.Examined examined, Silences silences) {
        var node = ExaminationJson.of(examined, silences);
        if (document != null) {
            node.put("document", document);
        }
        try {
            return JsonMapper.builder()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .build()
                            .writeValueAsString(node) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree always writes", e);
        }
    }

    private void print(String text) {
        if (spec == null) {
            throw new IllegalStateException("picocli gives the specification");
        }
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
    }
}
