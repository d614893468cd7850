package id.lembarkinerja.configure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.comparison.Comparer;
import id.lembarkinerja.comparison.Comparison;
import id.lembarkinerja.comparison.Snapshot;
import id.lembarkinerja.comparison.contrast.AgencyContrast;
import id.lembarkinerja.comparison.contrast.PlanContrast;
import id.lembarkinerja.comparison.report.ComparisonHtml;
import id.lembarkinerja.comparison.report.ComparisonJson;
import id.lembarkinerja.comparison.report.ComparisonSheets;
import id.lembarkinerja.comparison.report.ComparisonText;
import id.lembarkinerja.comparison.report.ContrastJson;
import id.lembarkinerja.comparison.report.ContrastText;
import id.lembarkinerja.platform.DataFolder;
import id.lembarkinerja.workbook.WorkbookFile;
import id.lembarkinerja.workbook.ooxml.OoxmlWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lembar compare OLD NEW}: 0 same, 1 different, 2 unreadable. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Membandingkan dua versi buku kerja menurut isinya; yang paling berakibat lebih dahulu.")
final class CompareCommand implements Callable<Integer> {
    /** How the report is written. */
    enum Format {
        /** For a person. */
        text,
        /** For a program. */
        json,
        /** For paper. */
        html,
        /** For a spreadsheet program, with links to the cells. */
        xlsx
    }

    /** What the two files are to each other. */
    enum As {
        /** Two versions of one. */
        versions,
        /** Of two agencies. */
        agencies,
        /** A plan and what came of it. */
        plan
    }

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(index = "0", paramLabel = "LAMA", description = "Versi lama, .xlsx atau .xlsm.")
    private Path old = Path.of("");

    @Parameters(index = "1", paramLabel = "BARU", description = "Versi baru.")
    private Path fresh = Path.of("");

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (bawaan: text)")
    private Format format = Format.text;

    @Option(
            names = "--as",
            defaultValue = "versions",
            description = "${COMPLETION-CANDIDATES}: dua versi, dua perangkat daerah, atau rencana dan realisasinya"
                    + " (bawaan: versions)")
    private As as = As.versions;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "HASIL",
            description = "Berkas laporan; wajib untuk xlsx, yang tautannya menuju kedua berkas di map yang sama.")
    private @Nullable Path output;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (format == Format.xlsx && output == null) {
            throw new RefusedException("Laporan xlsx perlu nama berkas: tambahkan -o HASIL.xlsx.");
        }
        List<WorkbookFile> files = CheckCommand.read(List.of(old, fresh));
        // Files from anywhere belong to no agency, so nobody said anything about their layouts.
        Snapshots snapshots = new Snapshots(new Rules.Later(new DataFolder(data.path())), agency -> Map.of());
        Snapshot left = snapshot(snapshots, files.get(0));
        Snapshot right = snapshot(snapshots, files.get(1));
        if (as != As.versions) {
            print(contrast(left, right));
            return 0;
        }
        Comparison comparison = Comparer.compare(left, right);
        if (output == null) {
            print(written(comparison));
        } else {
            Files.write(output, bytes(comparison));
        }
        return comparison.isSame() ? 0 : 1;
    }

    private String contrast(Snapshot left, Snapshot right) {
        if (format != Format.text && format != Format.json) {
            throw new RefusedException("Penyandingan ditulis sebagai text atau json. Pakai salah satunya.");
        }
        boolean text = format == Format.text;
        if (as == As.plan) {
            PlanContrast plan = PlanContrast.of(left, right);
            return text ? Terminal.harmless(ContrastText.of(plan)) : json(ContrastJson.of(plan));
        }
        AgencyContrast agencies = AgencyContrast.of(left, right);
        return text ? Terminal.harmless(ContrastText.of(agencies)) : json(ContrastJson.of(agencies));
    }

    private static Snapshot snapshot(Snapshots snapshots, WorkbookFile file) {
        Snapshots.Reading reading = snapshots.read("", file);
        if (reading instanceof Snapshots.Reading.Unreadable unreadable) {
            throw new RefusedException(file.name() + ": " + unreadable.reason());
        }
        return ((Snapshots.Reading.Read) reading).snapshot();
    }

    private byte[] bytes(Comparison comparison) {
        return format == Format.xlsx
                ? new OoxmlWriter().write(ComparisonSheets.of(comparison))
                : written(comparison).getBytes(StandardCharsets.UTF_8);
    }

    private String written(Comparison comparison) {
        return switch (format) {
            case text -> Terminal.harmless(ComparisonText.of(comparison));
            case html -> ComparisonHtml.of(comparison);
            case json -> json(ComparisonJson.of(comparison));
            case xlsx -> throw new IllegalStateException("a workbook is no text");
        };
    }

    private static String json(ObjectNode tree) {
        try {
            return JsonMapper.builder()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .build()
                            .writeValueAsString(tree)
                    + "\n";
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
