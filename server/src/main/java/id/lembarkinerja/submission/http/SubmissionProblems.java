package id.lembarkinerja.submission.http;

import id.lembarkinerja.platform.http.Problem;
import id.lembarkinerja.platform.http.Problems;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.submission.BranchEvent;
import id.lembarkinerja.submission.BranchKeeping;
import id.lembarkinerja.submission.Deciding;
import id.lembarkinerja.submission.Period;
import id.lembarkinerja.submission.Removal;
import id.lembarkinerja.submission.State;
import id.lembarkinerja.submission.Storing;
import id.lembarkinerja.submission.VersionComparison;
import id.lembarkinerja.submission.WorkbookExamination;

/** Why a submission, version or decision was not taken. */
public final class SubmissionProblems {
    private SubmissionProblems() {}

    /** 409: the period takes nothing any more. */
    public static Problem periodClosed(Period period) {
        return Problem.of(
                409,
                "period-closed",
                "Periode sudah ditutup",
                "Periode " + period.label()
                        + " sudah ditutup, jadi tidak ada yang disimpan. Minta sekretariat membukanya kembali.");
    }

    /** 409: the submission is in a state that takes no versions. */
    public static Problem locked(State state) {
        return Problem.of(
                409,
                "locked",
                "Kiriman terkunci",
                "Kiriman ini " + state.word()
                        + ", jadi tidak menerima versi baru. Minta sekretariat membukanya kembali dengan alasan.");
    }

    /** 422: the file cannot be used. */
    public static Problem unreadable(WorkbookExamination.Refused refused) {
        return Problem.of(422, refused.type(), "Berkas tidak dapat dipakai", refused.message());
    }

    static Problem otherForm(WorkbookExamination.Mismatch mismatch) {
        String found = String.join(", ", mismatch.found());
        return Problem.of(
                        422,
                        "other-form",
                        "Berkas ini berisi formulir lain",
                        "Berkas ini memuat " + found + ", bukan " + mismatch.wanted()
                                + "; tidak ada yang disimpan. Pilih kiriman yang sesuai, atau kirim juga dengan alasan.")
                .with("found", Json.MAPPER.getNodeFactory().textNode(found));
    }

    /** 409: nothing more is kept until some of what waits was merged or closed. */
    static Problem of(BranchKeeping.Full full) {
        return Problem.of(
                409,
                "too-many-branches",
                "Terlalu banyak yang belum digabungkan",
                "Kiriman ini sudah mempunyai " + full.open()
                        + " cabang yang belum digabungkan, jadi berkas ini tidak disimpan; berkas itu tetap ada pada Anda."
                        + " Gabungkan cabang-cabang itu, atau tutup yang tidak diperlukan lagi, dari Riwayat, lalu kirim"
                        + " lagi.");
    }

    /** 410: the branch is known, but its bytes are gone by the office's own decision. */
    static Problem branchRemoved(BranchEvent removal) {
        return Problem.of(
                410,
                "branch-removed",
                "Isi cabang sudah dihapus",
                "Isi cabang ini dihapus menurut kebijakan retensi pada "
                        + removal.at().toString().substring(0, 10) + ": " + removal.reason()
                        + ". Catatannya tetap ada; bila isinya masih diperlukan, kirim lagi berkasnya.");
    }

    /** The version is known, but its bytes are gone by the office's own decision. */
    static Problem removed(Removal removal) {
        return Problem.of(
                410,
                "version-removed",
                "Isi versi sudah dihapus",
                "Isi versi " + removal.version() + " dihapus menurut kebijakan retensi pada "
                        + removal.at().toString().substring(0, 10) + ": " + removal.reason()
                        + ". Catatan versi, hash dan tanda terimanya tetap ada; pilih versi lain untuk dibuka atau"
                        + " dibandingkan.");
    }

    /** A version that was stored once and is not understood any more; its bytes are there all the same. */
    static Problem noLongerReadable(VersionComparison.Unreadable unreadable) {
        VersionComparison.Side side = unreadable.side();
        return Problem.of(
                422,
                "version-unreadable",
                "Versi tidak dapat dibandingkan",
                "Versi " + side.label().substring(1) + " (" + side.name() + ") tidak dapat dibaca untuk dibandingkan: "
                        + unreadable.reason() + " Berkas yang tersimpan tetap utuh: unduh dari Riwayat, simpan ulang"
                        + " dengan Excel, lalu kirim sebagai versi baru.");
    }

    /** Why nothing was stored, apart from a stale base. */
    static Problem of(Storing refusal) {
        if (refusal instanceof Storing.Unreadable unreadable) {
            return unreadable(unreadable.refusal());
        }
        if (refusal instanceof Storing.OtherForm other) {
            return otherForm(other.mismatch());
        }
        if (refusal instanceof Storing.PeriodClosed closed) {
            return periodClosed(closed.period());
        }
        return refusal instanceof Storing.Locked locked ? locked(locked.state()) : Problems.notFound();
    }

    static Problem of(Deciding refusal) {
        if (refusal instanceof Deciding.NotAllowed refused) {
            return Problem.of(
                    403,
                    "forbidden",
                    "Tidak berwenang",
                    "Peran Anda tidak boleh melakukan \"" + refused.verdict().label()
                            + "\" pada kiriman ini. Mintalah kepada pengguna dengan peran yang sesuai.");
        }
        if (refusal instanceof Deciding.PeriodClosed closed) {
            return periodClosed(closed.period());
        }
        if (refusal instanceof Deciding.WrongState wrong) {
            return Problem.of(
                            409,
                            "wrong-state",
                            "Tidak dapat dilakukan sekarang",
                            "Kiriman ini berstatus " + wrong.state().word() + ", sehingga \""
                                    + wrong.verdict().label() + "\" tidak berlaku. Muat ulang untuk melihat status"
                                    + " terbarunya.")
                    .with(
                            "state",
                            Json.MAPPER.getNodeFactory().textNode(wrong.state().label()));
        }
        if (refusal instanceof Deciding.NoteMissing missing) {
            return Problem.of(
                    422,
                    "note-required",
                    "Catatan belum diisi",
                    "Keputusan \"" + missing.verdict().label()
                            + "\" harus disertai catatan: tuliskan apa yang harus diperbaiki atau alasannya.");
        }
        if (refusal instanceof Deciding.NoVersion) {
            return Problem.of(
                    409,
                    "no-version",
                    "Belum ada versi",
                    "Belum ada berkas dalam kiriman ini. Simpan satu versi dahulu.");
        }
        if (refusal instanceof Deciding.NewerVersion newer) {
            return Problem.of(
                            409,
                            "newer-version",
                            "Ada versi yang lebih baru",
                            "Sesudah versi yang Anda lihat sudah ada versi "
                                    + newer.latest().n() + ". Telaah versi itu dahulu, lalu putuskan.")
                    .with("latest", SubmissionJson.version(newer.latest()));
        }
        if (refusal instanceof Deciding.OpenErrors errors) {
            return Problem.of(
                            409,
                            "open-errors",
                            "Masih ada galat",
                            "Versi terakhir masih memuat " + errors.proven()
                                    + " galat yang terbukti. Kembalikan dengan catatan, atau tuliskan alasan"
                                    + " menyetujuinya.")
                    .with("proven", Json.MAPPER.getNodeFactory().numberNode(errors.proven()));
        }
        return Problems.notFound();
    }
}
