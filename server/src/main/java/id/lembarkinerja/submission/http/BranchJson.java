package id.lembarkinerja.submission.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.account.Accounts;
import id.lembarkinerja.platform.http.Problem;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.submission.Branch;
import id.lembarkinerja.submission.BranchEvent;
import id.lembarkinerja.submission.KeptBranch;
import id.lembarkinerja.submission.Merging;
import java.util.List;

/** Branches, merge plans and what stands against a merge, as JSON. */
final class BranchJson {
    private final Accounts accounts;

    BranchJson(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * A branch with everything but its content; {@code mergedInto} is null while no version holds it, {@code closed}
     * while it waits to be merged.
     */
    ObjectNode branch(KeptBranch kept) {
        Branch branch = kept.branch();
        ObjectNode json = Json.object()
                .put("id", branch.id())
                .put("base", branch.base())
                .put("sha256", branch.sha256())
                .put("hash", branch.hash())
                .put("name", branch.name())
                .put("note", branch.sender().note())
                .put("author", branch.sender().author())
                .put("authorName", accounts.nameOf(branch.sender().author()))
                .put("at", branch.sender().at().toString())
                .put("label", branch.wishes().label())
                .put("anyway", branch.wishes().otherForm());
        json.set("mergedInto", kept.mergedInto() == 0 ? null : IntNode.valueOf(kept.mergedInto()));
        json.set("closed", kept.findClosing().map(this::event).orElse(null));
        json.set("removed", kept.findRemoval().map(this::event).orElse(null));
        return json;
    }

    private ObjectNode event(BranchEvent event) {
        ObjectNode json = Json.object()
                .put("kind", event.kind().label())
                .put("reason", event.reason())
                .put("by", event.actor())
                .put("byName", accounts.nameOf(event.actor()))
                .put("at", event.at().toString());
        return event.version() == 0 ? json : json.put("version", event.version());
    }

    /** How a branch comes together with the latest version. */
    ObjectNode plan(Merging.Planned planned) {
        ObjectNode json = Json.object();
        json.set("branch", branch(new KeptBranch(planned.branch(), 0, List.of())));
        json.set("base", base(planned.base()));
        json.set("latest", SubmissionJson.version(planned.latest()));
        json.set("plan", planned.plan());
        return json;
    }

    private static ObjectNode base(Merging.Base base) {
        return Json.object()
                .put("n", base.n())
                .put("guessed", base.guessed())
                .put("alike", base.alike())
                .put("gone", base.gone());
    }

    /** Why nothing was merged; the branch stays. */
    Problem problem(Merging outcome) {
        if (outcome instanceof Merging.Stale stale) {
            int n = stale.fresh().latest().n();
            return with(
                    Problem.of(
                            409,
                            "stale-base",
                            "Sudah ada versi yang lebih baru",
                            "Sementara Anda memilih, versi " + n
                                    + " sudah disimpan. Belum ada yang digabungkan; cabang Anda"
                                    + " tetap tersimpan. Periksa rencana yang baru: pilihan Anda masih berlaku untuk bentrok"
                                    + " yang sama."),
                    stale.fresh());
        }
        if (outcome instanceof Merging.Open open) {
            ArrayNode ids = Json.array();
            open.conflicts().forEach(ids::add);
            return with(
                            Problem.of(
                                    422,
                                    "choices-missing",
                                    "Masih ada yang harus dipilih",
                                    "Masih ada " + open.conflicts().size()
                                            + " bentrok yang belum dipilih. Pilih isi yang dipakai untuk masing-masing, lalu"
                                            + " gabungkan lagi."),
                            open.plan())
                    .with("open", ids);
        }
        if (outcome instanceof Merging.BaseNeeded needed) {
            Merging.Base guess = needed.guess();
            String hint = guess.n() == 0
                    ? ""
                    : " Kemungkinan dari versi " + guess.n() + ": " + guess.alike() + " % selnya sama.";
            return Problem.of(
                            422,
                            "base-needed",
                            "Asal berkas belum diketahui",
                            origin(guess) + hint + " Pilih versi asalnya, lalu gabungkan.")
                    .with("base", base(guess));
        }
        if (outcome instanceof Merging.Impossible impossible) {
            return Problem.of(
                    422,
                    "not-mergeable",
                    "Tidak dapat digabungkan otomatis",
                    impossible.message() + " Belum ada yang digabungkan; cabang Anda tetap tersimpan.");
        }
        throw new IllegalStateException("no refusal: " + outcome);
    }

    private static String origin(Merging.Base guess) {
        return guess.gone() == 0
                ? "Berkas ini tidak menyebut dari versi mana asalnya."
                : "Isi versi " + guess.gone()
                        + ", asal berkas ini, sudah dihapus menurut kebijakan retensi, jadi tidak dapat dibandingkan.";
    }

    private Problem with(Problem problem, Merging.Planned planned) {
        ObjectNode plan = plan(planned);
        Problem full = problem;
        for (String member : List.of("branch", "base", "latest", "plan")) {
            full = full.with(member, plan.get(member));
        }
        return full;
    }
}
