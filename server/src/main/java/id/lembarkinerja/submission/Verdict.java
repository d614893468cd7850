package id.lembarkinerja.submission;

import id.lembarkinerja.account.Action;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A decision about a submission: who may take it, from which states, and where it leads. */
public enum Verdict {
    /** The agency hands it in. */
    SUBMIT(Action.SUBMIT, false, State.SUBMITTED, List.of(State.DRAFT, State.RETURNED, State.REOPENED)),
    /** The reviewer gives it back, saying why. */
    RETURN(Action.RETURN, true, State.RETURNED, List.of(State.SUBMITTED)),
    /** The reviewer accepts it. */
    APPROVE(Action.APPROVE, false, State.APPROVED, List.of(State.SUBMITTED)),
    /** The secretariat opens it again, saying why. */
    REOPEN(Action.REOPEN, true, State.REOPENED, List.of(State.APPROVED));

    private final Action action;
    private final boolean needsNote;
    private final State to;

    @SuppressWarnings("ImmutableEnumChecker") // Made by List.of.
    private final List<State> from;

    Verdict(Action action, boolean needsNote, State to, List<State> from) {
        this.action = action;
        this.needsNote = needsNote;
        this.to = to;
        this.from = from;
    }

    /** The permission it needs. */
    public Action action() {
        return action;
    }

    /** Whether it must say why. */
    public boolean needsNote() {
        return needsNote;
    }

    /** The state it leads to, when it may be taken in this one. */
    public Optional<State> after(State state) {
        return from.contains(state) ? Optional.of(to) : Optional.empty();
    }

    /** The name in the API. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The verdict with this name. */
    public static Optional<Verdict> find(String label) {
        return Arrays.stream(values()).filter(v -> v.label().equals(label)).findFirst();
    }
}
