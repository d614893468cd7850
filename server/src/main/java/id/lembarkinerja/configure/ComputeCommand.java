package id.lembarkinerja.configure;

import id.lembarkinerja.evaluation.Filling;
import id.lembarkinerja.evaluation.ProposedCell;
import id.lembarkinerja.platform.DataFolder;
import id.lembarkinerja.validation.Examination;
import id.lembarkinerja.workbook.WorkbookFile;
import id.lembarkinerja.workbook.WorkbookPatching;
import id.lembarkinerja.workbook.ooxml.OoxmlPatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
        requireWritable();
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
        write(((WorkbookPatching.Patched) patching).bytes());
        report(cells);
        return 0;
    }

    /** Said before the work begins. */
    private void requireWritable() {
        Path target = output.toAbsolutePath();
        if (Files.isDirectory(target) || target.getFileName() == null) {
            throw new RefusedException(output + " adalah folder. Sebutkan nama berkas hasil, misalnya -o hasil.xlsx.");
        }
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new RefusedException(
                    "Folder untuk " + output + " tidak ada. Buat dahulu foldernya, atau pilih tempat lain.");
        }
        try {
            if (Files.exists(target) && Files.exists(file) && Files.isSameFile(target, file)) {
                throw new RefusedException(
                        "Berkas hasil sama dengan berkas asal, padahal berkas asal tidak boleh berubah."
                                + " Sebutkan nama lain dengan -o.");
            }
        } catch (IOException e) {
            throw new RefusedException("Berkas " + output + " tidak dapat diperiksa. Periksa hak aksesnya.");
        }
    }

    /** Beside its place first, then moved: whoever opens the result never sees half of it. */
    private void write(byte[] bytes) {
        Path target = output.toAbsolutePath();
        try {
            Path part = Files.createTempFile(target.getParent(), "lembar", ".part");
            try {
                Files.write(part, bytes);
                share(part);
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new RefusedException("Berkas " + output
                    + " tidak dapat ditulis. Tutup dahulu bila sedang terbuka, periksa hak akses dan ruang cakram.");
        }
    }

    /** A temporary file is for its owner alone; the result is as open as the original. */
    private void share(Path part) throws IOException {
        if (part.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(file));
        }
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
