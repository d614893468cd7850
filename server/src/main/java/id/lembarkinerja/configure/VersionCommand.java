package id.lembarkinerja.configure;

import id.lembarkinerja.account.Scope;
import id.lembarkinerja.submission.Content;
import id.lembarkinerja.submission.Filed;
import id.lembarkinerja.submission.Submission;
import id.lembarkinerja.submission.Version;
import id.lembarkinerja.workbook.FileMark;
import id.lembarkinerja.workbook.WorkbookPatching;
import id.lembarkinerja.workbook.ooxml.OoxmlMarks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lembar version [SUBMISSION [N -o OUT.xlsx]]}: lists what is stored, and takes a version out as a copy. */
@Command(
        name = "version",
        mixinStandardHelpOptions = true,
        description = "Menampilkan kiriman dan versinya, atau menyalin satu versi ke berkas baru.")
final class VersionCommand implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "KIRIMAN",
            description = "Kode kiriman; tanpa itu: semua kiriman.")
    private @Nullable String submission;

    @Parameters(index = "1", arity = "0..1", paramLabel = "N", description = "Nomor versi; tanpa itu: semua versinya.")
    private @Nullable Integer n;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "Berkas salinan; berkas yang sudah ada tidak ditimpa.")
    private @Nullable Path output;

    @Option(
            names = "--exact",
            description = "Byte demi byte seperti saat disimpan, tanpa tanda asal versi di dalamnya.")
    private boolean exact;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("picocli gives the specification");
        }
        if ((n == null) != (output == null)) {
            throw new RefusedException(
                    "Sebutkan kode kiriman, nomor versi dan berkas hasilnya, misalnya: lembar version"
                            + " k3v9x2 3 -o salinan.xlsx");
        }
        PrintWriter out = spec.commandLine().getOut();
        try (Installation installation =
                Installation.open(data.existing(), InstantSource.system(), Engines.current())) {
            if (submission == null) {
                installation.submissions.list(Scope.everything(), "", "").forEach(filed -> print(out, filed));
            } else if (n == null || output == null) {
                listVersions(installation, submission).forEach(version -> print(out, version));
            } else {
                copy(installation, version(installation, submission, n), output);
                out.println("Versi " + n + " disalin ke " + output + ".");
            }
        }
        out.flush();
        return 0;
    }

    private static Iterable<Version> listVersions(Installation installation, String submission) {
        if (installation.submissions.find(submission).isEmpty()) {
            throw new RefusedException("Kiriman \"" + submission
                    + "\" tidak ada. Jalankan \"lembar version\" untuk melihat semua kiriman.");
        }
        return installation.submissions.read(store -> store.listVersions(submission));
    }

    private static Version version(Installation installation, String submission, int n) {
        for (Version version : listVersions(installation, submission)) {
            if (version.n() == n) {
                return version;
            }
        }
        throw new RefusedException("Kiriman " + submission + " tidak punya versi " + n + ". Jalankan \"lembar version "
                + submission + "\" untuk melihat versinya.");
    }

    private void copy(Installation installation, Version version, Path target) {
        byte[] bytes = installation
                .submissions
                .read(store -> store.findContent(version.submission(), version.n(), Content.Part.WORKBOOK))
                .orElseThrow(() -> new RefusedException("Isi versi " + version.n()
                        + " tidak ada lagi. Jalankan \"lembar verify\" untuk mengetahui sebabnya."));
        try {
            Files.copy(new ByteArrayInputStream(exact ? bytes : marked(version, bytes)), target);
        } catch (FileAlreadyExistsException e) {
            throw new RefusedException("Berkas " + target + " sudah ada. Pilih nama lain, supaya isinya tidak hilang.");
        } catch (IOException e) {
            throw new RefusedException("Berkas " + target + " tidak dapat ditulis. Periksa folder dan hak aksesnya.");
        }
    }

    private static byte[] marked(Version version, byte[] bytes) {
        FileMark mark = new FileMark(
                version.submission(),
                version.n(),
                version.hash(),
                version.origin().digest().ruleset());
        if (new OoxmlMarks().mark(version.origin().name(), bytes, mark) instanceof WorkbookPatching.Patched patched) {
            return patched.bytes();
        }
        throw new RefusedException(
                "Versi " + version.n()
                        + " tidak dapat diberi tanda asalnya. Ulangi dengan --exact untuk mendapat berkas seperti saat disimpan.");
    }

    private static void print(PrintWriter out, Filed filed) {
        Submission found = filed.submission();
        out.println(Terminal.harmless(String.join(
                "  ",
                found.id(),
                found.key().agency(),
                found.key().period(),
                found.key().form(),
                found.state().label(),
                filed.latest().map(version -> "versi " + version.n()).orElse("belum ada versi"),
                found.title())));
    }

    private static void print(PrintWriter out, Version version) {
        Version.Sender sender = version.origin().sender();
        out.println(Terminal.harmless(String.join(
                "  ",
                Integer.toString(version.n()),
                sender.at().toString(),
                sender.authorName(),
                version.origin().name(),
                sender.label(),
                sender.note().lines().findFirst().orElse(""))));
    }
}
