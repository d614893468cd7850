package id.lembarkinerja.configure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.lembarkinerja.comparison.Comparer;
import id.lembarkinerja.comparison.Comparison;
import id.lembarkinerja.comparison.Snapshot;
import id.lembarkinerja.comparison.report.ComparisonHtml;
import id.lembarkinerja.comparison.report.ComparisonJson;
import id.lembarkinerja.comparison.report.ComparisonText;
import id.lembarkinerja.platform.DataFolder;
import id.lembarkinerja.workbook.WorkbookFile;
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
        html
    }

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(index = "0", paramLabel = "LAMA", description = "Versi lama, .xlsx atau .xlsm.")
    private Path old = Path.of("");

    @Parameters(index = "1", paramLabel = "BARU", description = "Versi baru.")
    private Path fresh = Path.of("");

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (bawaan: text)")
    private Format format = Format.text;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        List<WorkbookFile> files = CheckCommand.read(List.of(old, fresh));
        // Files from anywhere belong to no agency, so nobody said anything about their layouts.
        Snapshots snapshots = new Snapshots(new Rules.Later(new DataFolder(data.path())), agency -> Map.of());
        Comparison comparison = Comparer.compare(snapshot(snapshots, files.get(0)), snapshot(snapshots, files.get(1)));
        print(written(comparison));
        return comparison.isSame() ? 0 : 1;
    }

    private static Snapshot snapshot(Snapshots snapshots, WorkbookFile file) {
        Snapshots.Reading reading = snapshots.read("", file);
        if (reading instanceof Snapshots.Reading.Unreadable unreadable) {
            throw new RefusedException(file.name() + ": " + unreadable.reason());
        }
        return ((Snapshots.Reading.Read) reading).snapshot();
    }

    private String written(Comparison comparison) {
        return switch (format) {
            case text -> Terminal.harmless(ComparisonText.of(comparison));
            case html -> ComparisonHtml.of(comparison);
            case json -> json(comparison);
        };
    }

    private static String json(Comparison comparison) {
        try {
            return JsonMapper.builder()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .build()
                            .writeValueAsString(ComparisonJson.of(comparison))
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
