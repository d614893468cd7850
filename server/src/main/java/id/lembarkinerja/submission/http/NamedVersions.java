package id.lembarkinerja.submission.http;

import id.lembarkinerja.platform.http.Parameters;
import id.lembarkinerja.platform.http.Problem;
import id.lembarkinerja.platform.http.Problems;
import id.lembarkinerja.submission.Submissions;
import id.lembarkinerja.submission.Version;
import id.lembarkinerja.submission.VersionAt;
import io.javalin.http.Context;
import java.time.ZoneId;

/** Versions as a request names them, or the problem that says why there is none. */
final class NamedVersions {
    private final Submissions submissions;

    NamedVersions(Submissions submissions) {
        this.submissions = submissions;
    }

    /** The version of the submission in the path that the parameter names: by number, latest, approved, a day. */
    Version get(Context context, String parameter) {
        String said = Parameters.text(context, parameter);
        VersionAt at = VersionAt.parse(said, ZoneId.systemDefault())
                .orElseThrow(() -> Problem.of(
                                400,
                                "invalid-parameter",
                                "Versi tidak dikenal",
                                parameter + " = " + said
                                        + " bukan versi. Pakai nomor versi, latest, approved, atau tanggal"
                                        + " seperti 2026-11-27.")
                        .asException());
        String id = context.pathParam("id");
        return submissions.read(store -> at.find(store, id)).orElseThrow(() -> noVersion(at, said));
    }

    private static RuntimeException noVersion(VersionAt at, String said) {
        if (at instanceof VersionAt.Numbered) {
            return Problems.notFound().asException();
        }
        String detail = at instanceof VersionAt.Moment
                ? "Pada " + said + " belum ada versi yang tersimpan. Pilih tanggal sesudah versi pertama dikirim."
                : at instanceof VersionAt.Approved
                        ? "Belum ada versi yang disetujui. Pilih versi menurut nomor atau tanggal."
                        : "Belum ada versi yang tersimpan. Kirim satu versi lebih dahulu.";
        return Problem.of(404, "no-version-then", "Belum ada versi", detail).asException();
    }
}
