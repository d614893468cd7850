package id.lembarkinerja.review.http;

import id.lembarkinerja.platform.http.Problem;
import id.lembarkinerja.platform.http.Problems;
import id.lembarkinerja.review.Commenting;
import id.lembarkinerja.submission.http.SubmissionProblems;
import java.util.List;

/** Why something was not said. */
final class ReviewProblems {
    private ReviewProblems() {}

    static Problem of(Commenting refusal) {
        if (refusal instanceof Commenting.CellUnknown unknown) {
            return Problem.of(
                    422,
                    "cell-unknown",
                    "Sel tidak ditemukan",
                    "Sel " + unknown.cell() + " tidak ada di versi " + unknown.version()
                            + ", atau versi itu tidak dapat dibaca lagi. Catatan belum disimpan: buka versi itu, pilih"
                            + " selnya, lalu kirim lagi.");
        }
        if (refusal instanceof Commenting.FindingUnknown unknown) {
            return Problem.of(
                    422,
                    "finding-unknown",
                    "Temuan tidak ada di sel itu",
                    "Pemeriksaan versi ini tidak menemukan \"" + unknown.finding()
                            + "\" di sel itu. Catatan belum disimpan: periksa ulang, atau kirim catatan tanpa temuan.");
        }
        if (refusal instanceof Commenting.Misfit misfit) {
            return SuggestionProblems.impossible(misfit.message());
        }
        if (refusal instanceof Commenting.NoVersion) {
            return Problem.of(
                    409,
                    "no-version",
                    "Belum ada versi",
                    "Belum ada berkas dalam kiriman ini, atau versi itu tidak ada. Muat ulang daftar versi.");
        }
        if (refusal instanceof Commenting.Settled settled) {
            return SuggestionProblems.settled(List.of(settled.thread()));
        }
        if (refusal instanceof Commenting.PeriodClosed closed) {
            return SubmissionProblems.periodClosed(closed.period());
        }
        return Problems.notFound();
    }
}
