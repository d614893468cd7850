package id.lembarkinerja.configure;

import id.lembarkinerja.evaluation.Filling;
import id.lembarkinerja.evaluation.ProposedCell;
import id.lembarkinerja.platform.DataFolder;
import id.lembarkinerja.validation.Examination;
import id.lembarkinerja.workbook.WorkbookFile;
import id.lembarkinerja.workbook.WorkbookPatching;
import id.lembarkinerja.workbook.ooxml.OoxmlPatcher;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lembar compute FILE -o OUT.xlsx}: fills achievement and category, changes nothing else. */
@Command(
        name = "compute",
        mixinStandardHelpOptions = true,
        description = "Mengisi capaian dan kategori; sel lain tidak berubah.")
final class ComputeCommand implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Parameters(paramLabel = "FILE", description = "Buku kerja .xlsx atau .xlsm.")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "Berkas hasil; berkas asal tidak diubah.")
    private Path output = Path.of("");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        OutputFile result = new OutputFile(output, List.of(file));
        result.requireWritable();
        WorkbookFile original = CheckCommand.read(List.of(file)).get(0);
        Examination examination = Rules.of(new DataFolder(data.path())).examiner.examine(List.of(original));
        if (examination instanceof Examination.Unreadable unreadable) {
            throw new RefusedException(
                    unreadable.name() + ": " + unreadable.refusal().message());
        }
        Examination.Examined examined = (Examination.Examined) examination;
        List<ProposedCell> cells =
                Filling.plan(examined.workbooks().get(0), 0, examined.tables(), examined.scorecard());
        WorkbookPatching patching = new OoxmlPatcher()
                .patch(
                        original.name(),
                        original.bytes(),
                        cells.stream().map(ProposedCell::edit).toList());
        if (patching instanceof WorkbookPatching.Unreadable unreadable) {
            throw new RefusedException(original.name() + ": " + unreadable.why().message());
        }
        if (patching instanceof WorkbookPatching.Impossible impossible) {
            throw new RefusedException(impossible.message());
        }
        result.write(((WorkbookPatching.Patched) patching).bytes());
        report(cells);
        return 0;
    }

    private void report(List<ProposedCell> cells) {
        if (spec == null) {
            throw new IllegalStateException("picocli gives the specification");
        }
        var out = spec.commandLine().getOut();
        for (ProposedCell cell : cells) {
            out.println(Terminal.harmless(
                    cell.edit().sheet() + "!" + cell.edit().cell().a1() + "  "
                            + (cell.before().isBlank() ? "(kosong)" : cell.before()) + " → " + cell.display()));
        }
        out.println(
                cells.isEmpty()
                        ? "Tidak ada sel yang perlu diisi; " + output + " sama dengan berkas asal."
                        : cells.size() + " sel ditulis ke " + output + ".");
        out.flush();
    }
}
