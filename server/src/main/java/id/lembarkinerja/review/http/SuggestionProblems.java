package id.lembarkinerja.review.http;

import id.lembarkinerja.platform.http.Problem;
import id.lembarkinerja.platform.http.Problems;
import id.lembarkinerja.review.Accepting;
import id.lembarkinerja.review.ThreadView;
import id.lembarkinerja.submission.Storing;
import id.lembarkinerja.submission.Version;
import id.lembarkinerja.submission.http.SubmissionJson;
import id.lembarkinerja.submission.http.SubmissionProblems;
import java.util.List;
import java.util.stream.Collectors;

/** Why a suggested value was not taken over. */
final class SuggestionProblems {
    private SuggestionProblems() {}

    static Problem of(Accepting refusal) {
        if (refusal instanceof Accepting.Stale stale) {
            return stale(stale.latest());
        }
        if (refusal instanceof Accepting.Refused refused) {
            return refused(refused);
        }
        if (refusal instanceof Accepting.Impossible impossible) {
            return impossible(impossible.message());
        }
        if (refusal instanceof Accepting.NotStored missed) {
            return notStored(missed.why());
        }
        return Problems.notFound();
    }

    static Problem impossible(String message) {
        return Problem.of(422, "suggestion-impossible", "Usulan tidak dapat ditulis", message);
    }

    private static Problem stale(Version latest) {
        return Problem.of(
                        409,
                        "stale-base",
                        "Sudah ada versi yang lebih baru",
                        latest.origin().sender().authorName() + " sudah menyimpan versi " + latest.n()
                                + " sementara itu, jadi usulan belum diterima. Muat ulang, lalu terima lagi.")
                .with("latest", SubmissionJson.version(latest));
    }

    private static Problem refused(Accepting.Refused refused) {
        String cells = cells(refused.threads());
        return switch (refused.reason()) {
            case SETTLED -> settled(refused.threads());
            case ROW_GONE ->
                Problem.of(
                        422,
                        "row-gone",
                        "Barisnya sudah tidak ada",
                        "Baris, kolom, atau lembar untuk " + cells
                                + " tidak ada lagi di versi terakhir. Tolak usulannya dengan alasan itu.");
            case PLACE_UNKNOWN ->
                Problem.of(
                        409,
                        "suggestion-place-unknown",
                        "Tempat usulan tidak pasti",
                        "Tidak dapat dipastikan di mana " + cells
                                + " sekarang berada di versi terakhir, jadi usulan tidak ditulis. Isi nilainya sendiri di"
                                + " baris yang dimaksud, lalu tolak usulan ini dengan alasan itu.");
            case OUTDATED ->
                Problem.of(
                        409,
                        "suggestion-outdated",
                        "Selnya sudah berubah",
                        "Isi " + cells + " sudah berubah sejak usulan ditulis, jadi usulan tidak diterima begitu saja."
                                + " Isi nilainya sendiri bila masih benar, atau tolak dengan alasan.");
            case DIFFERING ->
                Problem.of(
                        409,
                        "suggestions-differ",
                        "Usulan saling berbeda",
                        "Beberapa usulan memberi nilai berbeda untuk " + cells
                                + ". Belum ada yang diterima. Pilih satu usulan untuk setiap sel, dan tolak yang lain"
                                + " dengan alasan.");
            case FORMULA ->
                Problem.of(
                        409,
                        "formula-cell",
                        "Sel berisi rumus",
                        "Di " + cells + " ada rumus; menerima usulan menggantinya dengan nilai tetap. Perbaiki"
                                + " rumusnya di lembar, atau terima dan ganti rumusnya.");
        };
    }

    static Problem settled(List<ThreadView> threads) {
        return Problem.of(
                409,
                "suggestion-settled",
                "Usulan sudah diputuskan",
                "Usulan untuk " + cells(threads)
                        + " sudah diterima, ditolak, atau diselesaikan. Muat ulang untuk melihatnya.");
    }

    private static String cells(List<ThreadView> threads) {
        return threads.stream()
                .map(view -> "sel " + view.placement().sheet() + "!"
                        + view.placement().cell() + " ("
                        + view.thread().anchor().label() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Problem notStored(Storing why) {
        if (why instanceof Storing.PeriodClosed closed) {
            return SubmissionProblems.periodClosed(closed.period());
        }
        if (why instanceof Storing.Locked locked) {
            return SubmissionProblems.locked(locked.state());
        }
        if (why instanceof Storing.Unreadable unreadable) {
            return SubmissionProblems.unreadable(unreadable.refusal());
        }
        return Problem.of(
                409,
                "not-stored",
                "Versi baru tidak disimpan",
                "Versi dengan nilai usulan itu sudah ada atau tidak dapat disimpan. Muat ulang, lalu coba lagi.");
    }
}
