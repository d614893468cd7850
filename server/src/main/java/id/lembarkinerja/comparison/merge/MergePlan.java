package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.Change;
import id.lembarkinerja.comparison.Change.Added;
import id.lembarkinerja.comparison.Comparison;
import id.lembarkinerja.comparison.Consequence;
import id.lembarkinerja.comparison.Pairing;
import id.lembarkinerja.comparison.Snapshot;
import id.lembarkinerja.comparison.merge.MergeItem.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What two people did who worked from the same version, and how it comes together: one of the two workbooks carries the
 * result, and the work of the other is written into it. Laws, held by tests: merging somebody's work with none gives
 * that work; merging work with itself disputes nothing; every change of either side is one item; exchanging the sides
 * exchanges the conflicts.
 */
public final class MergePlan {
    private final SideWork theirs;
    private final SideWork mine;
    private final Carriage carriage;
    private final List<Dispute> disputes;
    private final Map<String, Dispute> byConflict = new HashMap<>();
    private final List<MergeItem> items = new ArrayList<>();

    private MergePlan(SideWork theirs, SideWork mine, Optional<Party> wanted) {
        this.theirs = theirs;
        this.mine = mine;
        AddedTwins.settle(theirs, mine);
        Party carrier = wanted.orElseGet(() -> Carriage.carrier(theirs, mine));
        this.carriage = new Carriage(carrier, theirs, mine);
        Disputes found = new Disputes(theirs, mine);
        SideWork other = side(carrier.other());
        for (Change change : other.pairing().comparison().changes()) {
            if (standing(carrier.other(), change, found) == Standing.TAKEN && !carriage.canCarry(change)) {
                found.add(carriage.notCarried(change));
            } else if (change instanceof Added added && standing(carrier.other(), change, found) == Standing.TAKEN) {
                carriage.leftOut(added).forEach(found::add);
            }
        }
        this.disputes =
                new ArrayList<>(found.list().stream().map(carriage::limited).toList());
        for (Party party : Party.values()) {
            side(party)
                    .pairing()
                    .comparison()
                    .changes()
                    .forEach(change ->
                            items.add(new MergeItem(party, change, standing(party, change, found), found.of(change))));
        }
        disputes.addAll(new LongTotals(carriage).list(taken(), disputes));
        disputes.forEach(dispute -> byConflict.put(dispute.conflict().id(), dispute));
    }

    /** Compares both with the base; takes as long as comparing does. */
    public static MergePlan of(Snapshot base, Snapshot theirs, Snapshot mine) {
        return of(base, theirs, mine, Optional.empty());
    }

    /**
     * The same with a say in whose workbook carries the result.
     *
     * @param carrier empty for the one of which more would be left out otherwise
     */
    public static MergePlan of(Snapshot base, Snapshot theirs, Snapshot mine, Optional<Party> carrier) {
        SideWork left = new SideWork(Pairing.of(base, theirs));
        SideWork right = new SideWork(Pairing.of(base, mine));
        return new MergePlan(left, right, carrier);
    }

    /** From the base to the version that was stored meanwhile. */
    public Comparison theirs() {
        return theirs.pairing().comparison();
    }

    /** From the base to the workbook that is brought in. */
    public Comparison mine() {
        return mine.pairing().comparison();
    }

    /** Whose workbook carries the result: its looks, its layout, and all of its parts that are no cells. */
    public Party carrier() {
        return carriage.carrier();
    }

    /** Every change of either side, and what becomes of it. */
    public List<MergeItem> items() {
        return List.copyOf(items);
    }

    /** Where both touch, the hard ones first. */
    public List<Conflict> conflicts() {
        List<Conflict> sorted = new ArrayList<>();
        disputes.stream().map(Dispute::conflict).filter(Conflict::isHard).forEach(sorted::add);
        disputes.stream().map(Dispute::conflict).filter(one -> !one.isHard()).forEach(sorted::add);
        return sorted;
    }

    /**
     * What a side's work at a disputed place does to the row's computed figures, together with all else it did there;
     * empty where it did nothing, and where the figures stay as they were on both sides.
     */
    public Optional<Consequence> findConsequence(Conflict conflict, Party party) {
        return Optional.ofNullable(byConflict.get(conflict.id()))
                .filter(MergePlan::isFelt)
                .flatMap(dispute -> Optional.ofNullable(dispute.of(party)))
                .map(deed -> deed.change().consequence());
    }

    private static boolean isFelt(Dispute dispute) {
        return Stream.of(Party.values())
                .flatMap(party -> Stream.ofNullable(dispute.of(party)))
                .map(deed -> deed.change().consequence())
                .anyMatch(felt -> felt.achievementChanged() || felt.ratingChanged());
    }

    /**
     * The choices with one side for all conflicts about which nothing was chosen.
     *
     * @param rest passed over where it may not be chosen
     */
    public List<Choice> complete(List<Choice> choices, Choice.Take rest) {
        List<Choice> all = new ArrayList<>(choices);
        listOpen(choices).stream()
                .filter(conflict -> conflict.takes().contains(rest))
                .forEach(conflict -> all.add(Choice.of(conflict.id(), rest)));
        return all;
    }

    /** The hard conflicts about which nothing was chosen that may be chosen. */
    public List<Conflict> listOpen(List<Choice> choices) {
        Map<String, Choice> byId = byId(choices);
        return conflicts().stream()
                .filter(conflict -> {
                    Choice choice = byId.get(conflict.id());
                    return conflict.isHard()
                            && (choice == null || !conflict.takes().contains(choice.take()));
                })
                .toList();
    }

    /**
     * What is written into the carrier.
     *
     * @param choices at least one that counts for every hard conflict; those about anything else are passed over
     * @throws IllegalArgumentException when a conflict is open
     */
    public MergeOutcome decide(List<Choice> choices) {
        if (!listOpen(choices).isEmpty()) {
            throw new IllegalArgumentException("conflicts are open");
        }
        return new Writing(carriage, side(carrier().other()), taken(), disputes, byId(choices)).outcome();
    }

    /** What of the other side is written into the carrier without anybody choosing. */
    private List<Change> taken() {
        return items.stream()
                .filter(item -> item.party() == carriage.carrier().other() && item.standing() == Standing.TAKEN)
                .map(MergeItem::change)
                .toList();
    }

    private static Map<String, Choice> byId(List<Choice> choices) {
        Map<String, Choice> byId = new HashMap<>();
        choices.forEach(choice -> byId.put(choice.conflict(), choice));
        return byId;
    }

    private SideWork side(Party party) {
        return party == Party.THEIRS ? theirs : mine;
    }

    private Standing standing(Party party, Change change, Disputes found) {
        SideWork side = side(party);
        SideWork other = side(party.other());
        List<Place> places = side.placesOf(change);
        if (found.isDisputed(change)) {
            return Standing.DISPUTED;
        }
        if (places.stream().map(side.deeds()::get).allMatch(deed -> deed != null && !deed.isWork())) {
            return Standing.FOLLOWS;
        }
        boolean same = places.stream().allMatch(place -> {
            Deed own = side.deeds().get(place);
            Deed twin = other.deeds().get(place);
            return own != null && twin != null && own.sameAs(twin);
        });
        return same ? Standing.SAME : Standing.TAKEN;
    }
}
