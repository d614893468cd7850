package id.lembarkinerja.configure;

import id.lembarkinerja.platform.DataFolder;
import id.lembarkinerja.submission.Branch;
import id.lembarkinerja.submission.KeptBranch;
import id.lembarkinerja.submission.Removal;
import id.lembarkinerja.submission.RetentionPolicy;
import id.lembarkinerja.submission.Version;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code lembar retain [--apply --reason TEXT]}: what the policy of the office, {@code aturan/retensi.json} in the data
 * folder, releases; removed only with a reason.
 */
@Command(
        name = "retain",
        mixinStandardHelpOptions = true,
        description = "Menampilkan isi versi lama yang boleh dihapus menurut kebijakan retensi, dan menghapusnya bila"
                + " diminta dengan alasan. Catatan versi, hash dan tanda terimanya tetap ada.")
final class RetainCommand implements Callable<Integer> {
    private static final String EXAMPLE =
            "{\"afterYears\": 10, \"states\": [\"approved\"], \"keep\": [\"approved\", \"labelled\"]}";

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--apply", description = "Hapus isi yang ditampilkan; tidak dapat dikembalikan.")
    private boolean apply;

    @Option(names = "--reason", paramLabel = "ALASAN", description = "Dasar penghapusan; tersimpan selamanya.")
    private String reason = "";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("picocli gives the specification");
        }
        if (apply && reason.isBlank()) {
            throw new RefusedException("Tidak ada yang dihapus: sebutkan dasarnya dengan --reason, misalnya nomor dan"
                    + " tanggal jadwal retensi arsip.");
        }
        PrintWriter out = spec.commandLine().getOut();
        DataFolder folder = data.existing();
        RetentionPolicy policy = policy(folder);
        try (Installation installation = Installation.open(folder, InstantSource.system(), Engines.current())) {
            if (apply) {
                List<Removal> removed = installation.retention.remove(policy, reason.strip(), "system");
                removed.forEach(
                        removal -> out.println("dihapus  " + removal.submission() + "  versi " + removal.version()));
                List<KeptBranch> branches = installation.branchRetention.remove(policy, reason.strip(), "system");
                branches.forEach(kept -> out.println("dihapus  " + kept.branch().submission() + "  cabang "
                        + kept.branch().id()));
                out.println("Isi " + removed.size() + " versi dan " + branches.size()
                        + " cabang dihapus; catatan, hash dan tanda terimanya tetap ada.");
            } else {
                List<Version> released = installation.retention.list(policy);
                released.forEach(version -> print(out, version));
                List<KeptBranch> branches = installation.branchRetention.list(policy);
                branches.forEach(kept -> print(out, kept.branch()));
                out.println(told(released.size(), branches.size()));
            }
        }
        out.flush();
        return 0;
    }

    private static String told(int versions, int branches) {
        if (versions + branches == 0) {
            return "Menurut kebijakan retensi belum ada isi yang boleh dihapus; semuanya disimpan.";
        }
        return "Isi " + versions + " versi dan " + branches
                + " cabang boleh dihapus; cabang yang belum digabungkan selalu disimpan. Buat cadangan dahulu dengan"
                + " \"lembar backup\", lalu jalankan dengan --apply --reason.";
    }

    private static void print(PrintWriter out, Version version) {
        out.println(Terminal.harmless(String.join(
                "  ",
                version.submission(),
                "versi " + version.n(),
                version.origin().sender().at().toString(),
                version.origin().size() + " bita",
                version.origin().name())));
    }

    private static void print(PrintWriter out, Branch branch) {
        out.println(Terminal.harmless(String.join(
                "  ",
                branch.submission(),
                "cabang " + branch.id(),
                branch.sender().at().toString(),
                branch.name())));
    }

    private static RetentionPolicy policy(DataFolder folder) {
        Path file = folder.rules().resolve("retensi.json");
        RetentionPolicy.Reading reading;
        try {
            reading = RetentionPolicy.parse(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new RefusedException("Belum ada kebijakan retensi, jadi semua isi disimpan. Tuliskan kebijakan kantor"
                    + " Anda ke " + file + ", misalnya: " + EXAMPLE);
        } catch (IOException e) {
            throw new RefusedException("Kebijakan retensi " + file + " tidak dapat dibaca. Periksa hak aksesnya.");
        }
        if (reading instanceof RetentionPolicy.Reading.Read read) {
            return read.policy();
        }
        throw new RefusedException("Kebijakan retensi " + file + " tidak dapat dipakai: "
                + ((RetentionPolicy.Reading.Unusable) reading).reason() + ". Contoh yang sah: " + EXAMPLE);
    }
}
