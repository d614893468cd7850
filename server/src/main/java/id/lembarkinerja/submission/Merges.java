package id.lembarkinerja.submission;

import id.lembarkinerja.account.User;
import id.lembarkinerja.submission.Merging.Base;
import id.lembarkinerja.submission.Merging.Planned;
import id.lembarkinerja.submission.VersionComparison.Side;
import id.lembarkinerja.submission.WorkbookMerging.Chosen;
import id.lembarkinerja.submission.WorkbookMerging.Distance;
import id.lembarkinerja.submission.WorkbookMerging.Outcome;
import id.lembarkinerja.submission.WorkbookMerging.Sides;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Merging branches into the latest version. */
public final class Merges {
    /** So many versions back it is looked for the one a branch comes from. */
    private static final int FURTHEST = 12;

    private final Submissions submissions;
    private final Branches branches;
    private final Versions versions;
    private final WorkbookMerging merging;

    /** On these features. */
    public Merges(Submissions submissions, Branches branches, Versions versions, WorkbookMerging merging) {
        this.submissions = submissions;
        this.branches = branches;
        this.versions = versions;
        this.merging = merging;
    }

    /**
     * How somebody wants to merge.
     *
     * @param base the version the branch comes from; zero for the one that was said when it was kept
     * @param onto the latest version they looked at
     * @param note what was done; blank for what was said with the branch, as are the label and the silences
     * @param chosen what they chose
     * @param silences what is silenced with the merged version, as JSON; empty for nothing
     */
    public record Wish(int base, int onto, Chosen chosen, String note, String label, String silences) {}

    /**
     * How a branch would come together with the latest version.
     *
     * @param carrier whose workbook is to carry the result, {@code theirs} or {@code mine}; empty for the better one
     */
    public Merging plan(String submission, String branch, int base, String carrier) {
        Optional<Branch> found = find(submission, branch).map(KeptBranch::branch);
        Optional<Version> latest = latest(submission);
        if (found.isEmpty() || latest.isEmpty()) {
            return new Merging.Unknown();
        }
        Base from = base(found.get(), base);
        return from.n() == 0 ? new Merging.BaseNeeded(from) : plan(found.get(), from, latest.get(), carrier);
    }

    private Merging plan(Branch branch, Base base, Version latest, String carrier) {
        Outcome outcome = merging.plan(sides(branch, base, latest), carrier);
        return outcome instanceof WorkbookMerging.Planned planned
                ? new Planned(branch, base, latest, planned.plan())
                : failed(outcome);
    }

    private static Merging failed(Outcome outcome) {
        if (outcome instanceof WorkbookMerging.Unreadable unreadable) {
            return new Merging.Unreadable(new VersionComparison.Unreadable(unreadable.side(), unreadable.reason()));
        }
        if (outcome instanceof WorkbookMerging.Impossible impossible) {
            return new Merging.Impossible(impossible.message());
        }
        throw new IllegalStateException("no failure: " + outcome);
    }

    /** Merges a branch into the latest version and stores the result, when nothing stands against it. */
    public Merging merge(String submission, String id, Wish wish, User by) {
        Optional<KeptBranch> found = find(submission, id);
        Optional<Version> latest = latest(submission);
        if (found.isEmpty() || latest.isEmpty()) {
            return new Merging.Unknown();
        }
        Optional<Storing> objection = branches.findObjection(submission);
        if (objection.isPresent()) {
            return new Merging.Refused(objection.get());
        }
        Branch branch = found.get().branch();
        Base base = base(branch, wish.base());
        if (base.guessed()) {
            return new Merging.BaseNeeded(base);
        }
        if (wish.onto() != latest.get().n()) {
            return stale(branch, base, latest.get(), wish);
        }
        Outcome outcome = merging.merge(sides(branch, base, latest.get()), wish.chosen());
        if (outcome instanceof WorkbookMerging.Open open) {
            return new Merging.Open(new Planned(branch, base, latest.get(), open.plan()), open.conflicts());
        }
        return outcome instanceof WorkbookMerging.Merged merged
                ? store(found.get(), base, latest.get(), wish, merged, by)
                : failed(outcome);
    }

    private Merging stale(Branch branch, Base base, Version latest, Wish wish) {
        Merging fresh = plan(branch, base, latest, wish.chosen().carrier());
        return fresh instanceof Planned planned ? new Merging.Stale(planned) : fresh;
    }

