package id.lembarkinerja.formulas.expression;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    private final transient @Nullable Expression divisor;

    private UncomputableException(Kind kind, @Nullable Expression divisor) {
        super(kind.name());
        this.kind = kind;
        this.divisor = divisor;
    }

    static UncomputableException division() {
        return new UncomputableException(Kind.DIVISION_BY_ZERO, null);
    }

    static UncomputableException division(Expression divisor) {
        return new UncomputableException(Kind.DIVISION_BY_ZERO, divisor);
    }

    static UncomputableException tooLarge() {
        return new UncomputableException(Kind.TOO_LARGE, null);
    }

    static UncomputableException tooFew() {
        return new UncomputableException(Kind.TOO_FEW, null);
    }

    /** What went wrong. */
    public Kind kind() {
        return kind;
    }

    /** The part of the tree that is zero, where it is known. */
    public Optional<Expression> divisor() {
        return Optional.ofNullable(divisor);
    }
}
