package id.lembarkinerja.validation.silence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The silences that a version keeps, in the order in which they came. */
public record Silences(List<Silence> all) {
    /** Nothing is silenced. */
    public static final Silences NONE = new Silences(List.of());

    /**
     * The silences of the next version: those of the version it starts from, with what the sender adds or withdraws.
     * One that says the same as before keeps its author.
     *
     * @param reviewer who approved the version it starts from, and with it its silences; empty when nobody did
     */
    public Silences carriedOver(List<SilenceWish> wishes, String reviewer) {
        List<Silence> next = new ArrayList<>();
        all.forEach(silence -> next.add(silence.acceptedBy(reviewer)));
        for (SilenceWish wish : wishes) {
            Silence silence = wish.silence();
            Optional<Silence> known = next.stream().filter(silence::replaces).findFirst();
            if (known.isPresent() && !wish.withdraw() && silence.saysTheSameAs(known.get())) {
                continue;
            }
            next.removeIf(silence::replaces);
            if (!wish.withdraw()) {
                next.add(silence);
            }
        }
        return new Silences(List.copyOf(next));
    }
}