    /** What was said with the branch counts where nothing else is said now. */
    private static Upload upload(Branch branch, Version latest, Wish wish, WorkbookMerging.Merged merged) {
        Branch.Wishes said = branch.wishes();
        // What comes of a merge is wanted, be it an older content, be it a form that was sent on purpose before.
        String despite = said.otherForm().isBlank() ? "digabungkan ke versi " + latest.n() : said.otherForm();
        return new Upload(
                latest.n(),
                merged.name(),
                wish.note().isBlank() ? branch.sender().note() : wish.note(),
                wish.label().isBlank() ? said.label() : wish.label(),
                wish.silences().isBlank() ? said.silences() : wish.silences(),
                new Contributions(branch.hash(), List.of()),
                new Upload.Despite(true, despite),
                merged.workbook());
    }

    private Merging store(
            KeptBranch kept, Base base, Version latest, Wish wish, WorkbookMerging.Merged merged, User by) {
        Branch branch = kept.branch();
        Upload upload = upload(branch, latest, wish, merged);
        Storing storing = versions.store(branch.submission(), upload, by);
        if (storing instanceof Storing.Stored stored) {
            return new Merging.Stored(stored.version());
        }
        if (storing instanceof Storing.Existing existing) {
            // It has nothing of its own to wait for.
            branches.contain(kept, existing.version().n(), by);
            return new Merging.Existing(existing.version());
        }
        return storing instanceof Storing.Stale overtaken
                ? stale(branch, base, overtaken.latest(), wish)
                : new Merging.Refused(storing);
    }

    /** The branch, when its content is there. */
    private Optional<KeptBranch> find(String submission, String id) {
        return branches.find(submission, id).filter(kept -> kept.findRemoval().isEmpty());
    }

    private Optional<Version> latest(String submission) {
        return submissions.read(store -> store.findLatest(submission));
    }

    private Base base(Branch branch, int said) {
        int n = said == 0 ? branch.base() : said;
        // What was removed by policy can be compared with nothing.
        boolean known = n > 0
                && submissions
                        .read(store -> store.findContent(branch.submission(), n, Content.Part.WORKBOOK))
                        .isPresent();
        return known ? new Base(n, false, 100, 0) : guess(branch, n);
    }

    /** Of the last versions the one that differs least; of equal ones the latest. */
    private Base guess(Branch branch, int gone) {
        List<Version> latestFirst = new ArrayList<>(submissions.read(store -> store.listVersions(branch.submission())));
        Collections.reverse(latestFirst);
        Side mine = side(branch);
        Base best = new Base(0, true, 0, gone);
        int fewest = Integer.MAX_VALUE;
        for (Version version : latestFirst.subList(0, Math.min(FURTHEST, latestFirst.size()))) {
            Optional<Side> there = findSide(version);
            if (there.isPresent()
                    && merging.compare(there.get(), mine) instanceof Distance distance
                    && distance.changes() < fewest) {
                fewest = distance.changes();
                long cells = Math.max(1, distance.cells());
                best = new Base(version.n(), true, (int) Math.max(0, 100 - (100L * fewest + cells - 1) / cells), gone);
            }
        }
        return best;
    }

    private Sides sides(Branch branch, Base base, Version latest) {
        Version from = submissions
                .read(store -> store.findVersion(branch.submission(), base.n()))
                .orElseThrow();
        return new Sides(side(from), side(latest), side(branch));
    }

    private Side side(Version version) {
        return findSide(version).orElseThrow();
    }

    private Optional<Side> findSide(Version version) {
        return submissions
                .read(store -> store.findContent(version.submission(), version.n(), Content.Part.WORKBOOK))
                .map(bytes -> new Side(
                        "v" + version.n(),
                        agency(version.submission()),
                        version.origin().name(),
                        bytes));
    }

    private Side side(Branch branch) {
        return new Side("mine", agency(branch.submission()), branch.name(), workbook(branch));
    }

    private byte[] workbook(Branch branch) {
        return branches.findWorkbook(branch).orElseThrow();
    }

    private String agency(String submission) {
        return submissions
                .find(submission)
                .map(filed -> filed.submission().key().agency())
                .orElse("");
    }
}
