package id.lembarkinerja.formulas.expression;

/** Why a tree has no value: caught where a formula is answered, never seen outside the library. */
public final class UncomputableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Kind {
        /** Something is divided by zero. */
        DIVISION_BY_ZERO,
        /** The figures outgrow every report. */
        TOO_LARGE,
        /** A list has too few numbers for what is asked of it. */
        TOO_FEW
    }

    private final Kind kind;

    private UncomputableException(Kind kind) {
        super(kind.name());
        this.kind = kind;
    }

    static UncomputableException division() {
        return new UncomputableException(Kind.DIVISION_BY_ZERO);
    }

    static UncomputableException tooLarge() {
        return new UncomputableException(Kind.TOO_LARGE);
    }

    static UncomputableException tooFew() {
        return new UncomputableException(Kind.TOO_FEW);
    }

    /** What went wrong. */
    public Kind kind() {
        return kind;
    }
}
