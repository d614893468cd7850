package id.lembarkinerja.configure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.comparison.Comparer;
import id.lembarkinerja.comparison.Comparison;
import id.lembarkinerja.comparison.Sides;
import id.lembarkinerja.comparison.Snapshot;
import id.lembarkinerja.comparison.contrast.AgencyContrast;
import id.lembarkinerja.comparison.contrast.PlanContrast;
import id.lembarkinerja.platform.DataFolder;
import id.lembarkinerja.workbook.WorkbookFile;
import id.lembarkinerja.workbook.ooxml.OoxmlWriter;
import java.io.IOException;
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
            write(contrast(left, right));
            return 0;
        }
        Comparison comparison = Comparer.compare(left, right);
        write(Report.of(comparison, "", Sides.of(left.name(), right.name())));
        return comparison.isSame() ? 0 : 1;
    }

    private Report contrast(Snapshot left, Snapshot right) {
        Sides<String> names = Sides.of(left.name(), right.name());
        return as == As.plan
                ? Report.of(PlanContrast.of(left, right), names)
                : Report.of(AgencyContrast.of(left, right), names);
    }

    private static Snapshot snapshot(Snapshots snapshots, WorkbookFile file) {
        Snapshots.Reading reading = snapshots.read("", file);
        if (reading instanceof Snapshots.Reading.Unreadable unreadable) {
            throw new RefusedException(file.name() + ": " + unreadable.reason());
        }
        return ((Snapshots.Reading.Read) reading).snapshot();
    }

    private void write(Report report) throws IOException {
        if (format == Format.xlsx && output != null) {
            Files.write(output, new OoxmlWriter().write(report.workbook().get()));
        } else if (output != null) {
            Files.writeString(output, written(report));
        } else {
            print(written(report));
        }
    }

    private String written(Report report) {
        return switch (format) {
            case text -> Terminal.harmless(report.text().get());
            case html -> report.html().get();
            case json -> json(report.json().get());
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
